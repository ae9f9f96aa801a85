import type { Compilable } from 'kysely';
import type { NewJob } from '../../jobs/job.store.js';
import type { SqlDatabase } from './sql-database.js';

/** Adds jobs in the transaction that causes them; one that is kept already stays as it is. At least one. */
export const insertJobs = ({ from }: Pick<SqlDatabase, 'from'>, jobs: readonly NewJob[], now: number): Compilable =>
  from
    .insertInto('jobs')
    .values(
      jobs.map(({ id, kind, key, payload, runAt }) => ({
        id,
        kind,
        key,
        payload: JSON.stringify(payload),
        run_at: runAt,
        created_at: now,
        lease_until: 0,
        attempts: 0,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing());
