import { submitted, type RequestProgress, type RightId } from '@privet/types';
import { describe, expect, test } from 'vitest';
import type { MetricRow, RequestFilter, StoredRequest } from '../requests/requests.store.js';
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
    sources: [],
    assembly: 0,
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

    test('all requests of a person, the oldest first, also those that joined others', async () => {
      const [late, joined] = [request({ receivedAt: now + 9 * day }), request({ joinedTo: 'req_other', type: 'delete' })];
      const first = request({ receivedAt: now }, 'unverified');
      await keep(late, joined, first, request({ subject: 'email:bob' }));
      expect(await store().ofSubject('email:ada')).toEqual([first, joined, late]);
      expect(await store().ofSubject('email:nobody')).toEqual([]);
    });

    describe('metrics', () => {
      /** A request that ended this long after it came in. */
      const ended = (phase: 'fulfilled' | 'denied' | 'expired' | 'revoked', after: number, more: Partial<StoredRequest> = {}) => {
        const one = request({ receivedAt: now, ...more });
        const reason = phase === 'denied' ? 'no_match' : null;
        const progress: RequestProgress = { ...one.progress, phase, reason, closedAt: new Date(one.receivedAt + after).toISOString() };
        return { ...one, progress };
      };
      const replace = (one: StoredRequest) => store().change({ ids: [one.id], plan: () => ({ result: undefined, requests: [one] }) });
      const metrics = async (from = now - day, to = now + day) => (await store().metrics({ from, to })).toSorted(byText);
      const byText = (one: MetricRow, other: MetricRow) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
      const row = (more: Partial<MetricRow>): MetricRow => {
        return { type: 'access', regime: 'gdpr', status: 'in_progress', reason: null, days: null, count: 1, ...more };
      };

      test('days are rounded up', async () => {
        await keep(...[0, 1, day, day + 1, 45 * day].map((after) => ended('fulfilled', after)));
        const days = (await metrics()).map((counted) => `${counted.days}: ${counted.count}`);
        expect(days).toEqual(['0: 1', '1: 2', '2: 1', '45: 1']);
      });

      test('requests are counted by type, law, end, ground of a denial and days', async () => {
        const ccpa = { regime: 'ccpa' };
        await keep(
          request(),
          request({}, 'unverified'),
          request(ccpa),
          request({ type: 'delete' }),
          ended('fulfilled', day),
          ended('fulfilled', day - 1),
          ended('fulfilled', 2 * day),
          ended('denied', day),
          ended('denied', day, ccpa),
          ended('expired', day),
          ended('revoked', day),
        );
        const expected = [
          row({ count: 2 }),
          row(ccpa),
          row({ type: 'delete' }),
          row({ status: 'fulfilled', days: 1, count: 2 }),
          row({ status: 'fulfilled', days: 2 }),
          row({ status: 'denied', reason: 'no_match', days: 1 }),
          row({ status: 'denied', reason: 'no_match', days: 1, ...ccpa }),
          row({ status: 'expired', days: 1 }),
          row({ status: 'revoked', days: 1 }),
        ];
        expect(await metrics()).toEqual(expected.toSorted(byText));
      });

      test('the span holds its beginning and not its end; what joined another counts as nothing', async () => {
        await keep(...[now - 1, now, now + 9, now + 10].map((receivedAt) => request({ receivedAt })), request({ joinedTo: 'req_other' }));
        expect(await metrics(now, now + 10)).toEqual([row({ count: 2 })]);
        expect(await metrics(now + 100 * day, now + 101 * day)).toEqual([]);
      });

      test('a request that is denied, appealed and then answered counts as what it came to', async () => {
        const denied = ended('denied', day);
        await keep(denied);
        await replace({ ...denied, progress: { ...denied.progress, phase: 'working', reason: null, closedAt: null } });
        expect(await metrics()).toEqual([row({})]);
        await replace({ ...ended('fulfilled', 3 * day), id: denied.id });
        expect(await metrics()).toEqual([row({ status: 'fulfilled', days: 3 })]);
      });
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
