import type { Append, StoredPolicy } from '../storage/append.js';

export type { StoredPolicy };

export interface PolicyStore {
  readonly append: Append;
  find(version: string): Promise<StoredPolicy | undefined>;
  /** Every version that was ever in force, the oldest first. */
  all(): Promise<StoredPolicy[]>;
}
