import { eventually } from '@privet/test-tools/eventually';
import { consentCookieName, parseConsentCookie, type Decision } from '@privet/types';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

let demo: DemoSite;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  demo = await openDemoSite();
}, 60_000);
afterAll(() => demo.close());

beforeEach(async () => {
  context = await demo.browser.newContext({ baseURL: demo.server.url });
  problems = [];
  page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  // The site as its owners change it to take the older tool's answers over.
  await page.route('/', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace('/privet/privet.js', '/privet/privet-import.js')
      .replace(
        '<privet-provider ',
        '<privet-provider import="onetrust C0002=analytics C0003=preferences C0003=personalisation C0004=advertising" ',
      );
    await route.fulfill({ body, contentType: 'text/html' });
  });
});
afterEach(() => context.close());

const banner = () => page.locator('privet-banner section:popover-open');
const chip = () => page.locator('[data-analytics-chip]').first().getAttribute('data-state');
const cookie = (name: string, value: string) => context.addCookies([{ name, value, url: demo.server.url }]);
async function choice() {
  const found = (await context.cookies()).find(({ name }) => name === consentCookieName);
  return found && parseConsentCookie(found.value);
}

test(
  'an answer in OneTrust is Privet’s: no banner, the gated script runs, and the record says where it comes from',
  { timeout: 60_000 },
  async () => {
    const at = new Date(Date.now() - 86_400_000).toISOString();
    await cookie(
      'OptanonConsent',
      'version=202209.1.0&consentId=7f3c&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false',
    );
    await cookie('OptanonAlertBoxClosed', at);
    await page.goto('/');
    await eventually(async () => expect(await chip()).toBe('on'));
    const { choices, device } = (await choice())!;
    expect(choices).toEqual({ analytics: 'granted', preferences: 'denied', personalisation: 'denied', advertising: 'denied' });
    await eventually(async () => {
      const decisions: Decision[] = [];
      for await (const decision of demo.backend.consent.list({ purpose: 'analytics' })) decisions.push(decision);
      expect(decisions.map(({ method, evidence, claimedAt }) => ({ method, evidence, claimedAt }))).toEqual([
        {
          method: 'import',
          evidence: {
            source: 'onetrust',
            reference: '7f3c',
            detail: 'C0001=granted C0002=granted C0003=denied C0004=denied; version 202209.1.0',
          },
          claimedAt: at,
        },
      ]);
    });
    const { results } = await demo.backend.consent.check({ checks: [{ subject: { device }, purpose: 'analytics' }] });
    expect(results[0]).toMatchObject({ granted: true, reason: 'choice' });
    await page.goto('/');
    await eventually(async () => expect(await chip()).toBe('on'));
    expect(await banner().count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

test('half an answer is none: the banner asks', { timeout: 60_000 }, async () => {
  await cookie('OptanonConsent', 'version=202209.1.0&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1');
  await page.goto('/');
  await banner().waitFor();
  expect(await choice()).toBeUndefined();
  expect(problems).toEqual([]);
});
