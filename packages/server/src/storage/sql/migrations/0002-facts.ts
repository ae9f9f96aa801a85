import type { Migration } from './migration.js';

// Decisions become one kind of fact among others, and so do the versions of the policy; positions are numbered anew, so that none is missing.
const moved = (policyRecord: string) => `
INSERT INTO facts (position, id, kind, subject, decision_id, recorded_at, record)
  SELECT row_number() OVER (ORDER BY position), id, 'decision', subject, decision_id, recorded_at, record FROM consent_decisions;
INSERT INTO facts (position, id, kind, recorded_at, record)
  SELECT (SELECT count(*) FROM consent_decisions) + row_number() OVER (ORDER BY published_at, version), 'pol_' || version, 'policy', published_at,
    ${policyRecord}
  FROM policy_versions;
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
${moved("json_object('id', 'pol_' || version, 'kind', 'policy', 'version', version, 'hash', hash, 'publishedAt', published_at)")}
CREATE TABLE moved_states (subject TEXT PRIMARY KEY, revision INTEGER NOT NULL, person TEXT, state TEXT NOT NULL) STRICT;
INSERT INTO moved_states (subject, revision, state) SELECT subject, revision, state FROM consent_states;
DROP TABLE consent_states;
ALTER TABLE moved_states RENAME TO consent_states;
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, tile)) STRICT;
CREATE TABLE log_checkpoints (
  tree_size INTEGER PRIMARY KEY,
  previous_size INTEGER NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  root_hash TEXT NOT NULL,
  jws TEXT NOT NULL
) STRICT;
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
${moved(`(
      SELECT row_to_json(record)::text
      FROM (SELECT 'pol_' || version AS id, 'policy' AS kind, version, hash, published_at AS "publishedAt") record
    )`)}
CREATE TABLE log_head (size BIGINT NOT NULL);
INSERT INTO log_head (size) SELECT count(*) FROM facts;
ALTER TABLE consent_states ADD COLUMN person TEXT COLLATE "C";
CREATE TABLE log_tiles (level INTEGER NOT NULL, tile BIGINT NOT NULL, hashes BYTEA NOT NULL, PRIMARY KEY (level, tile));
CREATE TABLE log_checkpoints (
  tree_size BIGINT PRIMARY KEY,
  previous_size BIGINT NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  root_hash TEXT NOT NULL,
  jws TEXT NOT NULL
);
`;

export const facts: Migration = { id: '0002-facts', sqlite, postgres };
