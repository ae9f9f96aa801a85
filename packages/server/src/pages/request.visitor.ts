import { isJurisdiction, type PolicyView } from '@privet/types';
import { countriesIn, regionsIn, saidPlace, type NamedPlace } from '@privet/types/places';
import { placeOf } from '../http/jurisdiction.js';
import type { PageCall } from '../http/mount-pages.js';
import type { Html } from './html.js';
import { inWords, type Words } from './in-words.js';
import { pageLanguage, textsIn } from './locales/page-locales.js';
import type { PageTexts } from './locales/page-texts.js';
import { namedLanguage, preferredLanguage, spokenIn } from './page-language.js';
import type { RequestPageDesk } from './request.desk.js';

/** Who looks at a page of requests, and in which words it speaks to them. */
export interface RequestVisitor {
  /** Where the person lives, as far as anybody has told it; ISO 3166. */
  readonly jurisdiction: string | undefined;
  /** What they can say of it; undefined where the address or a header tells it. */
  readonly places: { readonly countries: readonly NamedPlace[]; readonly regions: readonly NamedPlace[] } | undefined;
  readonly policy: PolicyView;
  /** One of the policy's. */
  readonly locale: string;
  /** That of the page's own words. */
  readonly language: string;
  readonly texts: PageTexts['request'];
  /** What goes wrong is told as on the page of choices. */
  readonly problems: PageTexts['choices']['problems'];
  readonly words: Words;
  /** The attributes of what the policy says in another language than the page. */
  readonly foreign: Html | undefined;
  /** What was named by the address or the form, and not told by the browser: it is named again on the way on. */
  readonly named: Readonly<Record<string, string>>;
  readonly basePath: string;
}

/** @param fields what the address names on a GET, and the form on a POST */
export function requestVisitor(
  desk: RequestPageDesk,
  fields: URLSearchParams,
  { header, basePath }: Pick<PageCall, 'header' | 'basePath'>,
): RequestVisitor {
  const { policy } = desk.policy.inForce();
  const lang = namedLanguage(fields.get('lang'), policy.locales);
  const locale = lang ?? preferredLanguage(header('Accept-Language'), [policy.defaultLocale, ...policy.locales]);
  const said = fields.get('jurisdiction') ?? undefined;
  const jurisdiction = said !== undefined && isJurisdiction(said) ? said : undefined;
  const told = placeOf(jurisdiction, header, desk.jurisdictionHeaders).jurisdiction;
  const lives = told ?? livesIn(fields);
  const language = pageLanguage(locale);
  const { request, choices } = textsIn(locale);
  return {
    jurisdiction: lives,
    places: told === undefined ? placesIn(language, fields) : undefined,
    policy: wholePolicy(desk, locale, lives),
    locale,
    language,
    texts: request,
    problems: choices.problems,
    words: inWords(locale, policy.controller.timeZone),
    foreign: locale.toLowerCase().startsWith(language.toLowerCase()) ? undefined : spokenIn(locale),
    named: { ...(lang && { lang }), ...(jurisdiction && { jurisdiction }) },
    basePath,
  };
}

/** As the form says it, which is asked where nothing else tells it. */
function livesIn(fields: URLSearchParams): string | undefined {
  const said = saidPlace(fields.get('country') ?? undefined, fields.get('region') ?? undefined);
  return said !== undefined && isJurisdiction(said) ? said : undefined;
}

const placesIn = (language: string, fields: URLSearchParams) => ({
  countries: countriesIn(language),
  regions: regionsIn(fields.get('country') ?? undefined, language),
});

function wholePolicy(desk: RequestPageDesk, locale: string, jurisdiction: string | undefined): PolicyView {
  const view = desk.policy.inForce().view({ locale, ...(jurisdiction !== undefined && { jurisdiction }) }, { shared: false, site: null });
  if ('categories' in view) return view;
  throw new Error('The view of a banner was made, and the whole policy was asked for');
}
