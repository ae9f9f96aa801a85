import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { describeStorage } from '../storage.suite.js';
import { sqliteStorage } from './sqlite.storage.js';

function file() {
  const folder = mkdtempSync(join(tmpdir(), 'privet-sqlite-'));
  return { filename: join(folder, 'deeper', 'privet.db'), remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

describeStorage(
  'SQLite',
  async () => {
    const { filename, remove } = file();
    return { storage: sqliteStorage({ filename }), again: () => sqliteStorage({ filename }), remove };
  },
  { shared: true },
);

test('commits are fsync’d, through a write-ahead log', async () => {
  const { filename, remove } = file();
  const storage = sqliteStorage({ filename });
  const database = new DatabaseSync(filename);
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
  await storage.close();
  await remove();
});

test('a database that a newer version wrote is refused with the way out', async () => {
  const { filename, remove } = file();
  await sqliteStorage({ filename }).close();
  const database = new DatabaseSync(filename);
  database.exec("INSERT INTO privet_migrations (id, applied_at) VALUES ('9999-future', 0)");
  database.close();
  expect(() => sqliteStorage({ filename })).toThrow(/newer version \(it has 9999-future\); start that version/);
  await remove();
});
