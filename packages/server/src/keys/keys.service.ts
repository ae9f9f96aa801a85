import { defaultPageSize, type CreatedKey, type CreateKey, type ListedKey, type ListKeys, type Page } from '@privet/types';
import { base64url } from '@privet/types';
import { equalBytes } from '@noble/ciphers/utils.js';
import { readCursorAfter, writeCursorAfter } from '../http/cursor.js';
import { sha256Text } from '../http/hashing.js';
import { newId } from '../http/new-id.js';
import type { Once, Refusal } from '../storage/once.js';
import type { KeyFilter, KeyStore, SiteChange, StoredKey } from './keys.store.js';

/** How long a found key is trusted without asking the storage again, in milliseconds: what another server changed is heard of by then. */
const keyTrust = 5_000;
/** So that nobody fills the memory with keys that do not exist. */
const maxRemembered = 10_000;

/** Why a key was not revoked. */
export type NotRevoked = 'unknown' | 'last-full';

export interface KeyService {
  create(input: CreateKey, once?: Once): Promise<{ readonly created: CreatedKey } | Refusal>;
  /** All keys, the oldest first, without their secrets. */
  list(page: ListKeys): Promise<Page<ListedKey>>;
  /** Ends a key for ever: here at once, on other servers of the same storage within five seconds. */
  revoke(id: string): Promise<NotRevoked | undefined>;
  /** A key that holds. */
  findSecret(key: string): Promise<StoredKey | undefined>;
  /** A key that holds. */
  findPublishable(key: string): Promise<StoredKey | undefined>;
  /** The origins of all publishable keys that hold. */
  origins(): Promise<readonly string[]>;
  /** Keeps the keys that an operator gave, where no key is kept yet. */
  addFirst(first: FirstKeys): Promise<void>;
  /** The publishable keys that hold, for those who know them as sites. */
  readonly sites: SiteKeys;
}

/** Publishable keys as what they stand for. */
export interface SiteKeys {
  /** A new key, not kept yet. */
  make(change: SiteChange): StoredKey;
  /** @param answer what a replay of the call gets */
  keep(key: StoredKey, once?: Once & { readonly answer: string }): ReturnType<KeyStore['add']>;
  find(id: string): Promise<StoredKey | undefined>;
  list(page: Pick<KeyFilter, 'after' | 'limit'>): Promise<readonly StoredKey[]>;
  change(id: string, change: SiteChange): Promise<void>;
  revoke(id: string): Promise<void>;
}

/** The keys that a new database starts with. */
export interface FirstKeys {
  /** `sk_…`, with every scope. */
  readonly secret?: string | undefined;
  /** `pk_…`, for these origins. */
  readonly publishable?: { readonly key: string; readonly origins: readonly string[] } | undefined;
}

