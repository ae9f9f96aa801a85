import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTransactions } from '../sql/transact.suite.js';
import { groupCommit } from './group-commit.js';
import { migrateSqlite, openSqlite, sqliteDatabase } from './sqlite.database.js';

function openDatabase(filename: string) {
  const [writer, reader] = [openSqlite(filename), openSqlite(filename)];
  migrateSqlite(writer, 0);
  const group = groupCommit(writer);
  const close = async () => {
    await group.idle();
    for (const connection of [reader, writer]) connection.close();
  };
  return { database: sqliteDatabase({ writer, reader, group }), close };
}

describeTransactions('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-sqlite-'));
  const [one, other] = [openDatabase(join(folder, 'privet.db')), openDatabase(join(folder, 'privet.db'))];
  return {
    database: one.database,
    other: other.database,
    async close() {
      await Promise.all([one.close(), other.close()]);
      rmSync(folder, { recursive: true });
    },
  };
});
