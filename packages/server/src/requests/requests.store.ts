import type { RequestProgress, RequestStatus, RightId } from '@privet/types';
import type { NewJob } from '../jobs/job.store.js';
import type { Fact } from '../storage/append.js';
import type { Once, OnceAnswer, Refusal } from '../storage/once.js';

/** What shows that the person reads their mail: hashes of what the newest mails held. Times are milliseconds since 1970. */
export interface MailedSecrets {
  /** Null after the code was used. */
  readonly codeHash: string | null;
  readonly codeExpiresAt: number;
  /** How many more wrong codes are borne. */
  readonly triesLeft: number;
  /** The links that hold: the newest mail's, and those of the news before it. */
  readonly links: readonly { readonly hash: string; readonly expiresAt: number }[];
}

/** A file that was sent with a request, as far as it says nothing of the person. */
export interface StoredUpload {
  readonly id: string;
  readonly at: number;
  readonly by: 'person' | 'controller';
  readonly mediaType: string;
  readonly bytes: number;
  /** The key that its bytes are encrypted with, sealed by the person's own. */
  readonly sealedKey: string;
}

/** A data-subject request. Times are milliseconds since 1970. */
export interface StoredRequest {
  readonly id: string;
  /** The kind of identifier and its keyed hash. */
  readonly subject: string;
  readonly type: RightId;
  readonly locale: string;
  readonly jurisdiction: string | null;
  readonly policyVersion: string;
  /** What the policy promised when it was made: ISO 8601. */
  readonly promise: string;
  /** The law whose deadlines hold. */
  readonly regime: string;
  readonly receivedAt: number;
  readonly dueAt: number;
  /** The request that took this one in. */
  readonly joinedTo: string | null;
  readonly progress: RequestProgress;
  /** What the newest mail held; null before the first. */
  readonly mailed: MailedSecrets | null;
  /** The share of its time that the team was last reminded at: 0, 50, 80 or 100. */
  readonly reminded: number;
  readonly uploads: readonly StoredUpload[];
  /** The upload that answers it, and until when it is there. */
  readonly archive: { readonly upload: string; readonly expiresAt: number } | null;
  /** All that says who the person is or what they wrote, encrypted by the person's key. */
  readonly sealed: string;
}

/** Which requests of a list, those first that are due first. Requests that joined others are in none. */
export interface RequestFilter {
  readonly limit: number;
  /** Those after this place. */
  readonly after?: { readonly at: number; readonly id: string } | undefined;
  readonly status?: RequestStatus | undefined;
  readonly type?: RightId | undefined;
  readonly verified?: boolean | undefined;
  readonly dueBefore?: number | undefined;
}

/** What a storage holds that a change may meet. */
export interface KnownRequests {
  /** Those that were asked for by id. */
  readonly requests: ReadonlyMap<string, StoredRequest>;
  /** The person's verified requests of the type, the oldest first. */
  readonly ofPerson: readonly StoredRequest[];
  /** Wrong codes that were tried for the person's requests. */
  readonly guesses: number;
  readonly once?: OnceAnswer | undefined;
}

/** What to write and what to answer: all of it or nothing. */
export interface RequestPlan<Result> {
  readonly result: Result | Refusal;
  readonly requests?: readonly StoredRequest[];
  readonly facts?: readonly Fact[];
  readonly jobs?: readonly NewJob[];
  /** A wrong code was tried. */
  readonly guess?: { readonly subject: string; readonly at: number };
  readonly keep?: OnceAnswer & { readonly id: string };
}

/** A change of requests. What it means is a pure function of what is stored; it may be planned more than once. */
export interface RequestChange<Result = unknown> {
  readonly ids: readonly string[];
  readonly ofPerson?: { readonly subject: string; readonly type: RightId } | undefined;
  /** Counts the wrong codes of a person since a time. */
  readonly guesses?: { readonly subject: string; readonly since: number } | undefined;
  readonly once?: Once | undefined;
  plan(known: KnownRequests): RequestPlan<Result>;
}

export interface RequestStore {
  /** Changes requests, each together with its facts and what follows from it: all or nothing. Answers only when that is durable. */
  change<Result>(change: RequestChange<Result>): Promise<Result | Refusal>;
  find(id: string): Promise<StoredRequest | undefined>;
  list(filter: RequestFilter): Promise<StoredRequest[]>;
  /** Forgets requests for good: their facts stay. */
  remove(ids: readonly string[]): Promise<void>;
  /** Forgets the wrong codes that were tried before a time. */
  forgetGuesses(before: number): Promise<void>;
}
