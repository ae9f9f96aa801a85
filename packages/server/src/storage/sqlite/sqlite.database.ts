import { DummyDriver, Kysely, sql, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrationsTable, pendingMigrations } from '../sql/migrations/migrations.js';
import { factsAppender } from '../sql/facts.sql.js';
import { rowsOf, type SqlDatabase, type Steps } from '../sql/sql-database.js';
import type { Tables } from '../sql/tables.js';
import type { GroupCommit } from './group-commit.js';

/** Waits this long, in milliseconds, for another process that writes to the same file. */
const busyTimeout = 5_000;

/** Opens a file so that what is committed survives a power cut: write-ahead log, every commit fsync'd. */
export function openSqlite(filename: string): DatabaseSync {
  const database = new DatabaseSync(filename, { timeout: busyTimeout });
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
  );
  // A checkpoint holds up the writes that meet it: once in 16 MB of log, not at SQLite's 4, and with fewer pages to write in all.
  database.exec('PRAGMA wal_autocheckpoint = 4000');
  // A key that was destroyed is overwritten in its page, not only let go of.
  database.exec('PRAGMA secure_delete = FAST');
  return database;
}

/** Runs Kysely's queries on SQLite: reads at once on a connection that sees only what is committed, writes in groups. */
export function sqliteDatabase({ writer, reader, group }: { writer: DatabaseSync; reader: DatabaseSync; group: GroupCommit }): SqlDatabase {
  const readStatements = remembered(reader);
  const writeStatements = remembered(writer);
  const from = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  const lastPosition = from.selectFrom('facts').select('position').orderBy('position', 'desc').limit(1);
  return {
    from,
    read: async <Row>(query: Compilable<Row>) => rowsBy(readStatements, query) as Row[],
    async write(queries) {
      const compiled = queries.map((query) => query.compile());
      await group.run(() => compiled.forEach(({ sql: text, parameters }) => writeStatements(text).run(...(parameters as SQLInputValue[]))));
    },
    // Writers take turns anyway: there is one transaction at a time.
    transact: (steps) => group.run(() => runSteps(steps(), (query) => rowsBy(writeStatements, query))),
    appendFacts: factsAppender(from, function* () {
      const [last] = yield* rowsOf(lastPosition);
      return last?.position ?? 0;
    }),
    *lockLog() {},
    jsonText: (column, path) => sql`${sql.ref(column)} ->> ${['$', ...path.map((name) => JSON.stringify(name))].join('.')}`,
    isDuplicate: (error) => error instanceof Error && error.message.startsWith('UNIQUE constraint failed'),
  };
}

function rowsBy(statements: (sql: string) => StatementSync, query: Compilable): unknown[] {
  const { sql: text, parameters } = query.compile();
  return statements(text).all(...(parameters as SQLInputValue[]));
}

function runSteps<T>(steps: Steps<T>, run: (query: Compilable) => unknown[]): T {
  let step = steps.next();
  while (!step.done) step = steps.next(run(step.value));
  return step.value;
}

function remembered(database: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (text) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
}

/** Applies what is pending, under a lock that a second process waits for. */
export function migrateSqlite(database: DatabaseSync, now: number): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(migrationsTable);
    const applied = database.prepare('SELECT id FROM privet_migrations').all() as { id: string }[];
    for (const { id, sqlite } of pendingMigrations(applied.map((row) => row.id))) {
      database.exec(sqlite);
      database.prepare('INSERT INTO privet_migrations (id, applied_at) VALUES (?, ?)').run(id, now);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
