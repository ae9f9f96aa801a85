import type { ColumnType } from 'kysely';
import type { FactKind } from '../append.js';

/** Written once. */
type Fact<T> = ColumnType<T, T, never>;

/** Every fact, in the order of recording: positions from 1, without a gap. Times are milliseconds since 1970; `record` is the whole fact as JSON. */
export interface FactsTable {
  position: Fact<number>;
  id: Fact<string>;
  kind: Fact<FactKind>;
  subject: Fact<string | null>;
  person: Fact<string | null>;
  decision_id: Fact<string | null>;
  recorded_at: Fact<number>;
  record: Fact<string>;
}

/** Postgres only: one row, how many facts there are. Who holds it gives out the next positions. */
export interface LogHeadTable {
  size: number;
}

/**
 * What every subject's facts add up to: a projection, as JSON. `person` is the user that a device is linked to; `revision` tells whether
 * somebody else wrote in between.
 */
export interface ConsentStatesTable {
  subject: string;
  revision: number;
  person: string | null;
  state: string;
}

/** The hashes of the log's tree, in tiles of 256 (C2SP tlog-tiles): `tile` counts from the left, `level` from the leaves. */
export interface LogTilesTable {
  level: Fact<number>;
  tile: Fact<number>;
  hashes: Uint8Array;
}

/** What the log's signed heads said. `previous_size` is unique: of two sealers that go on from the same head, one does. */
export interface LogCheckpointsTable {
  tree_size: Fact<number>;
  previous_size: Fact<number>;
  at: Fact<number>;
  root_hash: Fact<string>;
  jws: Fact<string>;
}

export interface IdempotencyKeysTable {
  id: Fact<string>;
  fingerprint: Fact<string>;
  answer: Fact<string | null>;
  created_at: Fact<number>;
}

export interface PolicyVersionsTable {
  version: Fact<string>;
  hash: Fact<string>;
  document: Fact<string>;
  published_at: Fact<number>;
}

export interface ApiKeysTable {
  id: Fact<string>;
  kind: Fact<'publishable' | 'secret'>;
  lookup: Fact<string>;
  name: string | null;
  /** JSON arrays. */
  origins: string;
  scopes: string;
  /** What its site shows, as JSON. */
  site: string | null;
  created_at: Fact<number>;
  revoked_at: number | null;
}

export interface ServerKeysTable {
  kid: Fact<string>;
  purpose: Fact<'lookup' | 'signing' | 'token' | 'data'>;
  wrapped: string;
  public_jwk: Fact<string | null>;
  created_at: Fact<number>;
}

/** The key of every subject that data is kept of, wrapped by the server's own `data` key. */
export interface SubjectKeysTable {
  subject: Fact<string>;
  wrapped: string;
  created_at: Fact<number>;
}

/** `data` is all of a request but what is encrypted, as JSON; what it is found by stands beside it. */
export interface RequestsTable {
  id: Fact<string>;
  subject: Fact<string>;
  type: string;
  status: string;
  /** 0 or 1. */
  verified: number;
  joined: number;
  received_at: number;
  due_at: number;
  regime: string;
  /** The ground of a denial. */
  reason: string | null;
  /** Whole days from receipt to the end, rounded up; null while it is open. */
  days: number | null;
  data: string;
  sealed: string;
}

/** What stops erasure: of a subject or of everybody, of a category or of all. */
export interface LegalHoldsTable {
  id: Fact<string>;
  subject: Fact<string | null>;
  category: Fact<string | null>;
  ground: Fact<string>;
  citation: Fact<string | null>;
  /** 0 or 1. */
  tell: Fact<number>;
  created_at: Fact<number>;
  lifted_at: number | null;
}

/** Wrong codes that were tried for a person's requests. */
export interface RequestGuessesTable {
  subject: Fact<string>;
  at: Fact<number>;
}

export interface MigrationsTable {
  id: Fact<string>;
  applied_at: Fact<number>;
}

/** Deleted when done. Times are milliseconds since 1970; `payload` is JSON. */
export interface JobsTable {
  id: Fact<string>;
  kind: Fact<string>;
  key: Fact<string | null>;
  payload: Fact<string>;
  run_at: number;
  created_at: Fact<number>;
  lease_until: number;
  attempts: number;
  last_error: string | null;
  failed_at: number | null;
}

/** The places that an address, by its keyed hash, has in an hour. */
export interface MailsSentTable {
  address: Fact<string>;
  slot: Fact<number>;
  sent_at: number;
}

export interface Tables {
  facts: FactsTable;
  log_head: LogHeadTable;
  jobs: JobsTable;
  mails_sent: MailsSentTable;
  consent_states: ConsentStatesTable;
  log_tiles: LogTilesTable;
  log_checkpoints: LogCheckpointsTable;
  idempotency_keys: IdempotencyKeysTable;
  policy_versions: PolicyVersionsTable;
  api_keys: ApiKeysTable;
  server_keys: ServerKeysTable;
  subject_keys: SubjectKeysTable;
  requests: RequestsTable;
  legal_holds: LegalHoldsTable;
  request_guesses: RequestGuessesTable;
  privet_migrations: MigrationsTable;
}
