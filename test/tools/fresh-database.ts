import { randomBytes } from 'node:crypto';
import pg from 'pg';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's URL of the run's Postgres. */
    pgUrl: string;
  }
}

/** An empty database that one test has for itself. */
export interface FreshDatabase {
  readonly url: string;
  /** Drops it, and cuts connections that are still open. */
  drop(): Promise<void>;
}

/** Makes an empty database on a running server: `await freshDatabase(inject('pgUrl'))`. */
export async function freshDatabase(adminUrl: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await execute(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = name;
  return { url: url.href, drop: () => execute(adminUrl, `drop database if exists ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
