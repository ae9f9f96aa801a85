import type { KnownAge, KnownChoice, KnownConsent, KnownSignal, SignalsSeen } from './consent.state.js';
import type { Reason } from './consent.words.js';

/** A purpose, as far as the rules of consent look at it. */
export interface PurposeTerms {
  readonly id: string;
  /** GDPR Art. 6(1). */
  readonly legalBasis: 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';
  readonly required: boolean;
  /** Sale or sharing as the CCPA has it (Civ. Code 1798.140(ad), (ah)). */
  readonly saleOrSharing: boolean;
  readonly directMarketing?: boolean | undefined;
  /** Years; below it the purpose stays denied. */
  readonly minimumAge?: number | undefined;
  /** How long a grant holds; for ever when absent. */
  readonly expiresAfterDays?: number | undefined;
  /** The policy versions under which a grant holds; every version when absent. */
  readonly unchangedSince?: readonly string[] | undefined;
}

/** What the rules need of a policy, for one jurisdiction. */
export interface ConsentTerms {
  readonly mode: 'opt-in' | 'opt-out' | 'notice';
  readonly signals: { readonly gpc: 'honour' | 'ignore'; readonly dnt: 'honour' | 'ignore' };
  /** Whether the law there lets no choice made in the sight of Global Privacy Control stand against it. */
  readonly gpcStands?: true | undefined;
  readonly purposes: readonly PurposeTerms[];
}

/** Everything that an answer about one purpose depends on. */
export interface ConsentMoment {
  readonly state: KnownConsent;
  /** What the browser sends with this very call. */
  readonly signals: SignalsSeen;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether a purpose may be served, and why. */
export interface ConsentAnswer {
  readonly granted: boolean;
  readonly reason: Reason;
}

/** The effective consent of every purpose. */
export function effectiveConsent(terms: ConsentTerms, moment: ConsentMoment): Record<string, ConsentAnswer> {
  return Object.fromEntries(terms.purposes.map((purpose) => [purpose.id, effectivePurpose(terms, purpose, moment)]));
}

/** The rule of one purpose, in the order in which its grounds are asked. */
export function effectivePurpose(terms: ConsentTerms, purpose: PurposeTerms, moment: ConsentMoment): ConsentAnswer {
  const { choices, age } = moment.state;
  if (purpose.required) return answer(true, 'required');
  if (isUnder(purpose.minimumAge, age)) return answer(false, 'age');
  const choice = choices[purpose.id];
  const lapsed = choice && lapseOf(purpose, choice, moment.now);
  const grant = choice?.state === 'granted' && !lapsed ? choice : undefined;
  const signal = signalAgainst(terms, purpose, moment, grant);
  if (signal) return answer(false, signal);
  if (choice?.state === 'denied') return answer(false, purpose.legalBasis === 'consent' ? 'choice' : 'objected');
  if (purpose.legalBasis !== 'consent') return answer(true, purpose.legalBasis);
  if (grant) return answer(true, 'choice');
  return terms.mode === 'opt-in' ? answer(false, lapsed ?? 'default') : answer(true, 'default');
}

const answer = (granted: boolean, reason: Reason): ConsentAnswer => ({ granted, reason });

const isUnder = (years = 0, age?: KnownAge): boolean => years > (age?.atLeast ?? 0);

const day = 86_400_000;

/** Why a grant holds no longer. Denials are not asked: they stand until the person grants. */
function lapseOf({ expiresAfterDays, unchangedSince }: PurposeTerms, { at, policyVersion }: KnownChoice, now: number) {
  if (now >= at + (expiresAfterDays ?? Infinity) * day) return 'expired';
  return unchangedSince && !unchangedSince.includes(policyVersion) ? 'changed' : undefined;
}

/**
 * The honoured signal that denies this purpose, unless a grant that holds lifts it. GPC opts out of sale and sharing (11 CCR §7025); who
 * honours DNT leaves out whatever would need consent as well.
 */
function signalAgainst(
  terms: ConsentTerms,
  purpose: PurposeTerms,
  moment: ConsentMoment,
  grant: KnownChoice | undefined,
): 'gpc' | 'dnt' | undefined {
  return (['gpc', 'dnt'] as const).find(
    (signal) =>
      terms.signals[signal] === 'honour' &&
      (purpose.saleOrSharing || (signal === 'dnt' && purpose.legalBasis === 'consent')) &&
      (moment.state.signals[signal] || moment.signals[signal]) &&
      !(grant && lifts(grant, signal, moment, terms)),
  );
}

/**
 * Whether a grant lifts a signal. In its sight it does where the law lets it, and nobody else's browser sent it since; with the signal off
 * it does until the signal comes again.
 */
function lifts(grant: KnownChoice, signal: 'gpc' | 'dnt', { state, signals: sent }: ConsentMoment, { gpcStands }: ConsentTerms): boolean {
  const { at = 0, by, elsewhere = 0 }: Partial<KnownSignal> = state.signals[signal] ?? {};
  const inSight = grant.inView[signal];
  const stands = inSight ? signal === 'gpc' && gpcStands : sent[signal];
  return !stands && (inSight && by === grant.by ? elsewhere : at) < grant.at;
}

/** The purposes that a banner asks about: those that need consent and have no answer, or whose grant lapsed. Only opt-in asks. */
export function purposesToAsk(terms: ConsentTerms, moment: ConsentMoment): string[] {
  const answers = effectiveConsent(terms, moment);
  return Object.keys(answers).filter((id) => !answers[id]?.granted && unanswered.includes(answers[id]?.reason));
}

const unanswered: readonly unknown[] = ['default', 'expired', 'changed'];

/** Only consent can be refused, and only legitimate interests, public task and direct marketing objected to (GDPR Art. 21). */
export function canBeDenied({
  required,
  legalBasis,
  directMarketing,
}: Pick<PurposeTerms, 'required' | 'legalBasis' | 'directMarketing'>): boolean {
  return !required && (directMarketing || ['consent', 'legitimate-interests', 'public-task'].includes(legalBasis));
}

/** Of a policy, what tells what is offered. */
export type OfferedTerms = Pick<ConsentTerms, 'gpcStands' | 'purposes'>;

/** What is in effect for somebody who looks at their choices. */
export interface OfferedTo {
  readonly effective: Readonly<Record<string, ConsentAnswer>>;
  /** `true` where the browser sends it now. */
  readonly signals: { readonly gpc?: unknown };
}

/** Can this visitor switch it? What law or age settles is shown, but not offered: some laws let no choice stand against GPC while it is on. */
export function isOffered({ gpcStands }: OfferedTerms, { effective, signals }: OfferedTo, purpose: PurposeTerms): boolean {
  const reason = effective[purpose.id]?.reason;
  return canBeDenied(purpose) && reason !== 'age' && !(reason === 'gpc' && gpcStands && signals.gpc === true);
}
