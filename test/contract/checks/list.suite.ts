import { expect, test } from 'vitest';
import { decision, type Api } from '../api.js';

export function listChecks(api: Api): void {
  const recordSeven = async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) ids.unshift((await api.browser().privet.consent.record(decision({ analytics: 'granted' }))).id);
    return ids;
  };

  test('all decisions, newest first, however many a page holds', async () => {
    const ids = await recordSeven();
    for (const limit of [1, 3, 100]) {
      const found: string[] = [];
      for await (const { id } of api.backend.consent.list({ limit })) if (found.push(id) === 7) break;
      expect(found).toEqual(ids);
    }
  });

  test('a page leads to the next, and what is recorded meanwhile does not move it', async () => {
    const ids = await recordSeven();
    const list = api.backend.consent.list({ limit: 4 });
    const first = await list.page();
    await recordSeven();
    const second = await list.page(first.nextCursor ?? '');
    expect([...first.data, ...second.data].map(({ id }) => id).slice(0, 7)).toEqual(ids);
  });

  test('the last page has no next one, and no decision comes twice', async () => {
    await recordSeven();
    const ids: string[] = [];
    for await (const { id } of api.backend.consent.list({ limit: 100 })) ids.push(id);
    expect(new Set(ids).size).toBe(ids.length);
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await api.backend.consent.list({ limit: 100 }).page(cursor);
      pages += 1;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(pages).toBe(Math.ceil(ids.length / 100));
  });

  test('an entry says what was chosen, where and when, but not who', async () => {
    const { id, recordedAt } = await api
      .browser()
      .privet.consent.record(
        decision({ analytics: 'granted' }, { jurisdiction: 'DE', locale: 'de-AT', signals: { gpc: true, dnt: false } }),
      );
    const { data } = await api.backend.consent.list({ limit: 1 }).page();
    expect(data).toEqual([
      {
        ...decision({ analytics: 'granted' }),
        id,
        subject: expect.any(String),
        locale: 'de-AT',
        jurisdiction: 'DE',
        jurisdictionFrom: 'input',
        signals: { gpc: true },
        shown: {},
        ageAtLeast: null,
        evidence: null,
        decidedAt: recordedAt,
        claimedAt: null,
        recordedAt,
      },
    ]);
  });

  test.each([
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['limit=1.5', '/limit'],
    ['limit=many', '/limit'],
    ['cursor=nonsense', '/cursor'],
    ['cursor=%00', '/cursor'],
    ['cursor=', '/cursor'],
  ])('?%s is refused', async (query, path) => {
    const answer = await api.send(`/v1/consents?${query}`, { key: api.server.secretKey });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT', issues: [{ path }] } });
  });
}
