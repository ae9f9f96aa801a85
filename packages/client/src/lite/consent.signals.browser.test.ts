import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { effectiveConsent, findConsentCookie, stateOfStoredChoice } from '@privet/types/rules';
import { createPageConsent, isAnythingWaiting, readAnswer, type PageConsent } from './index.js';
import { policy, scriptedApi } from './scripted-api.suite.js';

let api: ReturnType<typeof scriptedApi>;

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  api = scriptedApi();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
  withoutGpc();
});

const deny = { policy, choices: { analytics: 'denied', advertising: 'denied' }, method: 'banner' } as const;
const grant = { policy, choices: { analytics: 'granted', advertising: 'granted' }, method: 'banner' } as const;
const cookie = () => findConsentCookie(document.cookie);
const settled = () => eventually(() => expect(isAnythingWaiting()).toBe(false));
const withGpc = () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
const withoutGpc = () => Reflect.deleteProperty(navigator, 'globalPrivacyControl');
const sent = () => api.posts().map(({ body }) => [body['method'], body.choices, body['signals']]);

async function visit(): Promise<PageConsent> {
  const page = createPageConsent({ baseUrl: '', key: 'pk_1', locale: 'en' });
  await page.load();
  return page;
}

/** A visit that records what the browser sends. */
async function visited(): Promise<PageConsent> {
  const page = await visit();
  await page.flush();
  await settled();
  return page;
}

const answer = (page: PageConsent) => page.view()?.effective['advertising'];

describe('Global Privacy Control', () => {
  test('is recorded once per device, and what it covers is not asked', async () => {
    withGpc();
    const page = await visit();
    expect(page.view()).toMatchObject({
      ask: ['analytics'],
      signals: { gpc: true },
      effective: { advertising: { granted: false, reason: 'gpc' } },
    });
    await page.flush();
    await settled();
    await (await visit()).flush();
    await settled();
    expect(api.posts().map(({ body }) => [body['method'], body.choices, body['signals']])).toEqual([['signal', {}, { gpc: true }]]);
  });

  test('stands when the browser sends it no more', async () => {
    withGpc();
    const page = await visit();
    await page.flush();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect((await visit()).view()?.effective['advertising']).toEqual({ granted: false, reason: 'gpc' });
  });

  test('that comes later undoes the kept answer', async () => {
    await (await visit()).decide(grant);
    await settled();
    expect(readAnswer()).toBeDefined();
    withGpc();
    expect(readAnswer()).toBeUndefined();
  });

  describe('that is off again', () => {
    beforeEach(async () => {
      withGpc();
      await visited();
      withoutGpc();
      api.sent.length = 0;
    });

    test('is told truly: a choice says what the browser sends, the cookie what was recorded', async () => {
      await (await visited()).decide({ ...deny, choices: { analytics: 'denied' } });
      await settled();
      expect(sent()).toEqual([['banner', { analytics: 'denied' }, {}]]);
      expect(cookie()?.signals).toEqual({ gpc: false });
      const page = await visited();
      expect(answer(page)).toEqual({ granted: false, reason: 'gpc' });
      expect(page.view()?.signals.gpc).toBeTruthy();
      expect(sent()).toHaveLength(1);
    });

    test('is lifted by a grant, also where no choice in its sight stands', async () => {
      await (await visited()).decide(grant);
      const page = await visited();
      expect(answer(page)).toEqual({ granted: true, reason: 'choice' });
      const moment = { state: stateOfStoredChoice(cookie()!), signals: {}, now: Date.now() };
      expect(effectiveConsent({ ...policy, gpcStands: true }, moment)['advertising']).toEqual({ granted: true, reason: 'choice' });
    });

    test('and comes again after such a grant, is recorded again, and stays', async () => {
      await (await visited()).decide(grant);
      withGpc();
      expect(answer(await visited())).toEqual({ granted: false, reason: 'gpc' });
      expect(sent()).toEqual([
        ['banner', grant.choices, {}],
        ['signal', {}, { gpc: true }],
      ]);
      withoutGpc();
      expect(answer(await visited())).toEqual({ granted: false, reason: 'gpc' });
      expect(sent()).toHaveLength(2);
    });
  });

  test('gives way to a grant in its sight, on this visit and the next', async () => {
    withGpc();
    await (await visited()).decide(grant);
    await settled();
    expect(answer(await visited())).toEqual({ granted: true, reason: 'choice' });
    withoutGpc();
    expect(answer(await visited())).toEqual({ granted: true, reason: 'choice' });
    expect(sent()).toEqual([
      ['signal', {}, { gpc: true }],
      ['banner', grant.choices, { gpc: true }],
    ]);
  });
});

test('a policy that changed materially drops a grant from the cookie with the next choice', async () => {
  await (await visited()).decide(grant);
  const [account, analytics, advertising] = policy.purposes;
  const purposes = [account!, analytics!, { ...advertising!, unchangedSince: ['v2'] }];
  await (await visited()).decide({ policy: { ...policy, version: 'v2', purposes }, choices: { analytics: 'denied' }, method: 'banner' });
  expect(cookie()).toMatchObject({ policyVersion: 'v2', choices: { analytics: 'denied' } });
  expect(cookie()?.choices).not.toHaveProperty('advertising');
});
