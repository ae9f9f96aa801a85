import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
} from 'kysely';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** Waits this long, in milliseconds, for another process that writes to the same file. */
const busyTimeout = 5_000;

/**
 * A Kysely dialect for a SQLite file that is there already, by Node's own `node:sqlite`. The file is opened at the first query, once, and its
 * settings stay as they are; foreign keys are enforced. Whole numbers above 2^53 come as bigint.
 */
export function sqliteDialect(filename: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WritingDriver({ database: () => openDatabase(filename) }),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** How often it looks whether another has let go of the lock, in milliseconds. */
const busyRest = 10;

/**
 * Takes the lock when a transaction begins: what reads first and then writes would fail at once if another wrote in between. SQLite itself
 * would wait for the lock with the whole thread, and who has it may be another source of this process, which could then never end.
 */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = Date.now() + busyTimeout;
    const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text));
    await run('pragma busy_timeout = 0');
    try {
      while (!(await isDone(run('begin immediate'), until))) await new Promise((resolve) => setTimeout(resolve, busyRest));
    } finally {
      await run(`pragma busy_timeout = ${busyTimeout}`);
    }
  }
}

/** @returns false where somebody else has the lock, and there is time left to wait for it */
async function isDone(work: Promise<unknown>, until: number): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (!isBusy(error) || Date.now() >= until) throw error;
    return false;
  }
}

/** SQLITE_BUSY, and what SQLite knows more of it in its higher bits. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/** What it imports of Node is imported here, so that the rest of the source runs wherever its dialect does. */
async function openDatabase(filename: string): Promise<SqliteDatabase> {
  const [{ DatabaseSync: Database }, { access }] = await Promise.all([import('node:sqlite'), import('node:fs/promises')]);
  // SQLite would make an empty one.
  await access(filename);
  return speaking(new Database(filename, { timeout: busyTimeout, enableForeignKeyConstraints: true }));
}

/** What Kysely asks of a driver, said in `node:sqlite`. */
function speaking(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      statement.setReadBigInts(true);
      // From Node 22.16 on. The objects that Node makes of rows stay in memory long after they are gone.
      if ('setReturnArrays' in statement) statement.setReturnArrays(true);
      const names = statement.columns().map(({ name }) => name);
      const output = outputOf(names);
      return {
        reader: names.length > 0,
        all: (parameters) => statement.all(...parameters.map(input)).map(output),
        run: (parameters) => statement.run(...parameters.map(input)),
        *iterate(parameters) {
          for (const row of statement.iterate(...parameters.map(input))) yield output(row);
        },
      };
    },
  };
}

const input = (value: unknown): SQLInputValue => (typeof value === 'boolean' ? Number(value) : (value as SQLInputValue));

/** Makes an object of a row, with numbers where they are exact. */
function outputOf(names: readonly string[]): (row: object) => Record<string, unknown> {
  // Copied for each row, which costs least, and takes every name for one of its own.
  const blank: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  return (row) => {
    const values: readonly unknown[] = Array.isArray(row) ? row : Object.values(row);
    const made = { ...blank };
    for (const [index, name] of names.entries()) {
      const value = values[index];
      made[name] = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    return made;
  };
}
