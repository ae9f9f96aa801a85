import type { Append, StoredPolicy } from '../storage/append.js';

export type { StoredPolicy };

export interface PolicyStore {
  readonly append: Append;
  find(version: string): Promise<StoredPolicy | undefined>;
  /** How many versions there are; none is ever taken away. */
  count(): Promise<number>;
  /** Every version that was ever in force, the oldest first. */
  all(): Promise<StoredPolicy[]>;
}
