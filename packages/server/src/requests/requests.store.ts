import type { RequestProgress, RequestStatus, RightId, SourceStatus } from '@privet/types';
import type { NewJob } from '../jobs/job.store.js';
import type { RowCounts } from '../sources/source.js';
import type { Spooled } from '../sources/spool.js';
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

/** Why rows of a source stay. */
export interface StoredHold {
  readonly category: string | null;
  readonly ground: string;
  readonly citation: string | null;
  readonly rows: number | null;
  /** Whether the person may be told. */
  readonly tell: boolean;
  /** A hold that somebody may lift, and that the erasure waits for. */
  readonly id?: string;
}

/** How far a source is with a request. It says nothing of the person. */
export interface StoredSource {
  readonly id: string;
  readonly role: 'controller' | 'processor';
  readonly onBehalfOf: string | null;
  readonly status: SourceStatus;
  /** How often it was begun: what an attempt before the last one brings is not taken. */
  readonly attempt: number;
  readonly held: boolean | null;
  /** How many rows it held when it was asked, by category. */
  readonly counts: RowCounts;
  /** Rows that stayed under a hold, by category. */
  readonly kept: RowCounts;
  readonly holds: readonly StoredHold[];
  readonly dueAt: number | null;
  /** What the work was called whose answer comes later. */
  readonly key: string | null;
  /** What went wrong the last time; it names nobody. */
  readonly fault: string | null;
  /** What it said, encrypted in a blob, until the archive is made of it. */
  readonly spool: StoredSpool | null;
}

export interface StoredSpool extends Spooled {
  readonly blob: string;
  readonly bytes: number;
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
  /** What the company's stores of data said, or are to do; empty where a person answers. */
  readonly sources: readonly StoredSource[];
  /** How often its archive was begun. */
  readonly assembly: number;
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

/** How many requests of one kind came to one end, in how many whole days. */
export interface MetricRow {
  readonly type: RightId;
  readonly regime: string;
  readonly status: RequestStatus;
  /** The ground of a denial. */
  readonly reason: string | null;
  /** Days from receipt to the end, rounded up; null while it is open. */
  readonly days: number | null;
  readonly count: number;
}

export interface RequestStore {
  /** Changes requests, each together with its facts and what follows from it: all or nothing. Answers only when that is durable. */
  change<Result>(change: RequestChange<Result>): Promise<Result | Refusal>;
  find(id: string): Promise<StoredRequest | undefined>;
  list(filter: RequestFilter): Promise<StoredRequest[]>;
  /** All requests of a person, the oldest first; those that joined others too. */
  ofSubject(subject: string): Promise<StoredRequest[]>;
  /** What became of the requests that came in from `from` to before `to`; those that joined others are in none. */
  metrics(span: { readonly from: number; readonly to: number }): Promise<MetricRow[]>;
  /** Forgets requests for good: their facts stay. */
  remove(ids: readonly string[]): Promise<void>;
  /** Forgets the wrong codes that were tried before a time. */
  forgetGuesses(before: number): Promise<void>;
}
