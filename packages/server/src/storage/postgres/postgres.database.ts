import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql, type Compilable } from 'kysely';
import pg from 'pg';
import { migrationsTable, pendingMigrations } from '../sql/migrations/migrations.js';
import { factsAppender } from '../sql/facts.sql.js';
import { rowsOf, type SqlDatabase, type Steps } from '../sql/sql-database.js';
import type { Tables } from '../sql/tables.js';
import { sqlState, tryAgain } from './postgres.races.js';

/** Any number that says "Privet’s schema" to Postgres: servers that start at once take turns by it. */
const migrationLock = 7_727_483;

/** A pool whose BIGINT columns come as numbers: our times and positions stay below 2^53. */
export function openPostgres(connectionString: string, max: number): pg.Pool {
  const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
  const pool = new pg.Pool({ connectionString, max, types: { getTypeParser } });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** Runs Kysely's queries on Postgres. */
export function postgresDatabase(pool: pg.Pool): SqlDatabase {
  const from = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    from,
    read: async <Row>(query: Compilable<Row>) => (await rowsBy(pool, query)) as Row[],
    write: (queries) =>
      transaction(pool, async (client) => {
        for (const query of queries) await rowsBy(client, query);
      }),
    transact: (steps) => tryAgain(() => transaction(pool, (client) => runSteps(steps(), (query) => rowsBy(client, query)))),
    appendFacts: factsAppender(from, function* (count) {
      const [head] = yield* rowsOf(
        from
          .updateTable('log_head')
          .set((row) => ({ size: row('size', '+', count) }))
          .returning('size'),
      );
      if (!head) throw new Error('The log has no head: the database was not migrated');
      return head.size - count;
    }),
    *lockLog() {
      yield* rowsOf(from.selectFrom('log_head').select('size').forUpdate());
    },
    jsonText: (column, path) => sql`${sql.ref(column)}::json #>> ${path}::text[]`,
    isDuplicate: (error) => sqlState(error) === '23505',
  };
}

async function rowsBy(client: pg.Pool | pg.PoolClient, query: Compilable): Promise<unknown[]> {
  const { sql: text, parameters } = query.compile();
  return (await client.query<object>(text, [...parameters])).rows;
}

async function runSteps<T>(steps: Steps<T>, run: (query: Compilable) => Promise<unknown[]>): Promise<T> {
  let step = steps.next();
  while (!step.done) step = steps.next(await run(step.value));
  return step.value;
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    const broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** Applies what is pending; a second server that starts waits, and finds it done. */
export const migratePostgres = (pool: pg.Pool, now: number): Promise<void> =>
  transaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await client.query(migrationsTable);
    const { rows } = await client.query<{ id: string }>('SELECT id FROM privet_migrations');
    for (const { id, postgres } of pendingMigrations(rows.map((row) => row.id))) {
      await client.query(postgres);
      await client.query('INSERT INTO privet_migrations (id, applied_at) VALUES ($1, $2)', [id, now]);
    }
  });
