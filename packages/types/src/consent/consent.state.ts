import type { DecisionMethod } from './consent.words.js';

export interface SignalsSeen {
  readonly gpc?: boolean | undefined;
  readonly dnt?: boolean | undefined;
}

/** The newest explicit choice of one purpose. Times are milliseconds since 1970. */
export interface KnownChoice {
  readonly state: 'granted' | 'denied';
  readonly at: number;
  readonly policyVersion: string;
  /** Who chose (a keyed hash); absent where all that is known comes from one browser. */
  readonly by?: string;
  /** The signals that were on when it was chosen. */
  readonly inView: SignalsSeen;
}

/** The newest decision that carried a signal. */
export interface KnownSignal {
  readonly at: number;
  /** Whose browser sent it (a keyed hash). */
  readonly by?: string;
  /** When anybody else's browser sent it last. */
  readonly elsewhere?: number;
}

/** The newest word about somebody's age. */
export interface KnownAge {
  /** Years. */
  readonly atLeast: number;
  readonly at: number;
}

/** What the rules of consent look at of a person: all of it from a server, less from a browser's cookie. */
export interface KnownConsent {
  readonly choices: Readonly<Record<string, KnownChoice>>;
  readonly signals: { readonly gpc?: KnownSignal; readonly dnt?: KnownSignal };
  readonly age?: KnownAge;
}

/** The choice, with the decision that made it. */
export interface ChoiceState extends KnownChoice {
  readonly by: string;
  /** The decision's id. Ids sort as they were recorded: between two of one device at the same instant the greater one counts. */
  readonly decision: string;
  /** The last words of others at this very instant; the more protective one stands before them. */
  readonly tied?: readonly ChoiceState[];
}

/** The signal, with the decision that carried it. */
export interface SignalState extends KnownSignal {
  readonly by: string;
  /** The decision's id, and when it was recorded. */
  readonly decision: string;
  readonly recordedAt: number;
}

/**
 * All that is known of one person's choices: a projection of their decisions. It is the same in whatever order they arrive, and joins with
 * what another device knows: `joinStates` is idempotent, commutative and associative.
 */
export interface ConsentState extends KnownConsent {
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
  /** How old the person is at least, in years: their own word, or that of a backend which knows. */
  readonly ageAtLeast?: number | undefined;
}

export const noChoices: ConsentState = { choices: {}, signals: {} };

/** The state after one more decision. */
export function applyDecision(state: ConsentState, decision: AppliedDecision): ConsentState {
  return joinStates(state, stateOfDecision(decision));
}

function stateOfDecision({
  id,
  choices,
  policyVersion,
  subject,
  signals,
  decidedAt,
  recordedAt,
  ageAtLeast,
}: AppliedDecision): ConsentState {
  const choice = { at: decidedAt, policyVersion, by: subject, decision: id, inView: signals };
  const signal: SignalState = { at: decidedAt, by: subject, decision: id, recordedAt };
  return {
    choices: Object.fromEntries(Object.entries(choices).map(([purpose, state]) => [purpose, { state, ...choice }])),
    signals: { ...(signals.gpc && { gpc: signal }), ...(signals.dnt && { dnt: signal }) },
    ...(ageAtLeast !== undefined && { age: { atLeast: ageAtLeast, at: decidedAt } }),
  };
}

/**
 * What is known of a person once a device is known to be theirs: of every purpose the newest explicit choice, at the same instant the more
 * protective one; the signals of both, so that a signal follows the person; the newest word about their age.
 */
export function joinStates(person: ConsentState, device: ConsentState): ConsentState {
  const age = joined(person.age, device.age, newerAge);
  return {
    choices: joinEntries(person.choices, device.choices, newerChoice),
    signals: joinEntries(person.signals, device.signals, newerSignal),
    ...(age && { age }),
  };
}

type Join<Part> = (one: Part, other: Part) => Part;

function joined<Part>(one: Part | undefined, other: Part | undefined, join: Join<Part>): Part | undefined {
  return one && other ? join(one, other) : (one ?? other);
}

function joinEntries<Part>(
  one: Readonly<Record<string, Part>>,
  other: Readonly<Record<string, Part>>,
  join: Join<Part>,
): Record<string, Part> {
  const entries = new Map(Object.entries(one));
  for (const [id, part] of Object.entries(other)) entries.set(id, joined(entries.get(id), part, join) ?? part);
  return Object.fromEntries(entries);
}

function newerChoice(one: ChoiceState, other: ChoiceState): ChoiceState {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  const last = new Map<string, ChoiceState>();
  for (const { tied = [], ...first } of [one, other]) {
    for (const word of [first, ...tied]) {
      const kept = last.get(word.by);
      if (!kept || word.decision > kept.decision) last.set(word.by, word);
    }
  }
  const [first = one, ...tied] = [...last.values()].sort(protectiveFirst);
  return tied.length > 0 ? { ...first, tied } : first;
}

function protectiveFirst(one: ChoiceState, other: ChoiceState): number {
  if (one.state !== other.state) return one.state === 'denied' ? -1 : 1;
  return one.decision > other.decision ? -1 : 1;
}

function newerSignal(one: SignalState, other: SignalState): SignalState {
  const isNewer = one.at > other.at || (one.at === other.at && one.decision >= other.decision);
  const [newest, rest] = isNewer ? [one, other] : [other, one];
  const elsewhere = Math.max(newest.elsewhere ?? -Infinity, (newest.by === rest.by ? rest.elsewhere : rest.at) ?? -Infinity);
  return elsewhere === -Infinity ? newest : { ...newest, elsewhere };
}

function newerAge(one: KnownAge, other: KnownAge): KnownAge {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.atLeast < other.atLeast ? one : other;
}

/**
 * Whether a decision carries a signal that has to be recorded: one that was never seen, or one that comes again after the person turned it
 * off and granted something. All others are known: a signal is recorded once.
 */
export function isNewSignal({ choices, signals }: ConsentState, decision: Pick<AppliedDecision, 'signals' | 'decidedAt'>): boolean {
  return (['gpc', 'dnt'] as const).some((signal) => {
    if (!decision.signals[signal]) return false;
    const kept = signals[signal];
    // A grant in its sight is never later than it: the grant carried it as well.
    const lifted = ({ state, at }: ChoiceState) => state === 'granted' && at > (kept?.at ?? 0) && at <= decision.decidedAt;
    return !kept || Object.values(choices).some(lifted);
  });
}