export function keyService(store: KeyStore, now: () => number): KeyService {
  const found = remembered(store.find.bind(store), now);
  const allOrigins = remembered(async () => [...new Set((await store.publishable()).flatMap(({ origins }) => origins))], now);
  const changed = <T>(result: T): T => {
    found.forget();
    allOrigins.forget();
    return result;
  };
  const keep: KeyStore['add'] = async (key, once) => changed(await store.add(key, once));
  const find = async (kind: StoredKey['kind'], lookup: string) => {
    const stored = await found.get(lookup);
    return stored?.kind === kind && stored.revokedAt === null ? stored : undefined;
  };
  const end = async (id: string) => changed(await store.revoke(id, now()));
  return {
    async create(input, once) {
      const { stored, created } = makeKey(input, now());
      const result = await keep(stored, once && { ...once, answer: input.kind === 'secret' ? null : JSON.stringify(created) });
      if (result && 'refused' in result) return result;
      return { created: result ? (result.answer as CreatedKey) : created };
    },
    async list({ limit = defaultPageSize, cursor }) {
      const keys = await store.list({ after: readCursorAfter(cursor), limit: limit + 1 });
      return { data: keys.slice(0, limit).map(listedKey), nextCursor: writeCursorAfter(keys, limit) };
    },
    async revoke(id) {
      const key = await store.byId(id);
      if (!key) return 'unknown';
      if (key.revokedAt !== null) return undefined;
      await end(id);
      return (await store.byId(id))?.revokedAt === null ? 'last-full' : undefined;
    },
    async findSecret(key) {
      const lookup = sha256Text(key);
      const stored = await find('secret', lookup);
      return stored && sameText(stored.lookup, lookup) ? stored : undefined;
    },
    findPublishable: (key) => find('publishable', key),
    origins: () => allOrigins.get(''),
    async addFirst({ secret, publishable }) {
      if (await store.any()) return;
      const name = 'First key';
      if (publishable)
        await keep({ ...newPublishableKey({ name, origins: publishable.origins, site: null }, now()), lookup: publishable.key });
      if (secret) await keep(secretKey({ name, scopes: ['*'] }, secret, now()));
    },
    sites: {
      make: (change) => newPublishableKey(change, now()),
      keep,
      async find(id) {
        const key = await store.byId(id);
        return key?.kind === 'publishable' ? key : undefined;
      },
      list: (page) => store.list({ ...page, kind: 'publishable', holding: true }),
      change: async (id, change) => changed(await store.change(id, change)),
      revoke: end,
    },
  };
}

/** A new key: 192 random bits behind a prefix that says what it is. */
export function randomKey(prefix: 'pk' | 'sk'): string {
  return `${prefix}_${base64url(crypto.getRandomValues(new Uint8Array(24)))}`;
}

/** A new key for the pages of these origins. */
export function newPublishableKey(change: SiteChange, now: number): StoredKey {
  return { ...change, id: newId('key', now), kind: 'publishable', lookup: randomKey('pk'), scopes: [], createdAt: now, revokedAt: null };
}

function secretKey({ name, scopes }: Pick<StoredKey, 'name' | 'scopes'>, key: string, now: number): StoredKey {
  const nowhere = { origins: [], site: null };
  return { ...nowhere, id: newId('key', now), kind: 'secret', lookup: sha256Text(key), name, scopes, createdAt: now, revokedAt: null };
}

function makeKey(input: CreateKey, now: number): { stored: StoredKey; created: CreatedKey } {
  const { name = null } = input;
  if (input.kind === 'publishable') {
    const stored = newPublishableKey({ name, origins: input.origins, site: null }, now);
    return { stored, created: { ...shownKey(stored), key: stored.lookup } };
  }
  const key = randomKey('sk');
  const stored = secretKey({ name, scopes: input.scopes }, key, now);
  return { stored, created: { ...shownKey(stored), key } };
}

function shownKey({ id, kind, name, origins, scopes, createdAt }: StoredKey): Omit<CreatedKey, 'key'> {
  const named = name === null ? {} : { name };
  return { id, kind, ...named, origins: [...origins], scopes: [...scopes], createdAt: new Date(createdAt).toISOString() };
}

function listedKey(key: StoredKey): ListedKey {
  const { kind, lookup, revokedAt } = key;
  const shown = kind === 'publishable' && { key: lookup };
  return { ...shownKey(key), ...shown, revokedAt: revokedAt === null ? null : new Date(revokedAt).toISOString() };
}

const encoder = new TextEncoder();

function sameText(a: string, b: string): boolean {
  return equalBytes(encoder.encode(a), encoder.encode(b));
}

/** Answers from memory for a few seconds; also that there is nothing. */
function remembered<T>(load: (name: string) => Promise<T>, now: () => number) {
  let kept = new Map<string, { value: T; until: number }>();
  return {
    async get(name: string): Promise<T> {
      const entry = kept.get(name);
      if (entry && entry.until > now()) return entry.value;
      // What was asked before something changed must not be kept after it.
      const asked = kept;
      const value = await load(name);
      if (asked.size >= maxRemembered) asked.clear();
      asked.set(name, { value, until: now() + keyTrust });
      return value;
    },
    forget() {
      kept = new Map();
    },
  };
}
