import type pg from 'pg';
import type { ConsentStore } from '../../consent/consent.store.js';
import { consentSqlReads } from '../sql/consent.sql-store.js';
import { storedState } from '../sql/facts.sql.js';
import { holdsSqlStore } from '../sql/holds.sql-store.js';
import { jobsSqlStore } from '../sql/jobs.sql-store.js';
import { keysSqlStore } from '../sql/keys.sql-store.js';
import { logSqlStore } from '../sql/log.sql-store.js';
import { mailsSqlStore } from '../sql/mails.sql-store.js';
import { deleteOnceBefore } from '../sql/once.sql.js';
import { policySqlReads } from '../sql/policy.sql-store.js';
import { requestsSqlStore } from '../sql/requests.sql-store.js';
import { vaultSqlStore } from '../sql/vault.sql-store.js';
import type { Append, AppendEntry } from '../append.js';
import type { Storage } from '../storage.js';
import { batch } from './batch.js';
import { postgresGroupAppender } from './postgres.append.js';
import { migratePostgres, openPostgres, postgresDatabase } from './postgres.database.js';

export interface PostgresStorageOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** How many connections at most. @default 10 */
  readonly maxConnections?: number;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** Facts that are written by one statement, at most. */
const maxGroup = 500;

/** Keeps everything in PostgreSQL, or what speaks like it. Any number of servers may share one database. */
export function postgresStorage({ url, maxConnections = 10, now = Date.now }: PostgresStorageOptions): Storage {
  const pool = openPostgres(url, maxConnections);
  const database = postgresDatabase(pool);
  const appends = batch<AppendEntry, unknown>(postgresGroupAppender(pool, now), maxGroup);
  const append = appends.add as Append;
  return {
    policy: { ...policySqlReads(database), append },
    keys: keysSqlStore(database, now),
    log: logSqlStore(database),
    jobs: jobsSqlStore(database, now),
    mails: mailsSqlStore(database),
    vault: vaultSqlStore(database),
    requests: requestsSqlStore(database, now),
    holds: holdsSqlStore(database, now),
    consent: { ...consentSqlReads(database), append, states: statesReader(pool) },
    migrate: () => migratePostgres(pool, now()),
    async ping() {
      await pool.query('SELECT 1');
    },
    purge: (before) => database.write([deleteOnceBefore(database, before)]),
    async close() {
      await appends.idle();
      await pool.end();
    },
  };
}

/** A linked device's state is its user's. */
function statesReader(pool: pg.Pool): ConsentStore['states'] {
  const text = `
SELECT s.subject, coalesce(p.state, s.state) AS state
FROM consent_states s LEFT JOIN consent_states p ON p.subject = s.person WHERE s.subject = ANY ($1::text[])`;
  return async (subjects) => {
    const { rows } = await pool.query<{ subject: string; state: string }>({
      name: 'privet_states',
      text,
      values: [[...new Set(subjects)]],
    });
    const states = new Map(rows.map(({ subject, state }) => [subject, storedState(state)]));
    return subjects.map((subject) => states.get(subject));
  };
}
