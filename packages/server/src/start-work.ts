import { logGrower, type GrowLog } from './audit/grow-log.js';
import type { TreeHash } from './audit/merkle-tree.js';
import { startSealer } from './audit/sealer.js';
import { factReader } from './fact-reader.js';
import { failedWork, type WorkEntry } from './jobs/failed-work.js';
import type { JobHandlers } from './jobs/job-handler.js';
import { startJobs } from './jobs/job-runner.js';
import { every } from './jobs/timers.js';
import type { OpenKeys } from './keys/server-keys.js';
import { mailPeriod } from './mail/mailer.js';
import { onceLifetime } from './storage/once.js';
import type { Storage } from './storage/storage.js';

interface WorkOptions {
  readonly storage: Storage;
  readonly keys: Pick<OpenKeys, 'signing'>;
  readonly hash: TreeHash;
  readonly growLog: GrowLog | undefined;
  readonly refreshPolicy: () => Promise<void>;
  readonly jobHandlers: JobHandlers;
  readonly jobLease: number | undefined;
  readonly now: () => number;
  readonly logWork: ((entry: WorkEntry) => void) | undefined;
}

export interface Work {
  /** Looks for due jobs at once: for who has just added one. */
  wake(): void;
  stop(): Promise<void>;
}

/** For how long wrong codes count, in milliseconds. */
const day = 24 * 3_600_000;
/** How long a job that was given up is kept, so that somebody can look at why: 30 days, in milliseconds. */
const failedJobsLifetime = 30 * day;

/** Begins what the server does beside calls: purging, sealing, looking for a new policy, and jobs. */
export function startWork({ storage, keys, hash, growLog, refreshPolicy, jobHandlers, jobLease, now, logWork }: WorkOptions): Work {
  const onError = (work: string, error: unknown) => logWork?.(failedWork(work, error, now()));
  const purging = every(60 * 60_000, async () => {
    await storage.purge(now() - onceLifetime);
    await storage.mails.purge(now() - mailPeriod);
    await storage.jobs.forgetFailed(now() - failedJobsLifetime);
    await storage.requests.forgetGuesses(now() - day);
  });
  // Another server may have put a new version in force.
  const refreshing = every(5_000, refreshPolicy);
  const sealer = startSealer({
    log: storage.log,
    grow: growLog ?? logGrower({ log: storage.log, leafText: factReader(storage.policy).leafText, hash }),
    keys,
    now,
    onError: (error) => onError('sealing', error),
  });
  const jobs = startJobs({ store: storage.jobs, handlers: jobHandlers, now, onError, lease: jobLease });
  return {
    wake: jobs.wake,
    async stop() {
      purging.stop();
      refreshing.stop();
      await jobs.stop();
      await sealer.stop();
    },
  };
}
