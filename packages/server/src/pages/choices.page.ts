import { base64url, storedChoiceAfter, type PolicyView, type Problem } from '@privet/types';
import { consentCookie } from '../http/consent-cookie.js';
import type { PageAnswer, PageCall, Pages } from '../http/mount-pages.js';
import { randomBytes } from '../http/random-bytes.js';
import { buttons, readChoice, type SentChoice } from './choices.form.js';
import { returnOf } from './choices.return.js';
import { choicesPage, type ChoicesPage, type Notice } from './choices.view.js';
import { pageLanguage, textsIn } from './locales/page-locales.js';
import { visitorOf, type ChoicesDesk, type Visitor } from './choices.visitor.js';
import { html } from './html.js';
import { pageOf } from './layout.js';
import { namedLanguage, preferredLanguage } from './page-language.js';

const path = '/choices';

/** `/choices`: shows every purpose and what is in effect, and takes a choice, without a script. */
export function choicesPages(desk: ChoicesDesk): Pages {
  return {
    [path]: {
      async GET(call) {
        const visitor = await visitorOf(desk, call.query, call);
        return choicesPage({ ...(await shownTo(desk, visitor, call.query, call)), notices: noticesOf(visitor, call.query) });
      },
      async POST(call) {
        const { form } = call;
        const visitor = await visitorOf(desk, form, call);
        const sent = await readChoice(desk, form, visitor);
        if (sent) return kept(desk, call, visitor, sent);
        const notices: Notice[] = [{ tone: 'bad', ...textsIn(visitor.locale).choices.notUnderstood }];
        const page = await shownTo(desk, visitor, form, call);
        return choicesPage({ ...page, notices, ticked: new Set(form.getAll('purpose')), status: 422 });
      },
      problem: (problem, call) => problemPage(desk, problem, call),
    },
  };
}

/** What the page shows of what an address or a form names. */
async function shownTo(
  desk: ChoicesDesk,
  visitor: Visitor,
  fields: URLSearchParams,
  { basePath, host }: Pick<PageCall, 'basePath' | 'host'>,
): Promise<Omit<ChoicesPage, 'notices'>> {
  const returnTo = fields.get('return') ?? undefined;
  return {
    policy: wholePolicy(desk, visitor),
    visitor,
    action: `${basePath}${path}`,
    returnTo,
    back: returnTo === undefined ? undefined : returnOf(returnTo, host, await desk.origins()),
  };
}

function wholePolicy(desk: ChoicesDesk, { locale, place: { jurisdiction } }: Visitor): PolicyView {
  const view = desk.policy.inForce().view({ locale, ...(jurisdiction !== undefined && { jurisdiction }) }, { shared: false, site: null });
  if ('categories' in view) return view;
  throw new Error('The view of a banner was made, and the whole policy was asked for');
}

/** Records a choice, gives it to the browser to keep, and leads on. */
async function kept(desk: ChoicesDesk, call: PageCall, visitor: Visitor, sent: SentChoice): Promise<PageAnswer> {
  const cookie = await recorded(desk, call, visitor, sent);
  const address = call.form.get('return');
  const back = address === null ? undefined : returnOf(address, call.host, await desk.origins());
  const own = new URLSearchParams({ saved: sent.button, ...visitor.named, ...(address !== null && { refused: 'return' }) });
  return {
    status: 303,
    body: '',
    headers: {
      Location: back?.to ?? `${call.basePath}${path}?${own}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
      ...(cookie !== undefined && { 'Set-Cookie': cookie }),
    },
  };
}

/** Where nothing was changed there is nothing to record, and no cookie is made of it. */
async function recorded(desk: ChoicesDesk, { site }: PageCall, visitor: Visitor, sent: SentChoice): Promise<string | undefined> {
  const { stored, signals, place, terms, locale } = visitor;
  const { policy, choices, shown } = sent;
  if (!site) return undefined;
  if (Object.keys(choices).length === 0) return stored && consentCookie(stored, site, desk.cookieDomain);
  const device = stored?.device ?? `dev_${base64url(randomBytes(24))}`;
  await desk.consent.record(
    { policyVersion: policy.version, choices, method: 'form', locale, shown },
    { subject: desk.consent.subjectOf({ device }), place, signals },
  );
  const decision = { policyVersion: policy.version, choices, device, signals: onlyOn(signals), decidedAt: timeAfter(stored, desk.now()) };
  return consentCookie(storedChoiceAfter(terms, stored, decision), site, desk.cookieDomain);
}

const onlyOn = ({ gpc, dnt }: Visitor['signals']) => ({ ...(gpc && { gpc }), ...(dnt && { dnt }) });

/** After the choice before, even where the browser's clock is ahead of ours. */
const timeAfter = (before: Visitor['stored'], now: number) => (before && now <= before.decidedAt ? before.decidedAt + 1000 : now);

/** What became of a choice that was sent from here. */
function noticesOf({ locale, stored }: Visitor, query: URLSearchParams): Notice[] {
  const texts = textsIn(locale).choices;
  const saved = buttons.find((button) => button === query.get('saved'));
  if (!saved) return [];
  return [
    stored ? { tone: 'good', ...texts.saved[saved] } : { tone: 'unsure', ...texts.cookieBlocked },
    ...(query.has('refused') ? [{ tone: 'unsure' as const, ...texts.returnRefused }] : []),
  ];
}

function problemPage(
  desk: ChoicesDesk,
  { code, requestId }: Problem,
  { header, query, basePath }: Pick<PageCall, 'header' | 'query' | 'basePath'>,
): PageAnswer {
  const { policy } = desk.policy.inForce();
  const accepted = preferredLanguage(header('Accept-Language'), [policy.defaultLocale, ...policy.locales]);
  const locale = namedLanguage(query.get('lang'), policy.locales) ?? accepted;
  const { problems } = textsIn(locale).choices;
  const { title, text } = code === 'ORIGIN_NOT_ALLOWED' ? problems.origin : code === 'RATE_LIMITED' ? problems.rate : problems.other;
  const main = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="${basePath}${path}">${problems.toChoices}</a></p>
    <p class="muted"><code>${requestId}</code></p>`;
  return pageOf({ language: pageLanguage(locale), title, main, aboutPerson: true });
}
