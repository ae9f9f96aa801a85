import type { VaultStore, WrappedKey } from '../../vault/vault.store.js';

export function memoryVault(): VaultStore {
  const keys = new Map<string, WrappedKey>();
  return {
    find: async (subject) => keys.get(subject),
    async add(key) {
      if (!keys.has(key.subject)) keys.set(key.subject, key);
    },
    async remove(subject) {
      keys.delete(subject);
    },
  };
}
