import type { ConsentState, DecisionMethod, RecordedConsent, SignalsSeen } from '@privet/types';
import type { Once, Refusal } from '../storage/once.js';

/** A decision as it was recorded: a fact, never changed. Times are milliseconds since 1970. */
export interface StoredDecision {
  readonly id: string;
  /** The kind of identifier and its keyed hash: `device:…`, `user:…`, `email:…`. */
  readonly subject: string;
  readonly decisionId: string | null;
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly method: DecisionMethod;
  readonly locale: string;
  readonly jurisdiction: string | null;
  /** How the jurisdiction was known: the caller said it, a proxy's header did, or nobody. */
  readonly jurisdictionFrom: 'input' | 'header' | 'none';
  readonly signals: SignalsSeen;
  /** What the device's clock said. */
  readonly claimedAt: number | null;
  readonly sentAt: number | null;
  /** When it was chosen, set right for that clock. */
  readonly decidedAt: number;
  readonly recordedAt: number;
  /** 128 random bits, so that a hash of the record cannot be guessed from what it says. */
  readonly salt: string;
}

/** A decision to append. */
export interface DecisionEntry {
  readonly decision: StoredDecision;
  readonly once?: Once | undefined;
  /** What the caller is answered; it depends on the state after the decision. */
  answer(state: ConsentState, recorded: Pick<StoredDecision, 'id' | 'recordedAt' | 'policyVersion'>): RecordedConsent;
}

/** What became of a decision: recorded now or earlier with this answer, or refused. */
export type AppendResult = { readonly answer: RecordedConsent } | Refusal | { readonly refused: 'decision-id-reused' };

export interface ListedDecision {
  /** Its place in the order of recording. */
  readonly position: number;
  readonly decision: StoredDecision;
}

export interface ConsentStore {
  /** Appends a decision and brings its subject's state up to date, both or neither. Answers only when that is durable. */
  append(entry: DecisionEntry): Promise<AppendResult>;
  /** The states of these subjects, in the order asked; undefined where nobody ever chose. */
  states(subjects: readonly string[]): Promise<(ConsentState | undefined)[]>;
  find(id: string): Promise<StoredDecision | undefined>;
  /** Decisions before a position, newest first. */
  list(page: { readonly limit: number; readonly before?: number | undefined }): Promise<ListedDecision[]>;
}
