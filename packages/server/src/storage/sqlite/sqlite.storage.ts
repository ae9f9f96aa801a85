import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ConsentStore } from '../../consent/consent.store.js';
import { consentSqlReads } from '../sql/consent.sql-store.js';
import { storedState } from '../sql/facts.sql.js';
import { holdsSqlStore } from '../sql/holds.sql-store.js';
import { jobsSqlStore } from '../sql/jobs.sql-store.js';
import { keysSqlStore } from '../sql/keys.sql-store.js';
import { logSqlStore } from '../sql/log.sql-store.js';
import { mailsSqlStore } from '../sql/mails.sql-store.js';
import { deleteOnceBefore } from '../sql/once.sql.js';
import { policySqlReads } from '../sql/policy.sql-store.js';
import { requestsSqlStore } from '../sql/requests.sql-store.js';
import { vaultSqlStore } from '../sql/vault.sql-store.js';
import type { Append } from '../append.js';
import type { Storage } from '../storage.js';
import { groupCommit } from './group-commit.js';
import { sqliteAppender } from './sqlite.append.js';
import { migrateSqlite, openSqlite, sqliteDatabase } from './sqlite.database.js';

export interface SqliteStorageOptions {
  /** The database file; it and its folder are made where they are missing. */
  readonly filename: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/**
 * Keeps everything in one SQLite file, in this process. An answer is given only when its commit is fsync'd (`synchronous=FULL`); writes
 * that come together share a commit.
 */
export function sqliteStorage({ filename, now = Date.now }: SqliteStorageOptions): Storage {
  mkdirSync(dirname(filename), { recursive: true });
  const writer = openSqlite(filename);
  migrateSqlite(writer, now());
  const reader = openSqlite(filename);
  const group = groupCommit(writer);
  const database = sqliteDatabase({ writer, reader, group });
  const appendNow = sqliteAppender(writer, now);
  const append: Append = (entry) => group.run(() => appendNow(entry));
  return {
    policy: { ...policySqlReads(database), append },
    keys: keysSqlStore(database, now),
    log: logSqlStore(database),
    jobs: jobsSqlStore(database, now),
    mails: mailsSqlStore(database),
    vault: vaultSqlStore(database),
    requests: requestsSqlStore(database, now),
    holds: holdsSqlStore(database, now),
    consent: { ...consentSqlReads(database), append, states: statesReader(reader) },
    async migrate() {},
    async ping() {
      reader.prepare('SELECT 1').get();
    },
    purge: (before) => database.write([deleteOnceBefore(database, before)]),
    // A passive checkpoint waits for nobody and holds nobody up; what it leaves, the writer's own has to do.
    async tidy() {
      writer.exec('PRAGMA wal_checkpoint(PASSIVE)');
    },
    async close() {
      await group.idle();
      for (const connection of [reader, writer]) if (connection.isOpen) connection.close();
    },
  };
}

/** A linked device's state is its user's. */
const linkedState = `
SELECT coalesce(p.state, s.state) AS state FROM consent_states s LEFT JOIN consent_states p ON p.subject = s.person WHERE s.subject = ?`;

function statesReader(reader: DatabaseSync): ConsentStore['states'] {
  const find = reader.prepare(linkedState);
  return async (subjects) =>
    subjects.map((subject) => {
      const row = find.get(subject) as { state: string } | undefined;
      return row && storedState(row.state);
    });
}
