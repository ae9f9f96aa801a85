/** Work that is done after its cause was answered. Times are milliseconds since 1970. */
export interface NewJob {
  /** Adding a job again while it is kept changes nothing. */
  readonly id: string;
  /** Who does it: `mail`, `webhook`, …. */
  readonly kind: string;
  /** Jobs of one kind and key are done one at a time; null where it does not matter. */
  readonly key: string | null;
  /** What it is about, as JSON. It is kept in the clear, so it holds ids and no personal data. */
  readonly payload: object;
  /** When it is due. */
  readonly runAt: number;
}

export interface StoredJob extends NewJob {
  readonly createdAt: number;
  /** How often it was begun, this time included. */
  readonly attempts: number;
  /** Why it failed the last time. */
  readonly lastError: string | null;
  /** Nobody else is given it before. */
  readonly leaseUntil: number;
  /** When it was given up. */
  readonly failedAt: number | null;
}

/** A job as somebody was given it: who lost it to another since then changes it no more. */
export type LeasedJob = Pick<StoredJob, 'id' | 'leaseUntil'>;

/** Keeps jobs until they are done. Several servers may share one: each job is leased to one of them at a time. */
export interface JobStore {
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Leases what is due, the oldest first; of one key at most one, and none of a key that somebody has a lease of. */
  take(due: { readonly kind: string; readonly now: number; readonly leaseUntil: number; readonly limit: number }): Promise<StoredJob[]>;
  /** Leases all that wait of one key, due or not, so that they are done together. */
  takeSame(same: { readonly kind: string; readonly key: string; readonly now: number; readonly leaseUntil: number }): Promise<StoredJob[]>;
  /** Goes on with leases; answers with the ids of those that are still ours. */
  renew(jobs: readonly LeasedJob[], leaseUntil: number): Promise<string[]>;
  /** Forgets jobs that are done. */
  done(ids: readonly string[]): Promise<void>;
  /** Gives jobs back for later. Without an error they only had to wait, and the attempt does not count. */
  again(jobs: readonly LeasedJob[], later: { readonly runAt: number; readonly error: string | null }): Promise<void>;
  /** Gives jobs up; they are kept with their error. */
  fail(jobs: readonly LeasedJob[], failure: { readonly at: number; readonly error: string }): Promise<void>;
  /** What was given up, the newest first. */
  failed(limit: number): Promise<StoredJob[]>;
  /** Forgets what was given up before a time. */
  forgetFailed(before: number): Promise<void>;
}
