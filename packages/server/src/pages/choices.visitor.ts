import {
  effectiveConsent,
  findConsentCookie,
  isJurisdiction,
  noChoices,
  purposesToAsk,
  stateOfStoredChoice,
  type BannerPolicy,
  type ConsentTerms,
  type CurrentConsent,
  type EffectiveConsent,
  type Policy,
  type PolicyReader,
  type PolicyView,
  type RecordConsent,
  type SignalsSeen,
  type StoredChoice,
} from '@privet/types';
import { placeOf, type Place } from '../http/jurisdiction.js';
import type { PageCall } from '../http/mount-pages.js';
import { signalsSent } from '../http/signals-sent.js';
import { namedLanguage, preferredLanguage } from './page-language.js';

/** Who decides, where, and what their browser sent along. */
interface Moment {
  readonly place: Place;
  readonly signals: SignalsSeen;
}

type KnownMoment = Moment & { readonly subject: string };

/** What the page of choices needs of the server. */
export interface ChoicesDesk {
  readonly policy: {
    inForce(): {
      readonly policy: Policy;
      terms(jurisdiction: string | undefined): ConsentTerms;
      view(reader: PolicyReader, asked: { readonly shared: false; readonly site: null }): PolicyView | BannerPolicy;
    };
    /** A version that is or was in force. */
    find(version: string): Promise<{ readonly policy: Policy } | undefined>;
  };
  readonly consent: {
    subjectOf(person: { readonly device: string }): string;
    current(moment: KnownMoment): Promise<CurrentConsent>;
    record(input: RecordConsent, moment: KnownMoment): Promise<unknown>;
  };
  /** The origins of the sites that show our widgets. */
  origins(): Promise<readonly string[]>;
  readonly jurisdictionHeaders: readonly string[];
  /** A parent domain whose subdomains share the choice. */
  readonly cookieDomain: string | undefined;
  now(): number;
}

/** Who looks at their choices: where, in which language, and what is in effect for them. */
export interface Visitor extends Moment {
  /** One of the policy's. */
  readonly locale: string;
  /** What the browser keeps of earlier choices. */
  readonly stored: StoredChoice | undefined;
  readonly terms: ConsentTerms;
  readonly effective: EffectiveConsent;
  /** The purposes that a banner asks about. */
  readonly ask: readonly string[];
  /** RFC 3339. */
  readonly decidedAt: string | null;
  /** What was named by the address or the form, and not told by the browser: it is named again on the way on. */
  readonly named: Readonly<Record<string, string>>;
}

/** @param fields what the address names on a GET, and the form on a POST */
export async function visitorOf(desk: ChoicesDesk, fields: URLSearchParams, { header }: Pick<PageCall, 'header'>): Promise<Visitor> {
  const { policy, terms: termsIn } = desk.policy.inForce();
  const lang = namedLanguage(fields.get('lang'), policy.locales);
  const locale = lang ?? preferredLanguage(header('Accept-Language'), [policy.defaultLocale, ...policy.locales]);
  const said = fields.get('jurisdiction') ?? undefined;
  const jurisdiction = said !== undefined && isJurisdiction(said) ? said : undefined;
  const place = placeOf(jurisdiction, header, desk.jurisdictionHeaders);
  const moment = { place, signals: signalsSent(header) };
  const terms = termsIn(place.jurisdiction);
  const stored = findConsentCookie(header('Cookie'));
  const known = await knownOf(desk, { terms, stored }, moment);
  return { ...moment, ...known, locale, stored, terms, named: { ...(lang && { lang }), ...(jurisdiction && { jurisdiction }) } };
}

/**
 * What is in effect in this browser. The record tells it, or the cookie where nothing of it has arrived yet; what the cookie denies is off
 * in the pages in any case.
 */
async function knownOf(
  desk: ChoicesDesk,
  { terms, stored }: Pick<Visitor, 'terms' | 'stored'>,
  moment: Moment,
): Promise<Pick<Visitor, 'effective' | 'ask' | 'decidedAt'>> {
  const here = { state: stored ? stateOfStoredChoice(stored) : noChoices, signals: moment.signals, now: desk.now() };
  const effective = effectiveConsent(terms, here);
  const recorded = stored && (await desk.consent.current({ ...moment, subject: desk.consent.subjectOf(stored) }));
  if (!recorded?.decidedAt) {
    return { effective, ask: purposesToAsk(terms, here), decidedAt: stored ? new Date(stored.decidedAt).toISOString() : null };
  }
  const denied = new Set(Object.keys(effective).filter((id) => stored?.choices[id] === 'denied' && !effective[id]?.granted));
  return {
    effective: Object.fromEntries(
      Object.entries(recorded.effective).map(([id, answer]) => [id, (denied.has(id) && effective[id]) || answer]),
    ),
    ask: recorded.reask.filter((id) => !denied.has(id)),
    decidedAt: recorded.decidedAt,
  };
}
