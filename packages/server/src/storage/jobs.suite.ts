import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobStore, NewJob } from '../jobs/job.store.js';
import type { MailStore } from '../mail/mail.store.js';
import type { Storage } from './storage.js';
import type { OpenedStorage } from './storage.suite.js';

const now = Date.parse('2026-11-24T09:30:00Z');
const leaseUntil = now + 30_000;
const hour = 3_600_000;

const job = (id: string, more: Partial<NewJob> = {}): NewJob => ({
  id,
  kind: 'mail',
  key: null,
  payload: { about: id },
  runAt: now,
  ...more,
});
const idsOf = (jobs: readonly { readonly id: string }[]) => jobs.map(({ id }) => id).toSorted();

/** What every storage must do for jobs, and for the places of mails. */
export function describeJobs(opened: () => OpenedStorage, shared: boolean): void {
  const jobs = (): JobStore => opened().storage.jobs;
  const mails = (): MailStore => opened().storage.mails;
  const take = (store = jobs(), at = now, limit = 10) => store.take({ kind: 'mail', now: at, leaseUntil: at + 30_000, limit });

  describe('jobs', () => {
    test('gives what is due, of the kind asked for, the oldest first', async () => {
      await jobs().add([
        job('late', { runAt: now + 1 }),
        job('second'),
        job('first', { runAt: now - 5 }),
        job('other', { kind: 'webhook' }),
      ]);
      const [first, ...rest] = await take();
      expect(first).toMatchObject({ ...job('first', { runAt: now - 5 }), attempts: 1, lastError: null, leaseUntil, failedAt: null });
      expect(idsOf(rest)).toEqual(['second']);
      expect(await take()).toEqual([]);
      expect(idsOf(await take(jobs(), now + 1))).toEqual(['late']);
    });

    test('a job that is kept already is not added again', async () => {
      await jobs().add([job('a')]);
      await jobs().add([job('a', { payload: {} }), job('b')]);
      expect((await take()).map(({ payload }) => payload)).toEqual([{ about: 'a' }, { about: 'b' }]);
      await jobs().add([]);
    });

    test('what is done is forgotten', async () => {
      await jobs().add([job('a'), job('b')]);
      await take();
      await jobs().done(['a', 'b']);
      await jobs().done([]);
      expect(await take(jobs(), now + hour)).toEqual([]);
    });

    test('a lease that ended is another’s; who lost it changes nothing, but what they have done is done', async () => {
      await jobs().add([job('a')]);
      const lost = await take();
      expect(await take(jobs(), leaseUntil - 1)).toEqual([]);
      const [held] = await take(jobs(), leaseUntil);
      expect(held?.attempts).toBe(2);
      await jobs().again(lost, { runAt: now, error: 'too late' });
      await jobs().fail(lost, { at: now, error: 'too late' });
      expect(await jobs().renew(lost, leaseUntil + hour)).toEqual([]);
      expect([await take(jobs(), leaseUntil + 1), await jobs().failed(10)]).toEqual([[], []]);
      await jobs().done(idsOf(lost));
      expect(await take(jobs(), leaseUntil + hour)).toEqual([]);
    });

    test('a lease that is renewed stays', async () => {
      await jobs().add([job('a'), job('b')]);
      const taken = await take();
      expect((await jobs().renew(taken, leaseUntil + hour)).toSorted()).toEqual(['a', 'b']);
      expect(await jobs().renew([], leaseUntil + hour)).toEqual([]);
      expect(await take(jobs(), leaseUntil + 1)).toEqual([]);
    });

    test('what failed comes again with its error; what only had to wait does not count', async () => {
      await jobs().add([job('a')]);
      await jobs().again(await take(), { runAt: now + 5, error: 'refused' });
      expect(await take()).toEqual([]);
      const second = await take(jobs(), now + 5);
      expect(second).toMatchObject([{ attempts: 2, lastError: 'refused' }]);
      await jobs().again(second, { runAt: now + 9, error: null });
      expect(await take(jobs(), now + 9)).toMatchObject([{ attempts: 2, lastError: 'refused' }]);
    });

    test('what was given up is kept with its error, until it is forgotten', async () => {
      await jobs().add([job('a'), job('b')]);
      const [a, b] = await take();
      if (!a || !b) throw new Error('Two were due');
      await jobs().fail([a], { at: now + 1, error: 'gone' });
      await jobs().fail([b], { at: now + 2, error: 'gone too' });
      expect(await jobs().failed(10)).toMatchObject([
        { id: 'b', failedAt: now + 2, lastError: 'gone too' },
        { id: 'a', failedAt: now + 1, lastError: 'gone' },
      ]);
      expect(await jobs().failed(1)).toHaveLength(1);
      expect(await take(jobs(), leaseUntil + hour)).toEqual([]);
      await jobs().forgetFailed(now + 2);
      expect(idsOf(await jobs().failed(10))).toEqual(['b']);
    });

    test('of one key one at a time is given, unless who has it takes the rest along', async () => {
      const ada = { key: 'ada' };
      await jobs().add([job('a', ada), job('b', ada), job('c', { key: 'bob' }), job('later', { ...ada, runAt: now + hour })]);
      expect(idsOf(await take())).toEqual(['a', 'c']);
      expect(await take()).toEqual([]);
      const along = await jobs().takeSame({ kind: 'mail', key: 'ada', now, leaseUntil });
      expect(along).toMatchObject([
        { id: 'b', attempts: 1 },
        { id: 'later', attempts: 1 },
      ]);
      await jobs().done(['a', ...idsOf(along)]);
      expect(idsOf(await take(jobs(), now + hour))).toEqual(['c']);
    });

    if (!shared) return;

    test('two servers that take at once share the work', async () => {
      const other = again(opened());
      await other.migrate();
      await jobs().add(Array.from({ length: 30 }, (_, index) => job(`j${index}`, { key: index < 10 ? 'same' : null })));
      const taken = await Promise.all([take(), take(other.jobs), take(), take(other.jobs), take(jobs(), now, 30)]);
      const ids = idsOf(taken.flat());
      expect(new Set(ids).size).toBe(ids.length);
      const withKey = taken.flat().filter(({ key }) => key === 'same');
      expect(withKey.length).toBeLessThanOrEqual(1);
      await other.close();
    });
  });

  describe('places of mails', () => {
    const place = (address = 'ada', at = now, store = mails()) => store.take({ address, now: at, limit: 3, period: hour });

    test('an address has three an hour, each of its own', async () => {
      const slots = [await place(), await place('ada', now + 10), await place('ada', now + 20)];
      expect(slots.every((slot) => 'slot' in slot)).toBe(true);
      expect(await place('ada', now + 30)).toEqual({ freeAt: now + hour });
      expect(await place('bob', now + 30)).toHaveProperty('slot');
      expect(await place('ada', now + hour)).toHaveProperty('slot');
      expect(await place('ada', now + hour)).toEqual({ freeAt: now + hour + 10 });
    });

    test('a place that is given back is free; what is old is forgotten', async () => {
      const slot = await place();
      for (let more = 0; more < 2; more += 1) await place('ada', now + 1);
      if ('slot' in slot) await mails().giveBack(slot);
      expect(await place('ada', now + 2)).toHaveProperty('slot');
      await mails().purge(now + 2);
      const free = await Promise.all([place('ada', now + 3), place('ada', now + 3), place('ada', now + 3)]);
      expect(free.filter((one) => 'slot' in one)).toHaveLength(2);
    });

    if (!shared) return;

    describe('with a second server', () => {
      let other: Storage;
      beforeEach(async () => {
        other = again(opened());
        await other.migrate();
      });
      afterEach(() => other.close());

      test('however many ask at once, three get one', async () => {
        const asked = Array.from({ length: 12 }, (_, index) => place('ada', now + index, index % 2 ? other.mails : mails()));
        expect((await Promise.all(asked)).filter((one) => 'slot' in one)).toHaveLength(3);
      });
    });
  });
}

function again({ again: open }: OpenedStorage): Storage {
  if (!open) throw new Error('A shared storage says how to open it again');
  return open();
}
