import type { Migration } from './migration.js';

// Decisions become one kind of fact among others; positions are numbered anew, so that none is missing between two.
const moved = `
INSERT INTO facts (position, id, kind, subject, decision_id, recorded_at, record)
  SELECT row_number() OVER (ORDER BY position), id, 'decision', subject, decision_id, recorded_at, record FROM consent_decisions;
DROP TABLE consent_decisions;
CREATE UNIQUE INDEX facts_by_subject ON facts (subject, decision_id);
CREATE INDEX facts_by_person ON facts (person) WHERE person IS NOT NULL;
`;

const sqlite = `
CREATE TABLE facts (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT,
  person TEXT,
  decision_id TEXT,
  recorded_at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
${moved}
CREATE TABLE moved_states (subject TEXT PRIMARY KEY, revision INTEGER NOT NULL, person TEXT, state TEXT NOT NULL) STRICT;
INSERT INTO moved_states (subject, revision, state) SELECT subject, revision, state FROM consent_states;
DROP TABLE consent_states;
ALTER TABLE moved_states RENAME TO consent_states;
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, tile)) STRICT;
CREATE TABLE log_checkpoints (tree_size INTEGER PRIMARY KEY, at INTEGER NOT NULL, root_hash TEXT NOT NULL, jws TEXT NOT NULL) STRICT;
`;

const postgres = `
CREATE TABLE facts (
  position BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT COLLATE "C",
  person TEXT COLLATE "C",
  decision_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  record TEXT NOT NULL
);
${moved}
CREATE TABLE log_head (size BIGINT NOT NULL);
INSERT INTO log_head (size) SELECT count(*) FROM facts;
ALTER TABLE consent_states ADD COLUMN person TEXT COLLATE "C";
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile BIGINT NOT NULL, hashes BYTEA NOT NULL, PRIMARY KEY (level, tile));
CREATE TABLE log_checkpoints (tree_size BIGINT PRIMARY KEY, at BIGINT NOT NULL, root_hash TEXT NOT NULL, jws TEXT NOT NULL);
`;

export const facts: Migration = { id: '0002-facts', sqlite, postgres };
