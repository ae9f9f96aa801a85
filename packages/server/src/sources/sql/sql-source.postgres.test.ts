import { freshDatabase, type FreshDatabase } from '@privet/test-tools/fresh-database';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sqlSource } from './index.js';
import { describeSqlSource, rowsOf } from './sql-source.suite.js';

/** Its connections may be cut while they are idle. */
function pool(connectionString: string): pg.Pool {
  const made = new pg.Pool({ connectionString, max: 2 });
  made.on('error', () => {});
  return made;
}

describeSqlSource('Postgres', async () => {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const database = pool(url);
  return {
    dialect: () => new PostgresDialect({ pool: pool(url) }),
    run: async (statements) => void (await database.query(statements)),
    rows: async (query) => (await database.query<Record<string, unknown>>(query)).rows,
    async remove() {
      await database.end();
      await drop();
    },
  };
});

describe('Postgres’ own', () => {
  let fresh: FreshDatabase;
  let database: pg.Pool;
  beforeAll(async () => {
    fresh = await freshDatabase(inject('pgUrl'));
    database = pool(fresh.url);
    await database.query(`
      create schema crm; create schema archive;
      create table crm.people (id uuid primary key, email varchar(64), born date, seen timestamptz, tags text[], more jsonb, spent bigint, photo bytea);
      create table crm.calls (id bigint primary key, person uuid references crm.people, said text);
      create table archive.calls (id bigint primary key, person uuid, said text);
      create table moments (at timestamptz primary key, email text);
      insert into crm.people values ('00000000-0000-4000-8000-000000000001', 'ada@example.com', '1815-12-10', now(), '{a,b}', '{"c":[1]}',
        9007199254740993, '\\x09');
      insert into crm.calls values (9007199254740993, '00000000-0000-4000-8000-000000000001', 'hello'), (2, null, 'nobody');
      insert into moments values (now(), 'ada@example.com');
    `);
  });
  afterAll(async () => {
    await database.end();
    await fresh.drop();
  });

  const source = (tables: Parameters<typeof sqlSource>[0]['tables'], url = fresh.url) =>
    sqlSource({ id: 'crm', dialect: new PostgresDialect({ pool: pool(url) }), tables });
  const signal = new AbortController().signal;
  const user = '00000000-0000-4000-8000-000000000001';
  const people = { table: 'crm.people', category: 'account', key: 'id', person: { user: 'id', email: 'email' }, erase: 'delete' } as const;
  const calls = {
    table: 'crm.calls',
    category: 'support',
    key: 'id',
    via: { column: 'person', table: 'crm.people', references: 'id' },
    erase: { nullify: ['person', 'said'] },
  } as const;

  test('schemas, types and ids are what they are', async () => {
    const crm = source([people, calls]);
    await crm.check?.();
    const call = { person: { user }, request: 'req_1', key: 'key_1', signal };
    const rows = await rowsOf(crm, call);
    expect(rows).toMatchObject([
      {
        table: 'crm.people',
        person: user,
        values: {
          born: expect.any(Date),
          seen: expect.any(Date),
          tags: ['a', 'b'],
          more: { c: [1] },
          spent: '9007199254740993',
          photo: Buffer.from([9]),
        },
      },
      { table: 'crm.calls', person: user, values: { id: '9007199254740993', said: 'hello' } },
    ]);
    expect(await crm.count?.({ ...call, person: { user: 'ada' } })).toEqual({ account: 0, support: 0 });
    expect(await crm.erase?.({ ...call, keep: [] })).toEqual({ erased: 2, by: { nullify: 1, delete: 1 }, kept: {} });
    await crm.close?.();
  });

  test('a name that two schemas have, and columns that cannot be compared, are found at start', async () => {
    const both = source([people, { ...calls, table: 'calls' }]);
    await expect(both.check?.()).rejects.toThrow('calls is in several schemas: say archive.calls or crm.calls');
    const unlike = source([people, { ...calls, via: { column: 'said', table: 'crm.people', references: 'id' }, erase: 'keep' }]);
    await expect(unlike.check?.()).rejects.toThrow(/crm\.calls cannot be asked \(42883\): .* of a kind/);
    for (const one of [both, unlike]) await one.close?.();
  });

  test('a point in time is no key', async () => {
    const moments = source([{ table: 'moments', category: 'log', key: 'at', person: { email: 'email' }, erase: 'delete' }]);
    const call = { person: { email: 'ada@example.com' }, request: 'req_1', key: 'key_1', signal };
    await expect(rowsOf(moments, call)).rejects.toMatchObject({ code: 'schema' });
    await moments.close?.();
  });

  test('a database that is away is tried again later', async () => {
    const gone = new URL(fresh.url);
    gone.pathname = '/not_there';
    const away = source([people], gone.href);
    await expect(away.count?.({ person: { user }, request: 'req_1', key: 'key_1', signal })).rejects.toThrow(
      'The database did not answer: 3D000',
    );
    await away.close?.();
  });
});
