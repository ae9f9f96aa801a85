import type { Compilable, ExpressionBuilder, Selectable } from 'kysely';
import type { JobStore, LeasedJob, StoredJob } from '../../jobs/job.store.js';
import { insertJobs } from './jobs.sql.js';
import { rowsOf, type SqlDatabase } from './sql-database.js';
import type { JobsTable, Tables } from './tables.js';

export function jobsSqlStore(database: SqlDatabase, clock: () => number): JobStore {
  const { from, read, write, transact } = database;
  const waiting = from.selectFrom('jobs').where('failed_at', 'is', null);
  const change = from.updateTable('jobs').where('failed_at', 'is', null);
  const lease = (until: number) => change.set((row) => ({ lease_until: until, attempts: row('attempts', '+', 1) })).returningAll();
  const changeLeased = (jobs: readonly LeasedJob[], query: (leased: typeof change) => Compilable) =>
    jobs.length === 0 ? Promise.resolve() : write([query(change.where((row) => leasedAs(row, jobs)))]);
  const taken = async (query: Compilable<Selectable<JobsTable>>) =>
    (await transact(() => rowsOf(query))).map(storedJob).toSorted((one, other) => one.runAt - other.runAt);

  return {
    add: async (jobs) => (jobs.length === 0 ? undefined : write([insertJobs(database, jobs, clock())])),
    async take({ kind, now, leaseUntil, limit }) {
      // Looked for without a lock, since most of the time there is nothing; who comes second to a job finds it leased.
      const due = waiting
        .select(['id', 'key'])
        .where('kind', '=', kind)
        .where('run_at', '<=', now)
        .where('lease_until', '<=', now)
        .where((row) => row.not(row.exists(sameKey(row, now))));
      const ids = onePerKey(await read(due.orderBy('run_at').orderBy('id').limit(limit)));
      return ids.length === 0 ? [] : taken(lease(leaseUntil).where('id', 'in', ids).where('lease_until', '<=', now));
    },
    takeSame: ({ kind, key, now, leaseUntil }) =>
      taken(lease(leaseUntil).where('kind', '=', kind).where('key', '=', key).where('lease_until', '<=', now)),
    async renew(jobs, leaseUntil) {
      if (jobs.length === 0) return [];
      const renewal = change.set({ lease_until: leaseUntil }).where((row) => leasedAs(row, jobs));
      return (await transact(() => rowsOf(renewal.returning('id')))).map(({ id }) => id);
    },
    done: async (ids) => (ids.length === 0 ? undefined : write([from.deleteFrom('jobs').where('id', 'in', ids)])),
    again: (jobs, { runAt, error }) =>
      changeLeased(jobs, (leased) => {
        const later = leased.set({ run_at: runAt, lease_until: 0 });
        return error === null ? later.set((row) => ({ attempts: row('attempts', '-', 1) })) : later.set({ last_error: error });
      }),
    fail: (jobs, { at, error }) => changeLeased(jobs, (leased) => leased.set({ failed_at: at, last_error: error })),
    failed: async (limit) =>
      (await read(from.selectFrom('jobs').selectAll().where('failed_at', 'is not', null).orderBy('failed_at', 'desc').limit(limit))).map(
        storedJob,
      ),
    forgetFailed: (before) => write([from.deleteFrom('jobs').where('failed_at', '<', before)]),
  };
}

type Row = ExpressionBuilder<Tables, 'jobs'>;

/** Another job of the same kind and key that somebody has. */
const sameKey = (row: Row, now: number) =>
  row
    .selectFrom('jobs as other')
    .select('other.id')
    .whereRef('other.kind', '=', 'jobs.kind')
    .whereRef('other.key', '=', 'jobs.key')
    .where('other.failed_at', 'is', null)
    .where('other.lease_until', '>', now);

const leasedAs = (row: Row, jobs: readonly LeasedJob[]) =>
  row.or(jobs.map(({ id, leaseUntil }) => row.and([row('id', '=', id), row('lease_until', '=', leaseUntil)])));

function onePerKey(rows: readonly { readonly id: string; readonly key: string | null }[]): string[] {
  const keys = new Set<string>();
  return rows.filter(({ key }) => key === null || (!keys.has(key) && keys.add(key))).map(({ id }) => id);
}

function storedJob({
  id,
  kind,
  key,
  payload,
  run_at,
  created_at,
  lease_until,
  attempts,
  last_error,
  failed_at,
}: Selectable<JobsTable>): StoredJob {
  return {
    id,
    kind,
    key,
    payload: JSON.parse(payload) as object,
    runAt: run_at,
    createdAt: created_at,
    attempts,
    lastError: last_error,
    leaseUntil: lease_until,
    failedAt: failed_at,
  };
}
