import { eventually } from '@privet/test-tools/eventually';
import type { Privet } from '@privet/widgets';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

declare global {
  interface Window {
    /** What a script of the page was told, by the queue that it filled before Privet was there. */
    told?: string[];
    dataLayer?: unknown[];
  }
}

let demo: DemoSite;
let context: BrowserContext;
/** What went wrong in the pages. */
let problems: string[];

beforeAll(async () => {
  demo = await openDemoSite();
}, 60_000);
afterAll(() => demo.close());

beforeEach(async () => {
  context = await demo.browser.newContext({ baseURL: demo.server.url, reducedMotion: 'reduce' });
  problems = [];
  await context.addInitScript(() => {
    (window.privet ??= []).push((privet) => privet.on('change', ({ granted }) => (window.told ??= []).push(granted.join(' '))));
  });
});
afterEach(() => context.close());

async function open(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('/');
  return page;
}
const asks = (page: Page) => page.locator('privet-banner [part~=reject]').isVisible();
const told = (page: Page) => page.evaluate(() => window.told);
const inEffect = (page: Page) =>
  page.evaluate(async () => (await (await new Promise<Privet>((resolve) => window.privet?.push(resolve))).ready).granted);

test('tabs are told, follow a choice, and forget together', { timeout: 60_000 }, async () => {
  const [first, second] = [await open(), await open()];
  await eventually(async () => expect(await asks(first)).toBe(true));
  await first.locator('privet-banner [part~=accept]').click();
  for (const page of [first, second]) await eventually(async () => expect((await told(page))?.at(-1)).toContain('advertising'));
  await eventually(async () => expect(await asks(second)).toBe(false));
  await first.locator('privet-banner [part~=close]').click();

  // A returning visitor's page, in which nothing has asked Privet for anything but to be told.
  const third = await open();
  await eventually(async () => expect((await told(third))?.at(-1)).toContain('advertising'));
  await first.evaluate(async () => (window.privet as Privet).reset());
  for (const page of [first, second, third]) {
    await eventually(async () => expect(await asks(page)).toBe(true));
    expect((await told(page))?.at(-1)).not.toContain('advertising');
  }
  expect(await context.cookies()).toEqual([]);
  const newest = await demo.backend.consent.list({ limit: 1 })[Symbol.asyncIterator]().next();
  expect(newest.value).toMatchObject({ method: 'banner', choices: { advertising: 'granted' } });
  expect(problems).toEqual([]);
});

test('a form of the site’s own is recorded, and the preference center opens', { timeout: 60_000 }, async () => {
  const page = await open();
  expect(await inEffect(page)).not.toContain('analytics');
  const state = await page.evaluate(async () => (window.privet as Privet).set({ analytics: 'granted', advertising: 'denied' }));
  expect(state.effective['analytics']).toEqual({ granted: true, reason: 'choice' });
  await eventually(async () => {
    const newest = await demo.backend.consent.list({ limit: 1 })[Symbol.asyncIterator]().next();
    expect(newest.value).toMatchObject({ method: 'api', choices: { analytics: 'granted', advertising: 'denied' } });
  });
  await page.evaluate(async () => (window.privet as Privet).open());
  await page.locator('privet-preferences dialog[open]').waitFor();
  expect(problems).toEqual([]);
});

test('what is written in the page tells Google, before the choice and after it', { timeout: 60_000 }, async () => {
  await context.route('/', async (route) => {
    const integrations = '{ "googleConsentMode": { "analytics_storage": "analytics", "ad_storage": "advertising" } }';
    const html = await (await route.fetch()).text();
    const body = html.replace('</head>', `<script type="application/json" data-privet-integrations>${integrations}</script></head>`);
    await route.fulfill({ body, contentType: 'text/html' });
  });
  const said = (page: Page) => page.evaluate(() => window.dataLayer?.map((call) => [...(call as Iterable<unknown>)].slice(1)));
  const denied = { ad_storage: 'denied', analytics_storage: 'denied' };
  const granted = { ad_storage: 'granted', analytics_storage: 'granted' };
  const page = await open();
  await eventually(async () =>
    expect(await said(page)).toEqual([
      ['default', { ...denied, wait_for_update: 500 }],
      ['update', denied],
    ]),
  );
  await page.locator('privet-banner [part~=accept]').click();
  await eventually(async () => expect((await said(page))?.slice(2)).toEqual([['update', granted]]));

  const again = await open();
  await eventually(async () => expect((await said(again))?.slice(1)).toEqual([['update', granted]]));
});
