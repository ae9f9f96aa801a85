import type { Once, Refusal } from '../storage/once.js';

/** A hold that somebody put on data, until it is lifted. Times are milliseconds since 1970. */
export interface LegalHoldRecord {
  readonly id: string;
  /** The kind of identifier and its keyed hash; null for everybody. */
  readonly subject: string | null;
  /** Null for all of the person's data. */
  readonly category: string | null;
  readonly ground: string;
  readonly citation: string | null;
  /** Whether the person may be told. */
  readonly tell: boolean;
  readonly createdAt: number;
  readonly liftedAt: number | null;
}

export interface HoldStore {
  /** Keeps a hold. `answer` is what a replay of the call gets. */
  add(hold: LegalHoldRecord, once?: Once & { readonly answer: string }): Promise<{ readonly answer: unknown } | Refusal | undefined>;
  /** Lifts a hold, once: one that was lifted keeps its time. Answers with it as it is then. */
  lift(id: string, at: number): Promise<LegalHoldRecord | undefined>;
  /** The newest first, after a place. */
  list(page: {
    readonly limit: number;
    readonly after?: { readonly at: number; readonly id: string } | undefined;
  }): Promise<LegalHoldRecord[]>;
  /** What holds now of this person's data, those of everybody included; the oldest first. */
  activeFor(subject: string): Promise<LegalHoldRecord[]>;
}
