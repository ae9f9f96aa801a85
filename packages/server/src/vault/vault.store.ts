/** A subject's key, encrypted by the server's own. */
export interface WrappedKey {
  /** The kind of identifier and its keyed hash, as in `Fact.subject`. */
  readonly subject: string;
  readonly wrapped: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface VaultStore {
  find(subject: string): Promise<WrappedKey | undefined>;
  /** Keeps a key unless its subject has one. Two servers that add one at once end with the same. */
  add(key: WrappedKey): Promise<void>;
  /** Destroys a subject's key; nothing happens where there is none. */
  remove(subject: string): Promise<void>;
}
