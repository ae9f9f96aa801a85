import { privetErrors } from '@privet/types';
import { expect, test } from 'vitest';
import { decision, type Api } from '../api.js';
import { pageOrigin } from '../contract-server.js';

/** Codes of a server that breaks, lacks a part, or has only just begun; `broken-server.test.ts` has such ones. */
const whenBroken = ['INTERNAL', 'UNAVAILABLE', 'NOTHING_SEALED', 'UPLOADS_UNAVAILABLE'];
/** Codes of a server that has sources; `requests.callbacks.test.ts` of the server has one. */
const ofSources = ['SOURCE_NOT_AWAITED', 'SOURCE_ANSWER_REFUSED'];
/** What a mock leaves to the app beside it. */
const notOfMocks = ['NOT_FOUND', 'RATE_LIMITED'];

export function errorChecks(api: Api, mock: boolean): void {
  test('each is told as RFC 9457 asks', async () => {
    const answer = await api.send('/v1/consents', {
      method: 'POST',
      key: api.server.publishableKey,
      device: `dev_${'a'.repeat(32)}`,
      body: {},
    });
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(JSON.parse(answer.text)).toEqual({
      type: 'urn:privet:problem:invalid-input',
      title: privetErrors.INVALID_INPUT[1],
      status: 422,
      code: 'INVALID_INPUT',
      requestId: answer.headers.get('Request-Id'),
      issues: expect.any(Array),
    });
  });

  if (!mock) wholeServerChecks(api);

  test('the tests above have met every code of the table', () => {
    const elsewhere = [...whenBroken, ...ofSources, ...(mock ? notOfMocks : [])];
    const expected = Object.keys(privetErrors).filter((code) => !elsewhere.includes(code));
    expect(expected.filter((code) => !api.met.has(code))).toEqual([]);
    expect([...api.met].filter((code) => whenBroken.includes(code))).toEqual([]);
  });
}

function wholeServerChecks(api: Api): void {
  test.each(['/', '/v1', '/v1/', '/v1/nothing', '/v1/consents/', '/V1/policy', '//v1/policy', '/v1/policy/', '/healthz/x'])(
    'there is nothing at %s',
    async (path) => {
      expect(await api.send(path, { key: api.server.secretKey })).toMatchObject({ status: 404, problem: { code: 'NOT_FOUND' } });
    },
  );

  test('who calls too often is told when to come back', async () => {
    api.server.limit?.({ allowed: false, limit: 120, remaining: 0, resetAfter: 17, window: 60 });
    const error = await api.failure(api.browser().privet.consent.record(decision({ analytics: 'granted' })));
    const { status, headers } = await api.send('/v1/policy', { key: api.server.publishableKey, origin: pageOrigin });
    const asked = await api.send('/v1/consents', { method: 'OPTIONS', origin: pageOrigin });
    api.server.limit?.({ allowed: true, limit: 120, remaining: 119, resetAfter: 60, window: 60 });
    const after = await api.send('/healthz');
    api.server.limit?.(undefined);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfter: 17_000 });
    expect(headers.get('RateLimit')).toBe('"default";r=0;t=17');
    // A page can read it: its preflight is let through, and the answer is for all.
    expect([asked.status, status, headers.get('Access-Control-Allow-Origin')]).toEqual([204, 429, '*']);
    expect(headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect([after.status, after.headers.get('RateLimit'), after.headers.get('Retry-After')]).toEqual([200, '"default";r=119;t=60', null]);
  });
}
