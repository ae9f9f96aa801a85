import type { ChoiceState, ConsentState, SignalsSeen, SignalState } from './consent.state.js';
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
  readonly state: ConsentState;
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
  const { legalBasis, minimumAge } = purpose;
  if (purpose.required) return { granted: true, reason: 'required' };
  if (minimumAge !== undefined && !(age && age.atLeast >= minimumAge)) return { granted: false, reason: 'age' };
  const choice = choices[purpose.id];
  const lapsed = choice && lapseOf(purpose, choice, moment.now);
  const grant = choice?.state === 'granted' && !lapsed ? choice : undefined;
  const signal = signalAgainst(terms, purpose, moment, grant);
  if (signal) return { granted: false, reason: signal };
  if (choice?.state === 'denied') return { granted: false, reason: legalBasis === 'consent' ? 'choice' : 'objected' };
  if (legalBasis !== 'consent') return { granted: true, reason: legalBasis };
  if (grant) return { granted: true, reason: 'choice' };
  if (terms.mode !== 'opt-in') return { granted: true, reason: 'default' };
  return { granted: false, reason: lapsed ?? 'default' };
}

const day = 86_400_000;

/** Why a grant holds no longer. Denials are not asked: they stand until the person grants. */
function lapseOf({ expiresAfterDays, unchangedSince }: PurposeTerms, { at, policyVersion }: ChoiceState, now: number) {
  if (now >= at + (expiresAfterDays ?? Infinity) * day) return 'expired';
  return unchangedSince && !unchangedSince.includes(policyVersion) ? 'changed' : undefined;
}

/** The honoured signal that denies this purpose, unless a grant that holds lifts it. */
function signalAgainst(
  terms: ConsentTerms,
  purpose: PurposeTerms,
  { state, signals: sent }: ConsentMoment,
  grant: ChoiceState | undefined,
): 'gpc' | 'dnt' | undefined {
  return (['gpc', 'dnt'] as const).find((signal) => {
    if (terms.signals[signal] !== 'honour' || !signalCovers(signal, purpose)) return false;
    const recorded = state.signals[signal];
    if (!recorded && !sent[signal]) return false;
    if (!grant) return true;
    if (grant.inView[signal]) return (signal === 'gpc' && terms.gpcStands) || lastElsewhere(recorded, grant.by) >= grant.at;
    return sent[signal] || !recorded || recorded.at >= grant.at;
  });
}

/** When a browser other than the one on which a choice was made sent the signal last: that one was not in its sight. */
function lastElsewhere(recorded: SignalState | undefined, by: string): number {
  return (recorded?.by === by ? recorded.elsewhere : recorded?.at) ?? 0;
}

/** GPC opts out of sale and sharing (11 CCR §7025); who honours DNT leaves out whatever would need consent as well. */
function signalCovers(signal: 'gpc' | 'dnt', purpose: PurposeTerms): boolean {
  return purpose.saleOrSharing || (signal === 'dnt' && purpose.legalBasis === 'consent');
}

/** The purposes that a banner asks about: those that need consent and have no answer, or whose grant lapsed. Only opt-in asks. */
export function purposesToAsk(terms: ConsentTerms, moment: ConsentMoment): string[] {
  const answers = effectiveConsent(terms, moment);
  return terms.purposes.filter(({ id }) => needsAsking(answers[id])).map(({ id }) => id);
}

function needsAsking(answer: ConsentAnswer | undefined): boolean {
  return answer?.granted === false && (answer.reason === 'default' || answer.reason === 'expired' || answer.reason === 'changed');
}

/** Only consent can be refused, and only legitimate interests, public task and direct marketing objected to (GDPR Art. 21). */
export function canBeDenied({
  required,
  legalBasis,
  directMarketing,
}: Pick<PurposeTerms, 'required' | 'legalBasis' | 'directMarketing'>): boolean {
  return (
    !required &&
    (directMarketing === true || legalBasis === 'consent' || legalBasis === 'legitimate-interests' || legalBasis === 'public-task')
  );
}
