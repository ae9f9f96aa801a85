import { describe, expect, test } from 'vitest';
import type { HoldStore, LegalHoldRecord } from '../requests/holds.store.js';
import type { OpenedStorage } from './storage.suite.js';

const now = Date.parse('2026-11-24T09:30:00Z');

const hold = (id: string, more: Partial<LegalHoldRecord> = {}): LegalHoldRecord => ({
  id,
  subject: 'email:ada',
  category: null,
  ground: 'A claim that is before a court: “1 + 1”; ‘2’',
  citation: 'Art. 17(3)(e) GDPR',
  tell: true,
  createdAt: now,
  liftedAt: null,
  ...more,
});

/** What every storage does with legal holds. */
export function describeHolds(opened: () => OpenedStorage, shared: boolean): void {
  describe('holds', () => {
    const holds = (): HoldStore => opened().storage.holds;
    const keep = async (...kept: LegalHoldRecord[]) => {
      for (const one of kept) await holds().add(one);
    };
    const idsOf = (found: readonly LegalHoldRecord[]) => found.map(({ id }) => id);

    test('a hold comes back as it was kept', async () => {
      const kept = [
        hold('hold_a'),
        hold('hold_b', { subject: null, category: 'orders', citation: null, tell: false }),
        hold('hold_c', { category: 'profile', liftedAt: now + 5 }),
      ];
      await keep(...kept);
      expect((await holds().list({ limit: 10 })).toReversed()).toEqual(kept);
    });

    test('what holds of a person: theirs and everybody’s, the oldest first, none that was lifted', async () => {
      await keep(
        hold('hold_b', { createdAt: now + 1 }),
        hold('hold_a', { createdAt: now + 1, category: 'orders' }),
        hold('hold_c', { subject: null, category: 'orders' }),
        hold('hold_d', { subject: 'email:bob' }),
        hold('hold_e', { liftedAt: now }),
        hold('hold_f', { subject: null, category: 'profile', liftedAt: now }),
      );
      expect(idsOf(await holds().activeFor('email:ada'))).toEqual(['hold_c', 'hold_a', 'hold_b']);
      expect(idsOf(await holds().activeFor('email:nobody'))).toEqual(['hold_c']);
    });

    test('a hold is lifted once, and keeps the time at which it was', async () => {
      await keep(hold('hold_a'), hold('hold_b'));
      expect(await holds().lift('hold_a', now + 5)).toEqual(hold('hold_a', { liftedAt: now + 5 }));
      expect(await holds().lift('hold_a', now + 9)).toEqual(hold('hold_a', { liftedAt: now + 5 }));
      expect(await holds().lift('hold_nothing', now)).toBeUndefined();
      expect(idsOf(await holds().activeFor('email:ada'))).toEqual(['hold_b']);
    });

    test('lists the newest first, page by page', async () => {
      await keep(
        hold('hold_b'),
        hold('hold_a'),
        hold('hold_c', { createdAt: now + 1, liftedAt: now + 2 }),
        hold('hold_d', { createdAt: now - 1 }),
      );
      expect(idsOf(await holds().list({ limit: 10 }))).toEqual(['hold_c', 'hold_b', 'hold_a', 'hold_d']);
      expect(idsOf(await holds().list({ limit: 2, after: { at: now + 1, id: 'hold_c' } }))).toEqual(['hold_b', 'hold_a']);
      expect(idsOf(await holds().list({ limit: 2, after: { at: now, id: 'hold_a' } }))).toEqual(['hold_d']);
      expect(await holds().list({ limit: 2, after: { at: now - 1, id: 'hold_d' } })).toEqual([]);
    });

    test('an idempotency key makes one hold, and answers again', async () => {
      const once = { id: 'once-hold', fingerprint: 'a', answer: '{"id":"hold_a"}' };
      expect(await holds().add(hold('hold_a'), once)).toBeUndefined();
      expect(await holds().add(hold('hold_b'), once)).toEqual({ answer: { id: 'hold_a' } });
      expect(await holds().add(hold('hold_b'), { ...once, fingerprint: 'b' })).toEqual({ refused: 'key-reused' });
      expect(idsOf(await holds().list({ limit: 10 }))).toEqual(['hold_a']);
    });

    if (!shared) return;

    test('of two servers that lift at once one says when', async () => {
      const { again } = opened();
      if (!again) throw new Error('A shared storage says how to open it again');
      const other = again();
      await other.migrate();
      await keep(hold('hold_a'));
      const lifted = await Promise.all([holds().lift('hold_a', now + 1), other.holds.lift('hold_a', now + 2)]);
      expect(new Set(lifted.map((one) => one?.liftedAt)).size).toBe(1);
      await other.close();
    });
  });
}
