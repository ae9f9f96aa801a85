import type { Scope } from '@privet/types';
import type { Once, Refusal } from '../storage/once.js';

/** A key of a caller's. */
export interface StoredKey {
  readonly id: string;
  readonly kind: 'publishable' | 'secret';
  /** A publishable key itself (it is public); a secret key's SHA-256. */
  readonly lookup: string;
  readonly name: string | null;
  /** A publishable key's web origins. */
  readonly origins: readonly string[];
  /** A secret key's scopes. */
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
}

/** A key of the server's own, encrypted by the server's secret. */
export interface ServerKey {
  readonly kid: string;
  readonly purpose: 'lookup' | 'signing' | 'token';
  readonly wrapped: string;
  /** A signing key's public half as a JWK in JSON. */
  readonly publicJwk: string | null;
  readonly createdAt: number;
}

export interface KeyStore {
  /** Keeps a key. `answer` is what a replay of the call gets; null where the answer held a secret. */
  add(key: StoredKey, once?: Once & { readonly answer: string | null }): Promise<{ readonly answer: unknown } | Refusal | undefined>;
  /** By the publishable key itself, or a secret key's SHA-256. */
  find(lookup: string): Promise<StoredKey | undefined>;
  /** Whether any key is kept. */
  any(): Promise<boolean>;
  /** All publishable keys, oldest first. */
  publishable(): Promise<StoredKey[]>;
  /** The server's own keys, oldest first. */
  serverKeys(): Promise<ServerKey[]>;
  /** Keeps a key of the server's unless its purpose has one. Two servers that start at once end with the same. */
  addServerKey(key: ServerKey): Promise<void>;
}
