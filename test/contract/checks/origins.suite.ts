import { describe, expect, test } from 'vitest';
import { decision, newDevice, type Api } from '../api.js';
import { pageOrigin } from '../contract-server.js';

const strangers = [
  'https://evil.example',
  'null',
  'http://shop.example',
  'https://shop.example:8443',
  'https://www.shop.example',
  'https://shop.example.evil.example',
  'HTTPS://SHOP.EXAMPLE',
];

/** Which pages may call. What a browser sends of its own accord is told apart from what a backend sends, which names no page. */
export function originChecks(api: Api): void {
  const allowOrigin = 'Access-Control-Allow-Origin';
  const read = (origin: string) => api.send(`/v1/policy?key=${api.server.publishableKey}`, { origin });
  const write = (origin: string) =>
    api.send('/v1/consents', {
      method: 'POST',
      key: api.server.publishableKey,
      device: newDevice(),
      origin,
      body: decision({ analytics: 'granted' }),
    });

  test('a page of the key’s site may call, and read what is answered', async () => {
    for (const answer of [await read(pageOrigin), await write(pageOrigin)]) {
      expect(answer.status).toBeLessThan(300);
      expect(answer.headers.get(allowOrigin)).toBe(pageOrigin);
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Request-Id');
      expect(answer.headers.get('Vary')).toContain('Origin');
    }
  });

  test('it may read what went wrong, too', async () => {
    const answer = await api.send('/v1/consents', {
      method: 'POST',
      key: api.server.publishableKey,
      device: newDevice(),
      origin: pageOrigin,
      body: {},
    });
    expect([answer.status, answer.headers.get(allowOrigin)]).toEqual([422, pageOrigin]);
  });

  test.each(strangers)('a page of %s may not', async (origin) => {
    const simplePost = await api.send('/v1/consents', {
      method: 'POST',
      origin,
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify(decision({ analytics: 'granted' })),
    });
    for (const answer of [await read(origin), await write(origin), simplePost]) {
      expect(answer).toMatchObject({ status: 403, problem: { code: 'ORIGIN_NOT_ALLOWED' } });
      expect(answer.headers.get(allowOrigin)).toBe(origin === 'null' ? null : origin);
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(Object.keys(answer.problem).toSorted()).toEqual(['code', 'detail', 'requestId', 'status', 'title', 'type']);
    }
  });

  test('a page with a wrong key reads what is wrong, whatever its origin', async () => {
    for (const origin of [pageOrigin, 'https://new.example']) {
      const answer = await api.send('/v1/policy?key=pk_mistyped', { origin });
      expect(answer).toMatchObject({ status: 401, problem: { code: 'KEY_INVALID', detail: expect.stringContaining('pk_…') } });
      expect(answer.headers.get(allowOrigin)).toBe(origin);
    }
  });

  test('a secret key in a stranger’s page is refused as well', async () => {
    const answer = await api.send('/v1/consents', { key: api.server.secretKey, origin: 'https://evil.example' });
    expect(answer).toMatchObject({ status: 403, problem: { code: 'ORIGIN_NOT_ALLOWED' } });
    expect(answer.headers.get(allowOrigin)).toBeNull();
    const guessed = await api.send('/v1/consents', { key: 'sk_guessed', origin: 'https://evil.example' });
    expect(guessed.problem.detail).toBe(answer.problem.detail);
  });

  test('a form’s post carries no key: it changes nothing, even from the site itself', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const body = JSON.stringify(decision({ analytics: 'granted' }));
      const call = { method: 'POST', origin: pageOrigin, headers: { 'Content-Type': type }, body };
      expect(await api.send('/v1/consents', call)).toMatchObject({ status: 401 });
      expect(await api.send(`/v1/consents?key=${api.server.publishableKey}`, call)).toMatchObject({ status: 401 });
    }
  });

  test('what needs no key may be read from everywhere', async () => {
    for (const path of ['/healthz', '/.well-known/jwks.json'])
      expect((await api.send(path, { origin: 'https://anywhere.example' })).headers.get(allowOrigin)).toBe('*');
  });

  describe('a preflight', () => {
    const preflight = (origin: string) =>
      api.send('/v1/consents', {
        method: 'OPTIONS',
        origin,
        headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type,privet-device,privet-key' },
      });

    test('of a known page is told what it may send', async () => {
      const { status, headers } = await preflight(pageOrigin);
      expect([status, headers.get(allowOrigin)]).toEqual([204, pageOrigin]);
      expect(headers.get('Access-Control-Allow-Methods')?.split(', ')).toContain('POST');
      const sent = headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(', ');
      expect(sent).toEqual(expect.arrayContaining(['content-type', 'idempotency-key', 'privet-device', 'privet-key']));
      expect(Number(headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
    });

    test.each(strangers)('of %s is not', async (origin) => {
      const { headers } = await preflight(origin);
      expect([headers.get(allowOrigin), headers.get('Access-Control-Allow-Headers')]).toEqual([null, null]);
    });
  });
}
