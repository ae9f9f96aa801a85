import type { Migration } from './migration.js';

const sqlite = `
CREATE TABLE consent_decisions (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  decision_id TEXT,
  recorded_at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX consent_decisions_by_subject ON consent_decisions (subject, decision_id);
CREATE TABLE consent_states (subject TEXT PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency_keys (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT, created_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
CREATE TABLE policy_versions (version TEXT PRIMARY KEY, hash TEXT NOT NULL, document TEXT NOT NULL, published_at INTEGER NOT NULL) STRICT;
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  lookup TEXT NOT NULL UNIQUE,
  name TEXT,
  origins TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE server_keys (
  kid TEXT PRIMARY KEY,
  purpose TEXT NOT NULL UNIQUE,
  wrapped TEXT NOT NULL,
  public_jwk TEXT,
  created_at INTEGER NOT NULL
) STRICT;
`;

const postgres = `
CREATE TABLE consent_decisions (
  position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  subject TEXT COLLATE "C" NOT NULL,
  decision_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  record TEXT NOT NULL
);
CREATE UNIQUE INDEX consent_decisions_by_subject ON consent_decisions (subject, decision_id);
CREATE TABLE consent_states (subject TEXT COLLATE "C" PRIMARY KEY, revision BIGINT NOT NULL, state TEXT NOT NULL);
CREATE TABLE idempotency_keys (id TEXT COLLATE "C" PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT, created_at BIGINT NOT NULL);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
CREATE TABLE policy_versions (version TEXT PRIMARY KEY, hash TEXT NOT NULL, document TEXT NOT NULL, published_at BIGINT NOT NULL);
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  lookup TEXT NOT NULL UNIQUE,
  name TEXT,
  origins TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE TABLE server_keys (
  kid TEXT PRIMARY KEY,
  purpose TEXT NOT NULL UNIQUE,
  wrapped TEXT NOT NULL,
  public_jwk TEXT,
  created_at BIGINT NOT NULL
);
`;

export const initial: Migration = { id: '0001-initial', sqlite, postgres };
