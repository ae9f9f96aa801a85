import type { JobStore, StoredJob } from './job.store.js';
import { letGo } from './timers.js';

/** The jobs that are being done together, under leases that go on while they are. */
export interface HeldJobs {
  takeAlong(): Promise<readonly StoredJob[]>;
  /** Stops renewing, and says which jobs are still ours to end. */
  release(): Promise<readonly StoredJob[]>;
}

interface Lease {
  readonly store: JobStore;
  readonly now: () => number;
  /** Milliseconds. */
  readonly length: number;
}

export function holdJob(job: StoredJob, { store, now, length }: Lease): HeldJobs {
  let held: readonly StoredJob[] = [job];
  let renewing = Promise.resolve();

  const renew = async () => {
    const leaseUntil = now() + length;
    const asked = held;
    const ours = await store.renew(asked, leaseUntil);
    held = held.flatMap((one) => (asked.includes(one) ? (ours.includes(one.id) ? { ...one, leaseUntil } : []) : one));
  };
  // A renewal that fails is made up for by the next: a lease outlasts three.
  const timer = letGo(setInterval(() => (renewing = renewing.then(renew).catch(() => {})), length / 3));

  return {
    async takeAlong() {
      const { kind, key } = job;
      if (key === null) return [];
      const along = await store.takeSame({ kind, key, now: now(), leaseUntil: now() + length });
      // A lease that had just ended is ours again.
      held = [...held.filter(({ id }) => !along.some((one) => one.id === id)), ...along];
      return along.filter(({ id }) => id !== job.id);
    },
    async release() {
      clearInterval(timer);
      await renewing;
      return held;
    },
  };
}
