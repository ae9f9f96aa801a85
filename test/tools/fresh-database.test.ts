import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

test('a fresh database is real, empty, and gone after drop', async () => {
  const database = await freshDatabase(inject('pgUrl'));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const version = await client.query<{ version: string }>('select version()');
  const tables = await client.query("select 1 from information_schema.tables where table_schema = 'public'");
  expect(version.rows[0]?.version).toMatch(/^PostgreSQL 18/);
  expect(tables.rowCount).toBe(0);
  await client.end();
  await database.drop();
  await expect(new pg.Client({ connectionString: database.url }).connect()).rejects.toThrow(/does not exist/);
});
