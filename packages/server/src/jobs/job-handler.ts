import type { StoredJob } from './job.store.js';

export interface JobTools {
  /** Takes all other waiting jobs of the same kind and key, due or not: they end as this one does. */
  takeAlong(): Promise<readonly StoredJob[]>;
}

/** The job only has to wait until a time, in milliseconds since 1970; it did not fail. */
export interface Postponed {
  readonly until: number;
}

/** Does jobs of one kind. A job may be done twice: where a server ends in the middle of it, another begins it anew. */
export interface JobHandler {
  /** Resolves when the job is done. What it throws is kept with the job and logged, so it holds no personal data. @throws GiveUp where trying again is of no use */
  handle(job: StoredJob, tools: JobTools): Promise<void | Postponed>;
  /** After so many it is given up. */
  readonly maxAttempts: number;
  /** How many this server does at once. */
  readonly concurrency: number;
  /** Milliseconds until the next attempt after so many. @default 5 seconds, doubled each time, an hour at most */
  readonly delay?: (attempts: number) => number;
}

/** By the kind of their jobs. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** A failure that another attempt would only repeat. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

export const doubling = (attempts: number): number => Math.min(5_000 * 2 ** (attempts - 1), 3_600_000);
