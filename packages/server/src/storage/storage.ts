import type { LogStore } from '../audit/log.store.js';
import type { ConsentStore } from '../consent/consent.store.js';
import type { KeyStore } from '../keys/keys.store.js';
import type { PolicyStore } from '../policy/policy.store.js';

/** All that the server keeps, by feature. Every implementation passes `storage.suite.ts`. */
export interface Storage {
  readonly policy: PolicyStore;
  readonly consent: ConsentStore;
  readonly keys: KeyStore;
  readonly log: LogStore;
  /** Brings the schema up to date. Safe when two servers start at once. */
  migrate(): Promise<void>;
  /** Fails when the storage cannot answer. */
  ping(): Promise<void>;
  /** Forgets the idempotency keys that are older than this time (milliseconds since 1970). */
  purge(before: number): Promise<void>;
  /** Does now, in a thread that nobody waits for, what would hold up a write later. */
  tidy?(): Promise<void>;
  /** Finishes what was begun, then lets go of everything. */
  close(): Promise<void>;
}
