import type { DecisionMethod, Reason } from './consent.words.js';

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
}

/** What the rules need of a policy, for one jurisdiction. */
export interface ConsentTerms {
  readonly mode: 'opt-in' | 'opt-out' | 'notice';
  readonly signals: { readonly gpc: 'honour' | 'ignore'; readonly dnt: 'honour' | 'ignore' };
  readonly purposes: readonly PurposeTerms[];
}

export interface SignalsSeen {
  readonly gpc?: boolean | undefined;
  readonly dnt?: boolean | undefined;
}

/** The newest explicit choice of one purpose. Times are milliseconds since 1970. */
export interface ChoiceState {
  readonly state: 'granted' | 'denied';
  readonly at: number;
  readonly policyVersion: string;
  /** Who chose (a keyed hash); decides between choices of the same instant. */
  readonly by: string;
  /** The signals that were on when it was chosen. */
  readonly inView: SignalsSeen;
}

/** The first decision that carried a signal: signals are recorded once. */
export interface SignalState {
  readonly at: number;
  /** The id of that decision, and when it was recorded. */
  readonly decision: string;
  readonly recordedAt: number;
}

/** All that is known of one person's choices: a projection of their decisions. */
export interface ConsentState {
  readonly choices: Readonly<Record<string, ChoiceState>>;
  readonly signals: { readonly gpc?: SignalState; readonly dnt?: SignalState };
}

/** A decision, as far as the projection looks at it. */
export interface AppliedDecision {
  readonly id: string;
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly policyVersion: string;
  readonly subject: string;
  readonly method: DecisionMethod;
  readonly signals: SignalsSeen;
  readonly decidedAt: number;
  readonly recordedAt: number;
}

export const noChoices: ConsentState = { choices: {}, signals: {} };

/**
 * The state after one more decision. A choice that is older than the one kept changes nothing, so the order of arrival does not matter; at
 * the same instant the same device's later word counts, and between devices the more protective one.
 */
export function applyDecision(state: ConsentState, decision: AppliedDecision): ConsentState {
  const choices = { ...state.choices };
  for (const [purpose, chosen] of Object.entries(decision.choices)) {
    const next = {
      state: chosen,
      at: decision.decidedAt,
      policyVersion: decision.policyVersion,
      by: decision.subject,
      inView: decision.signals,
    };
    const kept = choices[purpose];
    if (!kept || supersedes(next, kept)) choices[purpose] = next;
  }
  return { choices, signals: applySignals(state.signals, decision) };
}

function supersedes(next: ChoiceState, kept: ChoiceState): boolean {
  if (next.at !== kept.at) return next.at > kept.at;
  return next.by === kept.by || next.state === 'denied';
}

function applySignals(kept: ConsentState['signals'], decision: AppliedDecision): ConsentState['signals'] {
  const { id, signals, decidedAt, recordedAt } = decision;
  const seen = { at: decidedAt, decision: id, recordedAt };
  return {
    ...kept,
    ...(signals.gpc && !kept.gpc && { gpc: seen }),
    ...(signals.dnt && !kept.dnt && { dnt: seen }),
  };
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
export function effectivePurpose(terms: ConsentTerms, purpose: PurposeTerms, { state, signals, now }: ConsentMoment): ConsentAnswer {
  if (purpose.required) return { granted: true, reason: 'required' };
  if (purpose.minimumAge !== undefined) return { granted: false, reason: 'age' };
  const choice = state.choices[purpose.id];
  const signal = signalAgainst(terms, purpose, state, signals, choice);
  if (signal) return { granted: false, reason: signal };
  if (choice?.state === 'denied') return { granted: false, reason: purpose.legalBasis === 'consent' ? 'choice' : 'objected' };
  if (purpose.legalBasis !== 'consent') return { granted: true, reason: purpose.legalBasis };
  if (choice && !hasExpired(purpose, choice, now)) return { granted: true, reason: 'choice' };
  if (terms.mode !== 'opt-in') return { granted: true, reason: 'default' };
  return { granted: false, reason: choice ? 'expired' : 'default' };
}

/** The honoured signal that denies this purpose, unless the person granted it later with that signal in view. */
function signalAgainst(
  terms: ConsentTerms,
  purpose: PurposeTerms,
  state: ConsentState,
  sent: SignalsSeen,
  choice: ChoiceState | undefined,
): 'gpc' | 'dnt' | undefined {
  return (['gpc', 'dnt'] as const).find((signal) => {
    if (terms.signals[signal] !== 'honour' || !signalCovers(signal, purpose)) return false;
    const recorded = state.signals[signal];
    if (!recorded && !sent[signal]) return false;
    const stands = choice?.state === 'granted' && choice.inView[signal] === true && choice.at >= (recorded?.at ?? 0);
    return !stands;
  });
}

/** GPC opts out of sale and sharing (11 CCR §7025); who honours DNT leaves out whatever would need consent as well. */
function signalCovers(signal: 'gpc' | 'dnt', purpose: PurposeTerms): boolean {
  return purpose.saleOrSharing || (signal === 'dnt' && purpose.legalBasis === 'consent');
}

const day = 86_400_000;

function hasExpired({ expiresAfterDays }: PurposeTerms, choice: ChoiceState, now: number): boolean {
  return expiresAfterDays !== undefined && now >= choice.at + expiresAfterDays * day;
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
