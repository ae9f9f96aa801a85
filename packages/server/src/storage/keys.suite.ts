import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeyStore, StoredKey } from '../keys/keys.store.js';
import type { Storage } from './storage.js';
import type { OpenedStorage } from './storage.suite.js';

const now = Date.parse('2026-11-24T09:30:00Z');

const secretKey = (id: string, scopes: StoredKey['scopes'] = ['*']): StoredKey => ({
  id,
  kind: 'secret',
  lookup: `hash-${id}`,
  name: null,
  origins: [],
  scopes,
  site: null,
  createdAt: now,
  revokedAt: null,
});

const siteKey = (id: string): StoredKey => ({
  ...secretKey(id, []),
  kind: 'publishable',
  lookup: `pk_${id}`,
  name: 'Shop',
  origins: ['https://shop.example'],
});

/** What every storage must do for keys, and so for sites. */
export function describeKeys(opened: () => OpenedStorage, shared: boolean): void {
  describe('keys', () => {
    const keys = (): KeyStore => opened().storage.keys;
    const idsOf = async (filter: Omit<Parameters<KeyStore['list']>[0], 'limit'> = {}) =>
      (await keys().list({ limit: 10, ...filter })).map(({ id }) => id);

    test('finds a key by its look-up, and publishable keys for their origins', async () => {
      expect(await keys().any()).toBe(false);
      const publishable = siteKey('b');
      for (const key of [secretKey('a'), publishable]) await keys().add(key);
      expect(await keys().find('hash-a')).toEqual(secretKey('a'));
      expect(await keys().find('nothing')).toBeUndefined();
      expect(await keys().publishable()).toEqual([publishable]);
      expect(await keys().any()).toBe(true);
    });

    test('an idempotency key makes one key; where the answer held a secret it is not shown again', async () => {
      const once = { id: 'once-2', fingerprint: 'a', answer: null };
      expect(await keys().add(secretKey('a'), once)).toBeUndefined();
      expect(await keys().add(secretKey('b'), once)).toEqual({ refused: 'key-spent' });
      expect(await keys().find('hash-b')).toBeUndefined();
      const shown = { id: 'once-3', fingerprint: 'a', answer: '{"id":"c"}' };
      await keys().add(secretKey('c'), shown);
      expect(await keys().add(secretKey('d'), shown)).toEqual({ answer: { id: 'c' } });
      expect(await keys().add(secretKey('d'), { ...shown, fingerprint: 'b' })).toEqual({ refused: 'key-reused' });
    });

    test('the server’s own keys are made once', async () => {
      const key = { kid: 'sig_1', purpose: 'signing' as const, wrapped: 'w', publicJwk: '{}', createdAt: now };
      await Promise.all([keys().addServerKey(key), keys().addServerKey({ ...key, kid: 'sig_2' })]);
      const kept = await keys().serverKeys();
      expect(kept).toHaveLength(1);
      expect(['sig_1', 'sig_2']).toContain(kept[0]?.kid);
    });

    test('lists the oldest first, in pages, and leaves out what is not asked for', async () => {
      for (const key of [secretKey('a'), siteKey('b'), secretKey('c'), siteKey('d')]) await keys().add(key);
      await keys().revoke('b', now + 5);
      expect(await idsOf()).toEqual(['a', 'b', 'c', 'd']);
      expect(await keys().list({ after: 'a', limit: 2 })).toEqual([{ ...siteKey('b'), revokedAt: now + 5 }, secretKey('c')]);
      expect(await idsOf({ kind: 'publishable' })).toEqual(['b', 'd']);
      expect(await idsOf({ kind: 'publishable', holding: true })).toEqual(['d']);
      expect(await idsOf({ after: 'd' })).toEqual([]);
    });

    test('a site is changed, and keeps its key', async () => {
      await keys().add(siteKey('a'));
      const site = { theme: { accent: '#7a1f5c', onAccent: '#fff' }, purposes: ['analytics'], topics: [] };
      const change = { name: 'Partner', origins: ['https://partner.example'], site };
      await keys().change('a', change);
      expect(await keys().find('pk_a')).toEqual({ ...siteKey('a'), ...change });
      await keys().change('a', { ...change, site: null });
      expect((await keys().byId('a'))?.site).toBeNull();
      await keys().revoke('a', now);
      await keys().change('a', { ...change, name: 'Too late' });
      expect((await keys().byId('a'))?.name).toBe('Partner');
    });

    test('a revoked key is known as such for ever, and serves no origin', async () => {
      await keys().add(siteKey('a'));
      await keys().revoke('a', now + 1);
      await keys().revoke('a', now + 2);
      await keys().revoke('nothing', now);
      expect((await keys().find('pk_a'))?.revokedAt).toBe(now + 1);
      expect(await keys().publishable()).toEqual([]);
    });

    test('the last key with every scope stays', async () => {
      for (const key of [secretKey('a'), secretKey('b', ['keys:write']), secretKey('c')]) await keys().add(key);
      for (const id of ['b', 'a', 'c']) await keys().revoke(id, now);
      expect(await idsOf({ holding: true })).toEqual(['c']);
    });

    if (!shared) return;

    describe('with a second server', () => {
      let other: Storage;
      beforeEach(async () => {
        const { again } = opened();
        if (!again) throw new Error('A shared storage says how to open it again');
        other = again();
        await other.migrate();
      });
      afterEach(() => other.close());

      test('two keys that revoke each other at once: one of them stays', async () => {
        await keys().add(secretKey('k0'));
        let last = 'k0';
        for (let round = 1; round <= 10; round += 1) {
          const next = `k${round}`;
          await keys().add(secretKey(next));
          await Promise.all([keys().revoke(last, now), other.keys.revoke(next, now)]);
          const left = await idsOf({ holding: true });
          expect(left).toHaveLength(1);
          last = left[0] ?? '';
        }
      });
    });
  });
}
