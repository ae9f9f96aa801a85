import { createPrivetClient } from '@privet/client';
import policy from '@privet/example-temboo/policy';
import { fail, mockPrivetApi, type MockPrivetApi } from '@privet/msw';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';

const baseUrl = 'https://shop.example/api/privet';
let time = Date.parse('2026-11-24T09:30:00Z');
const api = mockPrivetApi({ baseUrl: `${baseUrl}/`, policy, now: () => time });
/** What lies beside the API. */
const app = http.all('*', () => new Response('the app', { status: 418 }));
const mock = setupServer(...api.handlers, app);

beforeAll(() => mock.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  mock.resetHandlers();
  api.reset();
});
afterAll(() => mock.close());

const browser = () => createPrivetClient({ baseUrl, key: api.publishableKey, device: `dev_${crypto.randomUUID()}`, retry: { limit: 0 } });
const backend = () => createPrivetClient({ baseUrl, key: api.secretKey, retry: { limit: 0 } });
const decision = { policyVersion: policy.version, choices: { analytics: 'granted' }, method: 'banner', locale: 'en' } as const;
const user = { user: '42' };

test('answers as the server does: what is recorded is in effect', async () => {
  await backend().consent.record({ ...decision, subject: user });
  const { results } = await backend().consent.check({ checks: [{ subject: user, purpose: 'analytics' }] });
  expect(results).toMatchObject([{ granted: true, reason: 'choice', decidedAt: '2026-11-24T09:30:00.000Z' }]);
});

test('refuses what the server refuses', async () => {
  await expect(browser().consent.record({ ...decision, choices: { nothing: 'granted' } })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    issues: [{ path: '/choices/nothing' }],
  });
  await expect(createPrivetClient({ baseUrl, key: 'pk_other' }).policy.get()).rejects.toMatchObject({ code: 'KEY_INVALID' });
});

test('starts anew when it is reset, with the same keys', async () => {
  await browser().consent.record(decision);
  expect((await backend().consent.list().page()).data).toHaveLength(1);
  api.reset();
  expect((await backend().consent.list().page()).data).toEqual([]);
});

test('lives at the time that it is told', async () => {
  const privet = browser();
  await privet.consent.record(decision);
  time += 300 * 86_400_000;
  expect((await privet.consent.current()).effective['analytics']).toEqual({ granted: false, reason: 'expired' });
});

test('serves the keys and the pages that an app was built with', async () => {
  const publishableKey = 'pk_builtin0000000000000';
  const secretKey = 'sk_builtin0000000000000';
  const other = mockPrivetApi({ baseUrl: 'https://other.example', policy, publishableKey, secretKey, origins: ['https://app.example'] });
  expect([other.publishableKey, other.secretKey]).toEqual([publishableKey, secretKey]);
  mock.use(...other.handlers);
  const from = (Origin: string) => fetch(`https://other.example/v1/policy?key=${publishableKey}`, { headers: { Origin } });
  expect([(await from('https://app.example')).status, (await from('https://shop.example')).status]).toEqual([200, 403]);
});

test('leaves other addresses alone', async () => {
  for (const url of [
    'https://shop.example/v1/policy',
    'https://shop.example/api/privet/v1/carts',
    'https://elsewhere.example/api/privet/v1/policy',
  ])
    expect((await fetch(url)).status, url).toBe(418);
});

describe('an endpoint can be replaced', () => {
  test('by an answer', async () => {
    const results = [{ granted: false, reason: 'objected', policyVersion: '7', decidedAt: null } as const];
    mock.use(api.consent.check({ results }));
    expect(await backend().consent.check({ checks: [{ subject: user, purpose: 'analytics' }] })).toEqual({ results });
  });

  test('by a failure, which the client knows', async () => {
    mock.use(api.consent.record(() => fail('UNAVAILABLE', { detail: 'Back at noon' })));
    await expect(browser().consent.record(decision)).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect((await backend().consent.list().page()).data).toEqual([]);
  });

  test('by a function of what was sent', async () => {
    const seen: unknown[] = [];
    mock.use(
      api.consent.record((input, { caller }) => {
        seen.push(input.choices, caller.kind);
        return { id: 'con_1', recordedAt: '2026-11-24T09:30:00.000Z', policyVersion: input.policyVersion, effective: {} };
      }),
    );
    expect(await browser().consent.record(decision)).toMatchObject({ id: 'con_1', policyVersion: policy.version });
    expect(seen).toEqual([{ analytics: 'granted' }, 'device']);
  });

  test('while the others go on with what was recorded', async () => {
    const privet = browser();
    await privet.consent.record(decision);
    mock.use(api.policy.get(() => fail('INTERNAL')));
    await expect(privet.policy.get()).rejects.toMatchObject({ code: 'INTERNAL' });
    expect((await privet.consent.current()).effective['analytics']).toMatchObject({ granted: true });
  });

  test('but an invalid call fails as it would for real', async () => {
    mock.use(api.consent.list({ data: [], nextCursor: null }));
    await expect(browser().consent.list().page()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(backend().consent.list({ limit: 1000 }).page()).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await backend().consent.list().page()).toEqual({ data: [], nextCursor: null });
  });

  test('until the handlers are reset', async () => {
    mock.use(api.platform.health(() => fail('UNAVAILABLE')));
    await expect(backend().platform.health()).rejects.toMatchObject({ status: 503 });
    mock.resetHandlers();
    expect(await backend().platform.health()).toEqual({ status: 'ok' });
  });
});

test('replacements are typed by the contract', () => {
  expectTypeOf<keyof MockPrivetApi>().toEqualTypeOf<
    | 'policy'
    | 'consent'
    | 'subjects'
    | 'requests'
    | 'mails'
    | 'audit'
    | 'keys'
    | 'sites'
    | 'platform'
    | 'handlers'
    | 'publishableKey'
    | 'secretKey'
    | 'reset'
  >();
  const wrong = () => {
    // @ts-expect-error no such reason
    api.consent.check({ results: [{ granted: true, reason: 'because', policyVersion: '1', decidedAt: null }] });
    // @ts-expect-error no such code
    api.consent.record(() => fail('NO_LUCK'));
    // @ts-expect-error a list is a page
    api.consent.list([]);
    // @ts-expect-error no such endpoint
    api.consent.forget({});
  };
  expect(wrong).toBeTypeOf('function');
});
