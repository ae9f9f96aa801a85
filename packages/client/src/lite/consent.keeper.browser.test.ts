import { eventually } from '@privet/test-tools/eventually';
import { formatConsentCookie } from '@privet/types/choices';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageConsent } from './index.js';
import { scriptedApi } from './scripted-api.suite.js';

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  vi.stubGlobal('fetch', scriptedApi().fetch);
});
afterEach(() => {
  document.cookie = 'privet=; Path=/; Max-Age=0';
  vi.unstubAllGlobals();
});

test('a choice of another tab is heard of, also when it is made before this page follows the others', async () => {
  const page = createPageConsent({ baseUrl: '', key: 'pk_1', locale: 'en' });
  const heard: (readonly string[] | undefined)[] = [];
  page.subscribe(({ type }) => type === 'change' && heard.push(page.view()?.ask));
  await page.load();
  expect(heard).toEqual([['analytics', 'advertising']]);
  const choices = { analytics: 'granted', advertising: 'denied' } as const;
  const chosen = { policyVersion: 'v1', decidedAt: Date.now(), device: `dev_${'a'.repeat(48)}`, choices, signals: {} };
  document.cookie = `privet=${formatConsentCookie(chosen)}; Path=/`;
  await eventually(() => expect(heard.at(-1)).toEqual([]));
});
