import { startPostgres } from '@privet/test-tools/postgres';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { storedRequests, type RequestRow } from './stored-requests.ts';

type Value = string | number | null;

/** A database beside the server that has it open. */
export interface RequestsDatabase {
  /** What the server opens. */
  readonly address: string;
  rows<Row>(query: string, values?: readonly Value[]): Promise<Row[]>;
  /** Adds so many requests. Only while no server runs. */
  fill(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface RequestsGround {
  readonly name: string;
  readonly durability: string;
  open(folder: string): Promise<RequestsDatabase>;
}

const newest = 'SELECT * FROM requests ORDER BY received_at DESC LIMIT 1';

export const sqliteGround: RequestsGround = {
  name: 'SQLite',
  durability: 'WAL, synchronous=FULL',
  async open(folder) {
    const address = `${folder}/requests.db`;
    const rows = async <Row>(query: string, values: readonly Value[] = []) => {
      const database = new DatabaseSync(address, { timeout: 60_000 });
      try {
        return database.prepare(query).all(...values) as Row[];
      } finally {
        database.close();
      }
    };
    const fill = async (count: number) => fillSqlite(address, modelOf(await rows<ReadRow>(newest)), count);
    return { address, rows, fill, close: async () => {} };
  },
};

function fillSqlite(file: string, model: RequestRow, count: number): void {
  const database = new DatabaseSync(file);
  // A power cut in the midst of it costs nobody anything.
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -1048576; BEGIN');
  const names = Object.keys(model);
  const insert = database.prepare(`INSERT INTO requests (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  for (const row of storedRequests(model, count)) insert.run(...Object.values(row));
  database.exec('COMMIT; PRAGMA journal_mode = WAL');
  database.close();
}

export const postgresGround: RequestsGround = {
  name: 'Postgres',
  durability: 'fsync and synchronous_commit on, at most 10 connections to it',
  async open() {
    const server = await startPostgres({ fsync: true });
    const pool = new pg.Pool({ connectionString: server.url, max: 1 });
    const rows = async <Row>(query: string, values: readonly Value[] = []) => (await pool.query(query, [...values])).rows as Row[];
    return {
      address: server.url,
      rows,
      async fill(count) {
        await fillPostgres(pool, modelOf(await rows<ReadRow>(newest)), count);
        // Autovacuum would do it within a minute.
        await pool.query('VACUUM ANALYZE requests');
      },
      async close() {
        await pool.end();
        server.stop();
      },
    };
  },
};

const rowsPerInsert = 5_000;

/** The columns of numbers; a model may have none in them yet. */
const numbers: ReadonlySet<string> = new Set(['verified', 'joined', 'received_at', 'due_at', 'days']);

async function fillPostgres(pool: pg.Pool, model: RequestRow, count: number): Promise<void> {
  const names = Object.keys(model);
  const types = names.map((name) => (numbers.has(name) ? 'bigint' : 'text'));
  const text = `INSERT INTO requests (${names.join(', ')}) SELECT * FROM unnest(${types.map((type, at) => `$${at + 1}::${type}[]`).join(', ')})`;
  let waiting: RequestRow[] = [];
  const insert = async () => {
    const rows = waiting.map((row) => Object.values(row));
    await pool.query(
      text,
      names.map((_, column) => rows.map((row) => row[column])),
    );
    waiting = [];
  };
  for (const row of storedRequests(model, count)) if (waiting.push(row) === rowsPerInsert) await insert();
  await insert();
}

/** A row as a driver reads it. */
type ReadRow = { readonly [Column in keyof RequestRow]: Column extends 'received_at' | 'due_at' ? number | string : RequestRow[Column] };

/** `pg` reads a BIGINT as a text. */
function modelOf([row]: readonly ReadRow[]): RequestRow {
  if (!row) throw new Error('Submit a request first: what is filled in is copied from it');
  return { ...row, received_at: Number(row.received_at), due_at: Number(row.due_at) };
}
