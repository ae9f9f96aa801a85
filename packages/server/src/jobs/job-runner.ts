import { holdJob } from './held-jobs.js';
import { doubling, GiveUp, type JobHandler, type JobHandlers, type Postponed } from './job-handler.js';
import type { JobStore, StoredJob } from './job.store.js';
import { every } from './timers.js';

export interface JobRunner {
  /** Looks for due jobs at once: for who has just added one. */
  wake(): void;
  /** Begins nothing more, and resolves when what runs has ended. */
  stop(): Promise<void>;
}

interface JobRunnerOptions {
  readonly store: JobStore;
  readonly handlers: JobHandlers;
  readonly now: () => number;
  /** Hears of every job that is given up, and where the storage fails. */
  readonly onError: (work: string, error: unknown) => void;
  /** How often it looks for due jobs, in milliseconds. @default 1000 */
  readonly interval?: number;
  /** For how long a job is nobody else's, in milliseconds; it is renewed while the job runs. @default 60000 */
  readonly lease?: number | undefined;
}

/** Does jobs as they become due. Any number of runners may share a storage: a job is leased to one of them, and comes back when that one ends. */
export function startJobs({ store, handlers, now, onError, interval = 1_000, lease = 60_000 }: JobRunnerOptions): JobRunner {
  const running = new Map<Promise<void>, string>();
  let stopped = false;
  let asked = false;
  let polling: Promise<void> | undefined;

  const start = (job: StoredJob, handler: JobHandler) => {
    const work = runJob(job, { handler, store, now, lease, onError }).finally(() => {
      running.delete(work);
      // More may have waited for the room that is now free.
      wake();
    });
    running.set(work, job.kind);
  };

  const takeDue = async (kind: string, handler: JobHandler) => {
    const room = handler.concurrency - [...running.values()].filter((busy) => busy === kind).length;
    if (room <= 0 || stopped) return;
    const jobs = await store.take({ kind, now: now(), leaseUntil: now() + lease, limit: room });
    if (stopped) for (const job of jobs) await store.again([job], { runAt: job.runAt, error: null });
    else for (const job of jobs) start(job, handler);
  };

  const poll = async () => {
    while (asked && !stopped) {
      asked = false;
      for (const [kind, handler] of Object.entries(handlers))
        await takeDue(kind, handler).catch((error: unknown) => onError('taking jobs', error));
    }
  };

  const wake = () => {
    asked = true;
    if (stopped) return;
    polling ??= poll().finally(() => {
      polling = undefined;
      // Who asked just as the last look ended is not left waiting.
      if (asked) wake();
    });
  };

  // Who has no handlers asks for nothing.
  const timer = Object.keys(handlers).length > 0 ? every(interval, async () => wake()) : undefined;
  wake();

  return {
    wake,
    async stop() {
      stopped = true;
      timer?.stop();
      await polling;
      await Promise.all(running.keys());
    },
  };
}

interface Run extends Pick<JobRunnerOptions, 'store' | 'now' | 'onError'> {
  readonly handler: JobHandler;
  readonly lease: number;
}

/** Does one job, and with it those that it takes along. What the storage refuses comes again when the lease ends. */
async function runJob(job: StoredJob, { handler, store, now, lease, onError }: Run): Promise<void> {
  const held = holdJob(job, { store, now, length: lease });
  const attempt = await attemptOf(() => handler.handle(job, held));
  try {
    const jobs = await held.release();
    if ('error' in attempt) await failAttempt(jobs, attempt.error, { handler, store, now, onError });
    else if (attempt.postponed) await store.again(jobs, { runAt: attempt.postponed.until, error: null });
    else await store.done(jobs.map(({ id }) => id));
  } catch (error) {
    onError(`ending job ${job.kind} ${job.id}`, error);
  }
}

type Attempt = { readonly postponed: Postponed | void } | { readonly error: unknown };

async function attemptOf(handle: () => Promise<Postponed | void>): Promise<Attempt> {
  try {
    return { postponed: await handle() };
  } catch (error) {
    return { error };
  }
}

async function failAttempt(
  jobs: readonly StoredJob[],
  cause: unknown,
  { handler, store, now, onError }: Omit<Run, 'lease'>,
): Promise<void> {
  const error = (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
  const isLast = (job: StoredJob) => cause instanceof GiveUp || job.attempts >= handler.maxAttempts;
  await store.fail(jobs.filter(isLast), { at: now(), error });
  for (const job of jobs.filter(isLast)) onError(`job ${job.kind} ${job.id}, given up after ${job.attempts} attempts`, cause);
  for (const job of jobs.filter((one) => !isLast(one))) {
    // Jobs that failed together do not all come again together.
    const delay = (handler.delay ?? doubling)(job.attempts) * (0.8 + 0.4 * Math.random());
    await store.again([job], { runAt: Math.ceil(now() + delay), error });
  }
}
