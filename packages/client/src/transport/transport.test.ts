import { eventually } from '@privet/test-tools/eventually';
import { answer, answerText, cutOff, dribble, hangUp, scriptedServer, stall, type Step } from '@privet/test-tools/scripted-server';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createPrivetClient } from '../create-privet-client.js';
import { isPrivetError, type PrivetError } from '../errors/privet-error.js';
import type { ClientOptions } from './options.js';

const device = `dev_${'a'.repeat(32)}`;
const decision = { policyVersion: '1', choices: { analytics: 'granted' }, method: 'banner', locale: 'en' } as const;
const recorded = answer({ id: 'con_1', recordedAt: '2026-11-24T09:30:00.000Z', policyVersion: '1', effective: {} }, { status: 201 });
const down = answer({}, { status: 503 });
const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Step =>
  answer(
    { type: `urn:privet:problem:${code}`, title: 'Something', status, code, requestId: 'req_1', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Request-Id': 'req_1', ...headers } },
  );

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function scripted(steps: readonly Step[], options: Partial<ClientOptions> = {}) {
  const server = await scriptedServer(...steps);
  closing.push(server.close);
  const privet = createPrivetClient({ baseUrl: server.url, key: 'pk_1', device, retry: { delay: 1 }, ...options });
  const failure = (call: Promise<unknown>): Promise<PrivetError> =>
    call.then(
      () => expect.unreachable('the call should fail'),
      (error) => (isPrivetError(error) ? error : expect.unreachable(String(error))),
    );
  return { privet, failure, received: server.received, keys: () => server.received.map(({ headers }) => headers['idempotency-key']) };
}

describe('what is tried again', () => {
  const troubles: Record<string, Step> = {
    'a refused connection': hangUp,
    'an answer cut off in its midst': cutOff({ id: 'con_1' }, 201),
    ...Object.fromEntries([408, 425, 429, 500, 502, 503, 504].map((status) => [`a ${status}`, answer({}, { status })])),
  };

  test.for(Object.entries(troubles))('%s, with the same Idempotency-Key and body', async ([, trouble]) => {
    const { privet, received, keys } = await scripted([trouble, trouble, recorded]);
    expect(await privet.consent.record(decision)).toMatchObject({ id: 'con_1' });
    expect(received).toHaveLength(3);
    expect(new Set(keys()).size).toBe(1);
    expect(new Set(received.map(({ body }) => body))).toEqual(new Set([JSON.stringify(decision)]));
  });

  test('a try that takes too long', async () => {
    const { privet, received } = await scripted([stall, dribble, recorded], { retry: { delay: 1, attemptTimeout: 400 } });
    await privet.consent.record(decision);
    expect(received).toHaveLength(3);
  });

  test.for([400, 401, 403, 404, 409, 413, 415, 422, 501])('not a %i', async (status) => {
    const { privet, failure, received } = await scripted([problem(status, 'FORBIDDEN'), recorded]);
    expect(await failure(privet.consent.record(decision))).toMatchObject({ code: 'FORBIDDEN', status });
    expect(received).toHaveLength(1);
  });

  test('only as often as said', async () => {
    const twice = await scripted([down]);
    expect(await twice.failure(twice.privet.consent.record(decision))).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect(twice.received).toHaveLength(3);
    const never = await scripted([hangUp], { retry: { limit: 0 } });
    expect(await never.failure(never.privet.consent.record(decision))).toMatchObject({ code: 'NETWORK_ERROR', status: undefined });
    expect(never.received).toHaveLength(1);
  });
});

describe('waits', () => {
  test('grow, and hold a jitter', async () => {
    const times: number[] = [];
    const { privet, failure } = await scripted([down], {
      retry: { limit: 3, delay: 40, maxDelay: 80 },
      hooks: { beforeRequest: () => void times.push(performance.now()) },
    });
    await failure(privet.consent.record(decision));
    const [first = 0, second = 0, third = 0] = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(first).toBeGreaterThanOrEqual(19);
    expect(second).toBeGreaterThanOrEqual(39);
    expect(third).toBeGreaterThanOrEqual(39);
    expect(third).toBeLessThan(200);
  });

  test('are as long as Retry-After asks', async () => {
    const { privet } = await scripted([problem(429, 'RATE_LIMITED', {}, { 'Retry-After': '1' }), recorded]);
    const start = performance.now();
    await privet.consent.record(decision);
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  test('a Retry-After beyond the timeout ends the call at once, and is told in milliseconds', async () => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    const { privet, failure, received } = await scripted([problem(429, 'RATE_LIMITED', {}, { 'Retry-After': later })]);
    const error = await failure(privet.consent.record(decision));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(error.retryAfter).toBeGreaterThan(3_590_000);
    expect(received).toHaveLength(1);
  });
});

describe('time and abort', () => {
  test.for([
    ['no answer', stall],
    ['half an answer', dribble],
  ] as const)('%s in time is a TIMEOUT', async ([, step]) => {
    const { privet, failure } = await scripted([step], { timeout: 80 });
    expect(await failure(privet.consent.record(decision))).toMatchObject({ code: 'TIMEOUT', status: undefined });
    expect(await failure(privet.consent.record(decision, { timeout: 30 }))).toMatchObject({ code: 'TIMEOUT' });
  });

  test('what went wrong before the time was up is told, not that it was up', async () => {
    const { privet, failure } = await scripted([down], { timeout: 1_500, retry: { delay: 60_000 } });
    expect(await failure(privet.consent.record(decision))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  test.for([
    ['while it waits for an answer', stall],
    ['while it reads the answer', dribble],
    ['while it waits to try again', problem(503, 'UNAVAILABLE', {}, { 'Retry-After': '20' })],
  ] as const)('an abort %s throws the signal’s reason', async ([, step]) => {
    const { privet, received } = await scripted([step]);
    const controller = new AbortController();
    const call = privet.consent.record(decision, { signal: controller.signal });
    const reason = new Error('the visitor left');
    call.catch(() => {});
    await eventually(() => expect(received).toHaveLength(1));
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(received).toHaveLength(1);
  });

  test('nothing is sent under a signal that is aborted already', async () => {
    const { privet, received } = await scripted([recorded]);
    await expect(privet.consent.record(decision, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(received).toHaveLength(0);
  });
});

describe('answers that are not ours', () => {
  const strange: Record<string, [Step, object]> = {
    'a page': [answerText('<h1>Welcome</h1>'), { code: 'INVALID_ANSWER', status: 200 }],
    'JSON of another shape': [answer({ id: 7 }), { code: 'INVALID_ANSWER', status: 200 }],
    'broken JSON': [answerText('{"id":', { type: 'application/json' }), { code: 'INVALID_ANSWER', status: 200 }],
    nothing: [answerText('', { status: 204 }), { code: 'INVALID_ANSWER', status: 204 }],
    'a 404 page': [answerText('<h1>Not here</h1>', { status: 404 }), { code: 'INVALID_ANSWER', status: 404 }],
    'an unasked 304': [answerText('', { status: 304 }), { code: 'INVALID_ANSWER', status: 304 }],
    'a redirect': [
      answerText('', { status: 308, headers: { Location: 'https://elsewhere.example/' } }),
      { code: 'INVALID_ANSWER', status: 308 },
    ],
    'a gateway’s 502': [answerText('<h1>Bad gateway</h1>', { status: 502 }), { code: 'UNAVAILABLE', status: 502 }],
    'a CDN’s 429': [answerText('slow down', { status: 429 }), { code: 'RATE_LIMITED', status: 429 }],
  };
  test.for(Object.entries(strange))('%s', async ([, [step, expected]]) => {
    const { privet, failure } = await scripted([step], { retry: { limit: 0 } });
    expect(await failure(privet.consent.record(decision))).toMatchObject(expected);
  });

  test('the place of a difference is told, not what stood there', async () => {
    const { privet, failure } = await scripted([answer({ id: 'con_1', recordedAt: 'ada@example.com', policyVersion: '1', effective: {} })]);
    const error = await failure(privet.consent.record(decision));
    expect(error.message).toContain('at /recordedAt');
    expect(inspect(error, { depth: 9 })).not.toContain('ada@example.com');
  });
});

describe('errors', () => {
  test('a problem is told whole', async () => {
    const issues = [1, 2, 3, 4, 5].map((n) => ({ path: `/choices/${n}`, message: 'No such purpose', code: 'unknown_purpose' }));
    const { privet, failure } = await scripted([problem(422, 'INVALID_INPUT', { detail: 'Five are wrong', issues, legal: ['deny'] })]);
    const error = await failure(privet.consent.record(decision));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', status: 422, requestId: 'req_1', issues, legal: ['deny'] });
    expect(error.message).toBe(
      'consent.record: Something. Five are wrong (INVALID_INPUT, Request-Id req_1)\n  /choices/1: No such purpose\n  /choices/2: No such purpose\n  /choices/3: No such purpose\n  and 2 more',
    );
  });

  test.for([
    ['a problem', problem(403, 'FORBIDDEN')],
    ['a broken connection', hangUp],
    ['a timeout', stall],
    ['a foreign answer', answerText('<p>')],
  ] as const)('%s says nothing of the key, the device or the input', async ([, step]) => {
    const { privet, failure } = await scripted([step], { key: 'sk_very_secret', timeout: 60, retry: { limit: 0 } });
    const error = await failure(privet.consent.record({ ...decision, subject: { email: 'ada@example.com' } }));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/sk_very_secret|ada@example|dev_a/);
  });

  test('what a fetch of one’s own throws is told as the cause', async () => {
    const offline = new TypeError('offline');
    const privet = createPrivetClient({ baseUrl: 'http://api.example', fetch: () => Promise.reject(offline), retry: { limit: 0 } });
    await expect(privet.platform.health()).rejects.toMatchObject({ name: 'PrivetError', code: 'NETWORK_ERROR', cause: offline });
  });
});

describe('hooks', () => {
  test('see every try, and may change it', async () => {
    const seen: string[] = [];
    const { privet, received } = await scripted([down, recorded], {
      hooks: {
        beforeRequest({ operation, attempt, request }) {
          seen.push(`${operation} ${attempt}`);
          request.headers.set('Traceparent', `00-${attempt}`);
          return attempt === 2
            ? new Request(request, { headers: { ...Object.fromEntries(request.headers), 'X-Second': 'yes' } })
            : undefined;
        },
        afterResponse: ({ attempt, status, duration, headers }) =>
          void seen.push(`${attempt} ${status} ${duration > 0} ${headers.get('Content-Type')}`),
      },
    });
    await privet.consent.record(decision);
    expect(seen).toEqual(['consent.record 1', '1 503 true application/json', 'consent.record 2', '2 201 true application/json']);
    expect(received.map(({ headers }) => [headers['traceparent'], headers['x-second']])).toEqual([
      ['00-1', undefined],
      ['00-2', 'yes'],
    ]);
  });

  test('hear of a call that failed for good, once', async () => {
    const failed: string[] = [];
    const { privet, failure } = await scripted([down], {
      hooks: { onError: ({ operation, error }) => void failed.push(`${operation} ${error.code}`) },
    });
    await failure(privet.consent.record(decision));
    await failure(privet.consent.receipt({ id: '..' }));
    expect(failed).toEqual(['consent.record UNAVAILABLE', 'consent.receipt INVALID_INPUT']);
  });

  test('what they throw ends the call, as it is', async () => {
    const { privet, received } = await scripted([recorded], {
      hooks: {
        beforeRequest: () => {
          throw new Error('no token');
        },
      },
    });
    await expect(privet.consent.record(decision)).rejects.toThrow(/^no token$/);
    expect(received).toHaveLength(0);
  });
});
