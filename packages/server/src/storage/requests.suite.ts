import { submitted, type RightId } from '@privet/types';
import { describe, expect, test } from 'vitest';
import type { RequestFilter, StoredRequest } from '../requests/requests.store.js';
import { stepFact } from '../requests/requests.facts.js';
import type { OpenedStorage } from './storage.suite.js';

const now = Date.parse('2026-11-24T09:30:00Z');
const day = 86_400_000;
let count = 0;

function request(more: Partial<StoredRequest> = {}, phase: 'unverified' | 'working' = 'working'): StoredRequest {
  count += 1;
  const id = `req_${String(count).padStart(8, '0')}`;
  return {
    id,
    subject: 'email:ada',
    type: 'access',
    locale: 'en',
    jurisdiction: 'DE',
    policyVersion: '1',
    promise: 'P30D',
    regime: 'gdpr',
    receivedAt: now + count,
    dueAt: now + 30 * day + count,
    joinedTo: null,
    progress: submitted({ id: `evt_${count}`, at: new Date(now + count).toISOString(), by: 'person' }, phase),
    mailed: null,
    reminded: 0,
    uploads: [],
    archive: null,
    sealed: 'c2VhbGVk',
    ...more,
  };
}

/** What every storage does with requests. */
export function describeRequests(opened: () => OpenedStorage): void {
  describe('requests', () => {
    const store = () => opened().storage.requests;
    const keep = (...requests: StoredRequest[]) =>
      store().change({ ids: [], plan: () => ({ result: undefined, requests, facts: requests.flatMap(factsOf) }) });
    const factsOf = (one: StoredRequest) => one.progress.events.map((step) => stepFact(one, step));
    const ids = async (filter: Partial<RequestFilter>) => (await store().list({ limit: 50, ...filter })).map(({ id }) => id);

    test('a request comes back as it was kept, with its fact in the log', async () => {
      const one = request({ mailed: { codeHash: 'x', codeExpiresAt: 1, triesLeft: 5, links: [{ hash: 'y', expiresAt: 2 }] } });
      await keep(one);
      expect(await store().find(one.id)).toEqual(one);
      expect(await store().find('req_nothing')).toBeUndefined();
      expect(await opened().storage.log.facts(0, 10)).toMatchObject([{ position: 1, kind: 'request', subject: 'email:ada' }]);
    });

    test('a change sees what is there, and replaces it', async () => {
      const one = request();
      await keep(one);
      const seen = await store().change({
        ids: [one.id, 'req_nothing'],
        plan: ({ requests }) => ({
          result: [...requests.keys()],
          requests: [{ ...one, reminded: 50, progress: { ...one.progress, phase: 'denied' } }],
        }),
      });
      expect(seen).toEqual([one.id]);
      expect(await store().find(one.id)).toMatchObject({ reminded: 50 });
      expect(await ids({ status: 'denied' })).toEqual([one.id]);
      expect(await ids({ status: 'in_progress' })).toEqual([]);
    });

    test('a plan that throws writes nothing', async () => {
      const one = request();
      await expect(
        store().change({
          ids: [],
          plan: () => {
            throw new Error('no');
          },
        }),
      ).rejects.toThrow('no');
      expect(await store().find(one.id)).toBeUndefined();
    });

    test('of two that change one request at once, the second sees the first', async () => {
      const one = request();
      await keep(one);
      const more = () =>
        store().change({
          ids: [one.id],
          plan: ({ requests }) => {
            const found = requests.get(one.id) ?? one;
            return { result: found.reminded, requests: [{ ...found, reminded: found.reminded + 1 }] };
          },
        });
      const seen = await Promise.all(Array.from({ length: 8 }, more));
      expect(seen.map(Number).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect((await store().find(one.id))?.reminded).toBe(8);
    });

    test('a person’s verified requests of a type, the oldest first', async () => {
      const late = request({ receivedAt: now + 9 * day });
      const early = request({ receivedAt: now });
      await keep(late, early, request({}, 'unverified'), request({ type: 'delete' }), request({ subject: 'email:bob' }));
      const found = await store().change({
        ids: [],
        ofPerson: { subject: 'email:ada', type: 'access' },
        plan: ({ ofPerson }) => ({ result: ofPerson.map(({ id }) => id) }),
      });
      expect(found).toEqual([early.id, late.id]);
    });

    test('wrong codes are counted by person and time, and forgotten', async () => {
      const guess = (subject: string, at: number) =>
        store().change({ ids: [], plan: () => ({ result: undefined, guess: { subject, at } }) });
      const guesses = (since: number) =>
        store().change({ ids: [], guesses: { subject: 'email:ada', since }, plan: (known) => ({ result: known.guesses }) });
      for (const at of [now, now, now + day]) await guess('email:ada', at);
      await guess('email:bob', now);
      expect([await guesses(now), await guesses(now + day)]).toEqual([3, 1]);
      await store().forgetGuesses(now + day);
      expect(await guesses(0)).toBe(1);
    });

    test('what is done under one key is kept with it', async () => {
      const once = { id: 'once', fingerprint: 'same' };
      const call = () =>
        store().change<string>({
          ids: [],
          once,
          plan: ({ once: known }) =>
            known ? { result: `again ${known.answer}` } : { result: 'first', keep: { ...once, answer: '"first"' }, requests: [request()] },
        });
      expect([await call(), await call()]).toEqual(['first', 'again "first"']);
      expect(await ids({})).toHaveLength(1);
    });

    test('jobs are added with their cause', async () => {
      const job = { id: 'job_1', kind: 'request-clock', key: 'req_1', payload: { request: 'req_1' }, runAt: now };
      await store().change({ ids: [], plan: () => ({ result: undefined, requests: [request()], jobs: [job] }) });
      const [taken] = await opened().storage.jobs.take({ kind: 'request-clock', now, leaseUntil: now + 1000, limit: 10 });
      expect(taken).toMatchObject({ id: 'job_1', payload: { request: 'req_1' } });
    });

    test('lists go by due date, under every filter, page by page', async () => {
      const rows = [
        request({ dueAt: now + 3 }),
        request({ dueAt: now + 1, type: 'delete' }),
        request({ dueAt: now + 2 }, 'unverified'),
        request({ dueAt: now + 1 }),
        request({ dueAt: now, joinedTo: 'req_other' }),
      ];
      await keep(...rows);
      const [a, b, c, d] = rows.map(({ id }) => id);
      expect(await ids({})).toEqual([b, d, c, a]);
      expect(await ids({ limit: 2 })).toEqual([b, d]);
      expect(await ids({ after: { at: now + 1, id: b ?? '' } })).toEqual([d, c, a]);
      expect(await ids({ type: 'access' satisfies RightId })).toEqual([d, c, a]);
      expect(await ids({ verified: false })).toEqual([c]);
      expect(await ids({ verified: true, type: 'delete', status: 'in_progress' })).toEqual([b]);
      expect(await ids({ dueBefore: now + 2 })).toEqual([b, d]);
      expect(await ids({ status: 'fulfilled' })).toEqual([]);
    });

    test('what is removed is gone, and its facts stay', async () => {
      const one = request();
      await keep(one);
      await store().remove([one.id]);
      await store().remove([]);
      expect(await store().find(one.id)).toBeUndefined();
      expect(await opened().storage.log.facts(0, 10)).toHaveLength(1);
    });
  });
}
