import { createPrivetClient } from '@privet/client';
import policy from '@privet/example-temboo/policy';
import { fail, mockPrivetApi } from '@privet/msw';
import { createLocalJWKSet, flattenedVerify } from 'jose';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

// The whole server runs in this page: nothing answers at this address but the mock.
const baseUrl = `${location.origin}/api/privet`;
const api = mockPrivetApi({ baseUrl, policy });
const worker = setupWorker(...api.handlers);

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
});
afterEach(() => worker.resetHandlers());
afterAll(() => worker.stop());

const browser = () =>
  createPrivetClient({ baseUrl: '/api/privet', key: api.publishableKey, device: `dev_${crypto.randomUUID()}`, retry: { limit: 0 } });
const decision = { policyVersion: policy.version, choices: { analytics: 'granted' }, method: 'banner', locale: 'en' } as const;

test('the real server answers in a page: a choice is recorded once, in effect, and its receipt verifies', async () => {
  const privet = browser();
  expect(await privet.policy.get({ view: 'banner', locale: 'de', jurisdiction: 'DE' })).toMatchObject({
    version: policy.version,
    mode: 'opt-in',
  });
  const [first, again] = await Promise.all([1, 2].map(() => privet.consent.record(decision, { idempotencyKey: 'the-same-choice' })));
  expect(again).toEqual(first);
  const id = first?.id ?? '';
  expect((await privet.consent.current()).effective['analytics']).toEqual({ granted: true, reason: 'choice' });
  const jwks = createLocalJWKSet(await privet.platform.jwks());
  const { payload } = await flattenedVerify(await privet.consent.receipt({ id }), jwks);
  expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ record: { record_id: id } });
});

test('errors are problems here as well, and a page sees what it may see', async () => {
  await expect(browser().consent.record({ ...decision, choices: { nothing: 'granted' } })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    issues: [{ path: '/choices/nothing' }],
  });
  await expect(browser().consent.list().page()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(fetch(`${baseUrl}/v1/consents`, { method: 'PUT', body: '{}' })).resolves.toMatchObject({ status: 405 });
});

test('an endpoint can be replaced', async () => {
  worker.use(api.consent.record(() => fail('UNAVAILABLE')));
  await expect(browser().consent.record(decision)).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  worker.resetHandlers();
  expect(await browser().consent.record(decision)).toHaveProperty('id');
});

test('a backend’s calls can be made from a test page', async () => {
  const backend = createPrivetClient({ baseUrl, key: api.secretKey, dangerouslyAllowSecretKeyInBrowser: true });
  const subject = { user: '42' };
  await backend.consent.record({ ...decision, subject });
  const { results } = await backend.consent.check({ checks: [{ subject, purpose: 'analytics' }] });
  expect(results[0]?.granted).toBe(true);
});
