import type { ConsentState } from '@privet/types';
import type { Once, OnceAnswer, Refusal } from './once.js';

/** What is known of a subject: a projection of its facts. */
export interface SubjectRow {
  readonly state: ConsentState;
  /** A device's: what was chosen on it since it left a user; absent where it never did, for then that is `state`. */
  readonly unclaimed?: ConsentState | undefined;
  /** A device's: the user that it is linked to. */
  readonly person?: string | undefined;
}

/** A policy as it was put in force. Times are milliseconds since 1970. */
export interface StoredPolicy {
  readonly version: string;
  readonly hash: string;
  /** What `definePolicy` accepts, as JSON. */
  readonly document: string;
  readonly publishedAt: number;
}

/** What happened, written once and never changed: every kind of it becomes a leaf of the one log. Times are milliseconds since 1970. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** The kind of identifier and its keyed hash: `device:…`, `user:…`, `email:…`; null where the fact is nobody's. */
  readonly subject: string | null;
  /** The user that the fact joins the subject to; null where it joins nobody. */
  readonly person: string | null;
  /** The id that the subject's device gave it; unique per subject. */
  readonly decisionId: string | null;
  readonly recordedAt: number;
  /** The whole fact. It holds a random salt, so that its hash cannot be guessed from what it says. */
  readonly record: object;
}

export type FactKind = 'decision' | 'link' | 'unlink' | 'policy' | 'request';

/** What a storage holds already that a new fact may meet. */
export interface Known {
  /** The rows that were asked for, and those of the people that they are linked to. */
  readonly rows: ReadonlyMap<string, SubjectRow>;
  readonly once?: OnceAnswer | undefined;
  /** The record that bears the same `decisionId` on the same subject. */
  readonly same?: object | undefined;
  /** The policy that bears the version that was asked for. */
  readonly policy?: StoredPolicy | undefined;
}

/** What to write and what to answer: all of it or nothing. */
export interface AppendPlan<Result> {
  readonly result: Result | Refusal;
  readonly fact?: Fact;
  readonly rows?: readonly (readonly [subject: string, row: SubjectRow])[];
  readonly policy?: StoredPolicy;
  readonly keep?: OnceAnswer & { readonly id: string };
}

/** A fact to append. What it means is a pure function of what is stored; storages differ only in how they read and write. */
export interface AppendEntry<Result = unknown> {
  /** Whose rows the plan looks at. */
  readonly subjects: readonly string[];
  readonly decision?: { readonly subject: string; readonly decisionId: string } | undefined;
  /** Which policy the plan looks at. */
  readonly policyVersion?: string | undefined;
  readonly once?: Once | undefined;
  plan(known: Known): AppendPlan<Result>;
}

/** Appends facts, each together with what it changes: both or neither. Answers only when that is durable. */
export type Append = <Result>(entry: AppendEntry<Result>) => Promise<Result | Refusal>;

/** A fact with its place in the order of recording: from 1, without a gap. */
export interface PlacedFact extends Fact {
  readonly position: number;
}
