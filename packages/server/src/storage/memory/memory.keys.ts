import type { KeyStore, ServerKey, StoredKey } from '../../keys/keys.store.js';
import { replay } from '../once.js';
import type { MemoryFacts } from './memory.facts.js';

export function memoryKeys(answers: MemoryFacts['answers'], now: () => number): KeyStore {
  const keys = new Map<string, StoredKey>();
  const serverKeys: ServerKey[] = [];
  const all = () => [...keys.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const byId = (id: string) => all().find((key) => key.id === id);
  const isFull = ({ scopes, revokedAt }: StoredKey) => scopes.includes('*') && revokedAt === null;
  return {
    async add(key, once) {
      const kept = once && answers.get(once.id);
      if (once && kept) return replay(once, kept);
      if (once) answers.set(once.id, { ...once, at: now() });
      keys.set(key.lookup, key);
      return undefined;
    },
    find: async (lookup) => keys.get(lookup),
    byId: async (id) => byId(id),
    list: async ({ kind, holding, after = '', limit }) =>
      all()
        .filter((key) => key.id > after && (kind ?? key.kind) === key.kind && !(holding && key.revokedAt !== null))
        .slice(0, limit),
    async change(id, change) {
      const key = byId(id);
      if (key?.revokedAt === null) keys.set(key.lookup, { ...key, ...change });
    },
    async revoke(id, at) {
      const key = byId(id);
      if (!key || key.revokedAt !== null) return;
      if (isFull(key) && !all().some((other) => other.id !== id && isFull(other))) return;
      keys.set(key.lookup, { ...key, revokedAt: at });
    },
    any: async () => keys.size > 0,
    publishable: async () => all().filter(({ kind, revokedAt }) => kind === 'publishable' && revokedAt === null),
    serverKeys: async () => serverKeys,
    async addServerKey(key) {
      if (!serverKeys.some(({ purpose }) => purpose === key.purpose)) serverKeys.push(key);
    },
  };
}
