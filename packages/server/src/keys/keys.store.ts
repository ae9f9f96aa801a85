import type { Scope, Theme } from '@privet/types';
import type { Once, Refusal } from '../storage/once.js';

/** What a site shows, where that is not everything in our own look. */
export interface ShownSite {
  readonly theme?: Theme;
  /** The purposes that it shows; all when absent. */
  readonly purposes?: readonly string[];
  /** The topics that it shows; all when absent. */
  readonly topics?: readonly string[];
}

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
  /** What a publishable key's site shows; null where it shows everything in our own look. */
  readonly site: ShownSite | null;
  readonly createdAt: number;
  /** From then on it opens nothing; null while it holds. */
  readonly revokedAt: number | null;
}

/** What may be changed of a publishable key: all that its site is. */
export type SiteChange = Pick<StoredKey, 'name' | 'origins' | 'site'>;

/** Which keys, and how many at most. */
export interface KeyFilter {
  readonly kind?: StoredKey['kind'];
  /** Only those that are not revoked. */
  readonly holding?: boolean;
  /** Those that were made after the one of this id. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A key of the server's own, encrypted by the server's secret. */
export interface ServerKey {
  readonly kid: string;
  readonly purpose: 'lookup' | 'signing' | 'token' | 'data';
  readonly wrapped: string;
  /** A signing key's public half as a JWK in JSON. */
  readonly publicJwk: string | null;
  readonly createdAt: number;
}

export interface KeyStore {
  /** Keeps a key. `answer` is what a replay of the call gets; null where the answer held a secret. */
  add(key: StoredKey, once?: Once & { readonly answer: string | null }): Promise<{ readonly answer: unknown } | Refusal | undefined>;
  /** By the publishable key itself, or a secret key's SHA-256; a revoked one, too. */
  find(lookup: string): Promise<StoredKey | undefined>;
  /** By its id; a revoked one, too. */
  byId(id: string): Promise<StoredKey | undefined>;
  /** The oldest first. */
  list(filter: KeyFilter): Promise<StoredKey[]>;
  /** Replaces what a site is, where its key holds. */
  change(id: string, change: SiteChange): Promise<void>;
  /** Revokes a key, unless it is the last one that holds with every scope. Of two that revoke each other at once, one stays. */
  revoke(id: string, at: number): Promise<void>;
  /** Whether any key is kept. */
  any(): Promise<boolean>;
  /** All publishable keys that hold, oldest first. */
  publishable(): Promise<StoredKey[]>;
  /** The server's own keys, oldest first. */
  serverKeys(): Promise<ServerKey[]>;
  /** Keeps a key of the server's unless its purpose has one. Two servers that start at once end with the same. */
  addServerKey(key: ServerKey): Promise<void>;
}
