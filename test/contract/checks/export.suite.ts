import type { Decision } from '@privet/types';
import { expect, test } from 'vitest';
import { decision, newUser, type Api } from '../api.js';
import { policy } from '../contract-server.js';

type Filters = Omit<NonNullable<Parameters<Api['backend']['consent']['list']>[0]>, 'limit' | 'cursor'>;
const type = 'application/x-ndjson';

/** Decisions that are looked for among all, as pages and as lines. */
export function exportChecks(api: Api): void {
  const iso = (time: number) => new Date(time).toISOString();
  /** Four decisions between two times that nothing else was recorded at. */
  const recorded = async () => {
    api.server.clock.forward(60_000);
    const from = iso(api.server.clock.now());
    const ids = [];
    for (const choices of [
      { analytics: 'granted' },
      { analytics: 'denied' },
      { preferences: 'granted' },
      { analytics: 'granted' },
    ] as const)
      ids.push((await api.browser().privet.consent.record(decision(choices))).id);
    api.server.clock.forward(60_000);
    return { from, to: iso(api.server.clock.now() - 30_000), ids };
  };
  const listed = async (filters: Filters, limit = 100) => {
    const ids = [];
    for await (const { id } of api.backend.consent.list({ ...filters, limit })) ids.push(id);
    return ids;
  };
  const lines = async (filters: Filters = {}) => {
    const response = await api.backend.consent.list.raw(filters, { accept: type });
    const text = await response.text();
    return {
      response,
      text,
      all: text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Decision),
    };
  };

  test.each<[string, Filters, number[]]>([
    ['time', {}, [3, 2, 1, 0]],
    ['purpose', { purpose: 'analytics' }, [3, 1, 0]],
    ['purpose and state', { purpose: 'analytics', state: 'granted' }, [3, 0]],
    ['another state', { purpose: 'analytics', state: 'denied' }, [1]],
    ['another purpose', { purpose: 'preferences', state: 'denied' }, []],
    ['version', { policyVersion: policy.version }, [3, 2, 1, 0]],
    ['a version that never was', { policyVersion: '1' }, []],
    ['all of them', { policyVersion: policy.version, purpose: 'preferences', state: 'granted' }, [2]],
    ['a name from JavaScript', { purpose: 'constructor' }, []],
  ])('by %s', async (_, filters, expected) => {
    const { from, to, ids } = await recorded();
    const wanted = expected.map((index) => ids[index]);
    for (const limit of [1, 100]) expect(await listed({ ...filters, from, to }, limit)).toEqual(wanted);
    expect((await lines({ ...filters, from, to })).all.map(({ id }) => id)).toEqual(wanted);
  });

  test('from is the first instant, to the first that is not', async () => {
    api.server.clock.forward(60_000);
    const { id, recordedAt } = await api.browser().privet.consent.record(decision({ analytics: 'granted' }));
    const next = iso(Date.parse(recordedAt) + 1);
    expect(await listed({ from: recordedAt, to: next })).toEqual([id]);
    expect(await listed({ from: recordedAt, to: recordedAt })).toEqual([]);
    expect(await listed({ from: next, to: iso(Date.parse(recordedAt) + 1_000) })).toEqual([]);
  });

  test.each([
    ['state=granted', '/state'],
    ['purpose=analytics&state=maybe', '/state'],
    ['purpose=A', '/purpose'],
    ['from=yesterday', '/from'],
    ['to=2026-02-30T00:00:00Z', '/to'],
  ])('?%s is refused', async (query, path) => {
    for (const Accept of ['application/json', type]) {
      const answer = await api.send(`/v1/consents?${query}`, { key: api.server.secretKey, headers: { Accept } });
      expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT', issues: [{ path }] } });
    }
  });

  test('lines are all that there are, newest first, and no cache keeps them', async () => {
    const evidence = { source: 'paper' };
    const many = Array.from({ length: 1_100 }, () => ({
      subject: { user: newUser() },
      policyVersion: policy.version,
      choices: { analytics: 'granted' as const },
      decidedAt: iso(api.server.clock.now() - 1_000),
      evidence,
    }));
    const { results } = await api.backend.consent.import({ consents: many });
    const { response, all } = await lines();
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Vary')).toContain('Accept');
    expect(
      all
        .slice(0, many.length)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(results.map(({ id }) => id).toSorted());
    expect(all.map(({ id }) => id)).toEqual(await listed({}));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  }, 60_000);

  test('a line says what an entry of a page does', async () => {
    const { from, to } = await recorded();
    const { data } = await api.backend.consent.list({ from, to }).page();
    expect((await lines({ from, to })).all).toEqual(data);
  });

  test('nothing is no line', async () => {
    expect((await lines({ policyVersion: 'none' })).text).toBe('');
  });
}
