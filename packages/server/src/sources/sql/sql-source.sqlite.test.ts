import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sqliteDialect, sqlSource } from './index.js';
import { describeSqlSource, rowsOf } from './sql-source.suite.js';

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'privet-source-'));
  return { file: join(path, 'shop.db'), remove: () => rmSync(path, { recursive: true }) };
}

describeSqlSource('SQLite', async () => {
  const { file, remove } = folder();
  const database = new DatabaseSync(file, { timeout: 5_000 });
  return {
    dialect: () => sqliteDialect(file),
    run: async (statements) => database.exec(statements),
    rows: async (query) =>
      database
        .prepare(query)
        .all()
        .map((row) => ({ ...row })),
    async remove() {
      database.close();
      remove();
    },
  };
});

describe('a SQLite file', () => {
  const call = { person: { email: 'ada@example.com' }, request: 'req_1', key: 'key_1', signal: new AbortController().signal };
  const people = (file: string) =>
    sqlSource({
      id: 'shop',
      dialect: sqliteDialect(file),
      tables: [{ table: 'people', category: 'account', key: 'id', person: { email: 'email' }, erase: 'delete' }],
    });

  test('that is not there is not made', async () => {
    const { file, remove } = folder();
    const source = people(file);
    await expect(source.check?.()).rejects.toThrow('The database did not answer: ENOENT');
    expect(() => new DatabaseSync(file, { readOnly: true })).toThrow(/unable to open/);
    // A failure is not remembered.
    const database = new DatabaseSync(file);
    database.exec('create table people (id blob primary key, email text, large integer, small integer, picture blob)');
    database
      .prepare('insert into people values (?, ?, ?, ?, ?)')
      .run(new Uint8Array([1]), 'ada@example.com', 2n ** 60n, 7, new Uint8Array([9]));
    database.close();
    const again = people(file);
    await again.check?.();
    const rows = await rowsOf(again, call);
    expect(rows).toMatchObject([{ values: { id: new Uint8Array([1]), large: 2n ** 60n, small: 7, picture: new Uint8Array([9]) } }]);
    await again.close?.();
    await source.close?.();
    remove();
  });

  test('that several sources of one process write to at once lets each of them end', async () => {
    const { file, remove } = folder();
    const database = new DatabaseSync(file);
    database.exec('create table people (id integer primary key, email text)');
    const emails = Array.from({ length: 20 }, (_, index) => `person-${index}@example.com`);
    for (const email of emails) database.prepare('insert into people values (null, ?)').run(email);
    const sources = [people(file), people(file)];
    const erasures = emails.map(async (email, index) => sources[index % 2]?.erase?.({ ...call, person: { email }, keep: [] }));
    expect(await Promise.all(erasures)).toMatchObject(emails.map(() => ({ erased: 1 })));
    database.close();
    for (const source of sources) await source.close?.();
    remove();
  });

  test('that another process has locked is tried again later', async () => {
    const { file, remove } = folder();
    const database = new DatabaseSync(file);
    database.exec("create table people (id integer primary key, email text); insert into people values (1, 'ada@example.com')");
    const source = people(file);
    await source.check?.();
    database.exec('begin exclusive');
    await expect(source.erase?.({ ...call, keep: [] })).rejects.toThrow(/^The database did not answer: SQLITE 5$/);
    database.exec('commit');
    expect(await source.erase?.({ ...call, keep: [] })).toMatchObject({ erased: 1 });
    database.close();
    await source.close?.();
    remove();
  });
});
