import { eventually } from '@privet/test-tools/eventually';
import { findConsentCookie } from '@privet/types/rules';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetConsent } from './consent.forget.js';
import { createPageConsent, isAnythingWaiting, type PageConsent } from './index.js';
import { policy, scriptedApi } from './scripted-api.suite.js';

const deny = { policy, choices: { analytics: 'denied', advertising: 'denied' }, method: 'banner' } as const;
const grant = { policy, choices: { analytics: 'granted', advertising: 'granted' }, method: 'banner' } as const;
const cookie = () => findConsentCookie(document.cookie);

/** Answers that wait. Like a server on the site's own origin each sets the cookie again as it was sent with its request. */
let answers: (() => void)[];
let page: PageConsent;

beforeEach(async () => {
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  answers = [];
  const api = scriptedApi();
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
    if (!init.body) return api.fetch(input, init);
    const [sent = ''] = /privet=[^;]*/.exec(document.cookie) ?? [];
    await new Promise<void>((resolve) => answers.push(resolve));
    if (sent) document.cookie = `${sent}; Path=/; Max-Age=600; SameSite=Lax`;
    return api.fetch(input, init);
  });
  page = createPageConsent({ baseUrl: '', key: 'pk_1', locale: 'en' });
  await page.load();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = () => eventually(() => expect(answers).not.toEqual([]));
const answered = () =>
  eventually(() => {
    for (const answer of answers.splice(0)) answer();
    expect(isAnythingWaiting()).toBe(false);
  });

test('an answer that sets the cookie again leaves the choice as it is', async () => {
  await page.decide(grant);
  await asked();
  await answered();
  expect(cookie()?.choices).toEqual(grant.choices);
});

test('what is chosen before an answer comes stands after it', async () => {
  await page.decide(grant);
  await asked();
  await page.decide(deny);
  expect(cookie()?.choices).toEqual(deny.choices);
  const [first] = answers.splice(0);
  first?.();
  // The next decision is sent once the answer to the first is there.
  await asked();
  expect(cookie()?.choices).toEqual(deny.choices);
  await answered();
  expect(cookie()?.choices).toEqual(deny.choices);
});

test('what is forgotten before an answer comes stays forgotten', async () => {
  await page.decide(grant);
  await asked();
  forgetConsent();
  for (const answer of answers.splice(0)) answer();
  await eventually(() => expect(page.view()?.decidedAt).toBeUndefined());
  await page.flush();
  expect(cookie()).toBeUndefined();
});
