import type { LogStore } from '../audit/log.store.js';
import type { BlobStore } from '../blobs/blob-store.js';
import type { ConsentStore } from '../consent/consent.store.js';
import type { JobStore } from '../jobs/job.store.js';
import type { KeyStore } from '../keys/keys.store.js';
import type { MailStore } from '../mail/mail.store.js';
import type { PolicyStore } from '../policy/policy.store.js';
import type { HoldStore } from '../requests/holds.store.js';
import type { RequestStore } from '../requests/requests.store.js';
import type { VaultStore } from '../vault/vault.store.js';

/** All that the server keeps, by feature. Every implementation passes `storage.suite.ts`. */
export interface Storage {
  readonly policy: PolicyStore;
  readonly consent: ConsentStore;
  readonly keys: KeyStore;
  readonly log: LogStore;
  readonly vault: VaultStore;
  readonly requests: RequestStore;
  readonly holds: HoldStore;
  readonly jobs: JobStore;
  readonly mails: MailStore;
  /** Where files are kept that are sent, unless `createPrivet` is given another place: what keeps nothing else keeps them, too. */
  readonly blobs?: BlobStore;
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
