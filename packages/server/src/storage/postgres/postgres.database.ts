import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql, type Compilable } from 'kysely';
import pg from 'pg';
import { migrationsTable, pendingMigrations } from '../sql/migrations/migrations.js';
import type { SqlDatabase } from '../sql/sql-database.js';
import type { Tables } from '../sql/tables.js';

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
  return {
    from: new Kysely<Tables>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (kysely) => new PostgresIntrospector(kysely),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
    async read<Row>(query: Compilable<Row>) {
      const { sql: text, parameters } = query.compile();
      return (await pool.query(text, [...parameters])).rows as Row[];
    },
    write: (queries) =>
      transaction(pool, async (client) => {
        for (const query of queries) {
          const { sql: text, parameters } = query.compile();
          await client.query(text, [...parameters]);
        }
      }),
    jsonText: (column, path) => sql`${sql.ref(column)}::json #>> ${path}::text[]`,
    isDuplicate: (error) => sqlState(error) === '23505',
  };
}

/** The SQLSTATE of an error that Postgres answered with. */
export const sqlState = (error: unknown): string | undefined => (error instanceof pg.DatabaseError ? error.code : undefined);

async function transaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
    client.release();
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
