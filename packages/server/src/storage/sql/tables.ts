import type { ColumnType, GeneratedAlways } from 'kysely';

/** Facts: a column is written once. */
type Fact<T> = ColumnType<T, T, never>;

/** Every recorded decision, in the order of recording. Times are milliseconds since 1970; `record` is the whole decision as JSON. */
export interface ConsentDecisionsTable {
  position: GeneratedAlways<number>;
  id: Fact<string>;
  subject: Fact<string>;
  decision_id: Fact<string | null>;
  recorded_at: Fact<number>;
  record: Fact<string>;
}

/** What every subject's decisions add up to: a projection, as JSON. `revision` tells whether somebody else wrote in between. */
export interface ConsentStatesTable {
  subject: string;
  revision: number;
  state: string;
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
  name: Fact<string | null>;
  /** JSON arrays. */
  origins: string;
  scopes: string;
  created_at: Fact<number>;
}

export interface ServerKeysTable {
  kid: Fact<string>;
  purpose: Fact<'lookup' | 'signing'>;
  wrapped: string;
  public_jwk: Fact<string | null>;
  created_at: Fact<number>;
}

export interface MigrationsTable {
  id: Fact<string>;
  applied_at: Fact<number>;
}

export interface Tables {
  consent_decisions: ConsentDecisionsTable;
  consent_states: ConsentStatesTable;
  idempotency_keys: IdempotencyKeysTable;
  policy_versions: PolicyVersionsTable;
  api_keys: ApiKeysTable;
  server_keys: ServerKeysTable;
  privet_migrations: MigrationsTable;
}
