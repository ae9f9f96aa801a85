import type { CreatedKey, CreateKey } from '@privet/types';
import { base64url } from '@privet/types';
import { equalBytes } from '@noble/ciphers/utils.js';
import { sha256Text } from '../http/hashing.js';
import { newId } from '../http/new-id.js';
import type { Once } from '../storage/once.js';
import type { KeyStore, StoredKey } from './keys.store.js';

/** How long a found key is trusted without asking the storage again, in milliseconds: what another server changed is heard of by then. */
const trust = 5_000;
/** So that nobody fills the memory with keys that do not exist. */
const maxRemembered = 10_000;

export interface KeyService {
  create(input: CreateKey, once?: Once): Promise<{ readonly created: CreatedKey } | { readonly refused: 'key-reused' | 'key-spent' }>;
  findSecret(key: string): Promise<StoredKey | undefined>;
  findPublishable(key: string): Promise<StoredKey | undefined>;
  /** The origins of all publishable keys. */
  origins(): Promise<readonly string[]>;
  /** Keeps the keys that an operator gave, where no key is kept yet. */
  addFirst(first: FirstKeys): Promise<void>;
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
  const keep = async (key: StoredKey, once?: Once & { answer: string | null }) => {
    const result = await store.add(key, once);
    found.forget();
    allOrigins.forget();
    return result;
  };
  return {
    async create(input, once) {
      const { stored, created } = makeKey(input, now());
      const result = await keep(stored, once && { ...once, answer: input.kind === 'secret' ? null : JSON.stringify(created) });
      if (result && 'refused' in result) return result;
      return { created: result ? (result.answer as CreatedKey) : created };
    },
    async findSecret(key) {
      const lookup = sha256Text(key);
      const stored = await found.get(lookup);
      return stored?.kind === 'secret' && sameText(stored.lookup, lookup) ? stored : undefined;
    },
    async findPublishable(key) {
      const stored = await found.get(key);
      return stored?.kind === 'publishable' ? stored : undefined;
    },
    origins: () => allOrigins.get(''),
    async addFirst({ secret, publishable }) {
      if (await store.any()) return;
      const first = { name: 'First key', createdAt: now(), origins: [], scopes: [] };
      if (publishable) {
        await keep({ ...first, id: newId('key', now()), kind: 'publishable', lookup: publishable.key, origins: publishable.origins });
      }
      if (secret) await keep({ ...first, id: newId('key', now()), kind: 'secret', lookup: sha256Text(secret), scopes: ['*'] });
    },
  };
}

/** A new key: 192 random bits behind a prefix that says what it is. */
export function randomKey(prefix: 'pk' | 'sk'): string {
  return `${prefix}_${base64url(crypto.getRandomValues(new Uint8Array(24)))}`;
}

function makeKey(input: CreateKey, now: number): { stored: StoredKey; created: CreatedKey } {
  const key = randomKey(input.kind === 'secret' ? 'sk' : 'pk');
  const id = newId('key', now);
  const origins = input.kind === 'publishable' ? input.origins : [];
  const scopes = input.kind === 'secret' ? input.scopes : [];
  const stored = {
    id,
    kind: input.kind,
    lookup: input.kind === 'secret' ? sha256Text(key) : key,
    name: input.name ?? null,
    origins,
    scopes,
    createdAt: now,
  };
  const name = input.name === undefined ? {} : { name: input.name };
  return { stored, created: { id, kind: input.kind, key, ...name, origins, scopes, createdAt: new Date(now).toISOString() } };
}

const encoder = new TextEncoder();

function sameText(a: string, b: string): boolean {
  return equalBytes(encoder.encode(a), encoder.encode(b));
}

/** Answers from memory for a few seconds; also that there is nothing. */
function remembered<T>(load: (name: string) => Promise<T>, now: () => number) {
  const kept = new Map<string, { value: T; until: number }>();
  return {
    async get(name: string): Promise<T> {
      const entry = kept.get(name);
      if (entry && entry.until > now()) return entry.value;
      const value = await load(name);
      if (kept.size >= maxRemembered) kept.clear();
      kept.set(name, { value, until: now() + trust });
      return value;
    },
    forget: () => kept.clear(),
  };
}
