import type { Migration } from './migration.js';

// What is kept of a person is encrypted by a key of that person; who is forgotten has none.
const sqlite =
  'CREATE TABLE subject_keys (subject TEXT PRIMARY KEY, wrapped TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;';

const postgres = 'CREATE TABLE subject_keys (subject TEXT COLLATE "C" PRIMARY KEY, wrapped TEXT NOT NULL, created_at BIGINT NOT NULL);';

export const vault: Migration = { id: '0006-vault', sqlite, postgres };
