// c15t's backend as its own guide sets it up (Kysely adapter, `handler` behind a Fetch server), on a SQLite file or a Postgres database.
// JavaScript, because what it imports is not there when the workspace is type-checked.
import Database from 'better-sqlite3';
import { c15tInstance } from '@c15t/backend';
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely';
import { migrator } from '@c15t/backend/db/migrator';
import { DB } from '@c15t/backend/db/schema';
import { serve } from '@hono/node-server';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';

const [, , where = ''] = process.argv;
const { db, provider } = where.startsWith('postgres://') ? onPostgres(where) : onSqlite(where);

const adapter = kyselyAdapter({ db, provider });
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' });
await migration.execute();

// Two lines of log a call are its default; it is spared them.
const { handler } = c15tInstance({ appName: 'bench', adapter, trustedOrigins: ['https://example.com'], logger: { level: 'error' } });

const server = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`c15t listens on http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => {
  server.close(() => db.destroy());
  server.closeIdleConnections();
});

function onSqlite(file) {
  const database = new Database(file);
  const journal = database.pragma('journal_mode = WAL', { simple: true });
  database.pragma('synchronous = FULL');
  const synchronous = database.pragma('synchronous', { simple: true });
  if (journal !== 'wal' || synchronous !== 2) throw new Error(`Not the footing that was meant: ${journal}, synchronous = ${synchronous}`);
  return { db: new Kysely({ dialect: new SqliteDialect({ database }) }), provider: 'sqlite' };
}

function onPostgres(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 10 });
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), provider: 'postgresql' };
}
