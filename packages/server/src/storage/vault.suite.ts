import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { vault } from '../vault/vault.js';
import type { VaultStore } from '../vault/vault.store.js';
import type { Storage } from './storage.js';
import type { OpenedStorage } from './storage.suite.js';

const now = Date.parse('2026-11-24T09:30:00Z');
const dataKey = new Uint8Array(32).fill(7);
const subject = 'email:Zm9vYmFyYmF6cXV1eA';
const context = 'request req_1 details';

/** What every storage must do for the keys of subjects, and the vault on top of it. */
export function describeVault(opened: () => OpenedStorage, shared: boolean): void {
  describe('vault', () => {
    const store = (): VaultStore => opened().storage.vault;
    const open = (of: Storage = opened().storage) => vault({ store: of.vault, dataKey, now: () => now });

    test('keeps the first key of a subject', async () => {
      const key = { subject, wrapped: 'a', createdAt: now };
      await Promise.all([store().add(key), store().add({ ...key, wrapped: 'b' })]);
      await store().add({ ...key, wrapped: 'c' });
      expect(['a', 'b']).toContain((await store().find(subject))?.wrapped);
      expect(await store().find('email:nobody')).toBeUndefined();
      await store().remove(subject);
      await store().remove('email:nobody');
      expect(await store().find(subject)).toBeUndefined();
    });

    test('what was sealed for a subject opens again', async () => {
      const sealed = (await open().keyOf(subject)).seal({ email: 'ada@example.org' }, context);
      expect((await open().open(subject))?.open(sealed, context)).toEqual({ email: 'ada@example.org' });
      expect((await store().find(subject))?.createdAt).toBe(now);
    });

    test('what was sealed for a subject that is forgotten opens no more, nor does its next key open it', async () => {
      const sealed = (await open().keyOf(subject)).seal({ email: 'ada@example.org' }, context);
      await open().forget(subject);
      expect(await open().open(subject)).toBeUndefined();
      expect((await open().keyOf(subject)).open(sealed, context)).toBeUndefined();
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

      test('both make a key for the same subject at once: they end with the same', async () => {
        for (let round = 0; round < 10; round += 1) {
          const name = `${subject}${round}`;
          const [one, two] = await Promise.all([open().keyOf(name), open(other).keyOf(name)]);
          expect(two.open(one.seal({ round }, context), context)).toEqual({ round });
        }
      });

      test('who is forgotten on one is forgotten on both', async () => {
        await open().keyOf(subject);
        await open(other).forget(subject);
        expect(await open().open(subject)).toBeUndefined();
      });
    });
  });
}
