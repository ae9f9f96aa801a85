import type { JobStore, LeasedJob, StoredJob } from '../../jobs/job.store.js';

export function memoryJobs(now: () => number): JobStore {
  const jobs = new Map<string, StoredJob>();
  const all = () => [...jobs.values()];
  const free = (kind: string, at: number) => (job: StoredJob) => job.kind === kind && job.failedAt === null && job.leaseUntil <= at;
  const change = (job: StoredJob, changes: Partial<StoredJob>): StoredJob => {
    const changed = { ...job, ...changes };
    jobs.set(job.id, changed);
    return changed;
  };
  const lease = (job: StoredJob, leaseUntil: number) => change(job, { leaseUntil, attempts: job.attempts + 1 });
  const held = (leased: readonly LeasedJob[]) =>
    leased.flatMap(({ id, leaseUntil }) => all().filter((job) => job.id === id && job.leaseUntil === leaseUntil && job.failedAt === null));

  return {
    async add(added) {
      for (const job of added)
        if (!jobs.has(job.id)) jobs.set(job.id, { ...job, createdAt: now(), attempts: 0, lastError: null, leaseUntil: 0, failedAt: null });
    },
    async take({ kind, now: at, leaseUntil, limit }) {
      const keys = new Set(all().flatMap((job) => (job.kind === kind && job.failedAt === null && job.leaseUntil > at ? job.key : [])));
      return all()
        .filter(free(kind, at))
        .filter(({ runAt }) => runAt <= at)
        .toSorted((one, other) => one.runAt - other.runAt)
        .filter(({ key }) => key === null || (!keys.has(key) && keys.add(key)))
        .slice(0, limit)
        .map((job) => lease(job, leaseUntil));
    },
    takeSame: async ({ kind, key, now: at, leaseUntil }) =>
      all()
        .filter(free(kind, at))
        .filter((job) => job.key === key)
        .map((job) => lease(job, leaseUntil)),
    renew: async (leased, leaseUntil) => held(leased).map((job) => change(job, { leaseUntil }).id),
    async done(ids) {
      for (const id of ids) jobs.delete(id);
    },
    async again(leased, { runAt, error }) {
      for (const job of held(leased))
        change(job, { runAt, leaseUntil: 0, ...(error === null ? { attempts: job.attempts - 1 } : { lastError: error }) });
    },
    async fail(leased, { at, error }) {
      for (const job of held(leased)) change(job, { failedAt: at, lastError: error });
    },
    failed: async (limit) =>
      all()
        .filter(({ failedAt }) => failedAt !== null)
        .toSorted((one, other) => (other.failedAt ?? 0) - (one.failedAt ?? 0))
        .slice(0, limit),
    async forgetFailed(before) {
      for (const { id, failedAt } of all()) if (failedAt !== null && failedAt < before) jobs.delete(id);
    },
  };
}
