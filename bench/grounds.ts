import { startPostgres } from '@privet/test-tools/postgres';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { RecordingServer } from './load/recording-requests.ts';
import { startC15t } from './peers/c15t.ts';
import { startPrivet } from './privet-server.ts';

type Name = RecordingServer['name'];

/** A server under load, and a way to look into its database past it. */
export interface Contestant {
  readonly recording: RecordingServer;
  countChoices(): Promise<number>;
}

export interface Pair {
  readonly contestants: readonly [Contestant, Contestant];
  stop(): Promise<void>;
}

/** What both contestants stand on, the same for both. */
export interface Ground {
  readonly name: string;
  /** What it takes for a choice to count as written. */
  readonly durability: string;
  /** How many times the writes of c15t at 10 connections are our goal. */
  readonly goal: number;
  start(folder: string): Promise<Pair>;
}

const countIn = {
  Privet: "select count(*) as choices from facts where kind = 'decision'",
  c15t: 'select count(*) as choices from consent',
} as const;

export const sqlite: Ground = {
  name: 'SQLite',
  durability: 'SQLite, WAL, synchronous=FULL on both sides',
  goal: 15,
  async start(folder) {
    const files = { Privet: `${folder}/privet.db`, c15t: `${folder}/c15t.db` };
    const count = (name: Name) => async () => countInSqlite(files[name], countIn[name]);
    return pair(files, count, () => {});
  },
};

export const postgres: Ground = {
  name: 'Postgres',
  durability: 'one Postgres for both, a database each, fsync and synchronous_commit on, at most 10 connections to it',
  goal: 10,
  async start() {
    const server = await startPostgres({ fsync: true });
    try {
      const urls = { Privet: await createDatabase(server.url, 'privet'), c15t: await createDatabase(server.url, 'c15t') };
      const count = (name: Name) => () => countInPostgres(urls[name], countIn[name]);
      return await pair(urls, count, () => server.stop());
    } catch (error) {
      server.stop();
      throw error;
    }
  },
};

async function pair(
  databases: Readonly<Record<Name, string>>,
  count: (name: Name) => () => Promise<number>,
  stopGround: () => void,
): Promise<Pair> {
  const privet = await startPrivet(databases.Privet);
  const c15t = await startC15t(databases.c15t);
  return {
    contestants: [
      { recording: privet.recording, countChoices: count('Privet') },
      { recording: { name: 'c15t', url: c15t.url }, countChoices: count('c15t') },
    ],
    async stop() {
      await Promise.all([privet.stop(), c15t.stop()]);
      stopGround();
    },
  };
}

function countInSqlite(file: string, query: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const choices = database.prepare(query).get()?.['choices'];
  database.close();
  return Number(choices);
}

async function countInPostgres(url: string, query: string): Promise<number> {
  const [row] = await queryPostgres(url, query);
  return Number(row?.choices);
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  await queryPostgres(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

async function queryPostgres(connectionString: string, query: string): Promise<{ choices: string }[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<{ choices: string }>(query)).rows;
  } finally {
    await client.end();
  }
}
