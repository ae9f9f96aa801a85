import type { ConsentState, DecisionMethod, Evidence, RecordedConsent, Shown, SignalsSeen } from '@privet/types';
import type { Append } from '../storage/append.js';

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
  readonly shown: Shown;
  readonly ageAtLeast: number | null;
  readonly evidence: Evidence | null;
  /** What the device's clock said. */
  readonly claimedAt: number | null;
  readonly sentAt: number | null;
  /** When it was chosen, set right for that clock. */
  readonly decidedAt: number;
  readonly recordedAt: number;
  /** 128 random bits, so that a hash of the record cannot be guessed from what it says. */
  readonly salt: string;
}

/** What became of a decision. */
export type DecisionResult = { readonly answer: RecordedConsent } | { readonly refused: 'decision-id-reused' };

/** What became of a link. */
export type LinkResult = { readonly answer: object } | { readonly refused: 'unknown-device' };

export interface ListedDecision {
  /** Its place in the order of recording. */
  readonly position: number;
  readonly decision: StoredDecision;
}

/** Which decisions of a list. */
export interface DecisionFilter {
  readonly limit: number;
  readonly before?: number | undefined;
  /** Decisions of these subjects, each between two places in the order of recording. */
  readonly of?: readonly SubjectSpan[] | undefined;
  /** Decisions about this purpose; with `state`, those that chose it so. */
  readonly purpose?: string | undefined;
  readonly state?: 'granted' | 'denied' | undefined;
  readonly policyVersion?: string | undefined;
  /** Recorded at this time or later, before that time. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What a subject decided from one place in the order of recording to before another. */
export interface SubjectSpan {
  readonly subject: string;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** A device joined a user, or left. */
export interface StoredLink {
  readonly id: string;
  readonly kind: 'link' | 'unlink';
  readonly device: string;
  readonly person: string;
  readonly recordedAt: number;
  readonly salt: string;
}

export interface ListedLink {
  readonly position: number;
  readonly link: StoredLink;
}

export interface ConsentStore {
  readonly append: Append;
  /** What is in effect for these subjects, in the order asked: a linked device's is its user's. Undefined where nobody ever chose. */
  states(subjects: readonly string[]): Promise<(ConsentState | undefined)[]>;
  find(id: string): Promise<ListedDecision | undefined>;
  /** Decisions, newest first. */
  list(filter: DecisionFilter): Promise<ListedDecision[]>;
  /** When devices joined users and left them, oldest first: one device's, or those of all devices that ever joined one user. */
  links(of: { readonly device: string } | { readonly person: string }): Promise<ListedLink[]>;
}
