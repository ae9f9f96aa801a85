/** A version of the policy as it was when it came into force here. It is never changed. */
export interface StoredPolicy {
  readonly version: string;
  readonly hash: string;
  /** The policy in its canonical form (RFC 8785). */
  readonly document: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

export interface PolicyStore {
  /** Keeps a version unless one of that name is kept; answers with the one that is kept. */
  add(policy: StoredPolicy): Promise<StoredPolicy>;
  find(version: string): Promise<StoredPolicy | undefined>;
}
