import { createPrivetClient, type PrivetClient } from '@privet/client';
import { readConsentCookie } from '@privet/client/lite';
import { eventually } from '@privet/test-tools/eventually';
import { startPrivet } from '@privet/test-tools/privet-process';
import { consentCookieName, consentTerms, definePolicy, parseConsentCookie, type PolicyInput } from '@privet/types';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';
import { openStaticSite, type StaticSite } from './static-site.js';

let context: BrowserContext;
afterEach(() => context.close());

const banner = (page: Page, part: string) => page.locator(`privet-banner [part~="${part}"]`);
const asks = (page: Page) => page.locator('privet-banner section:popover-open').count();
const preferences = (page: Page) => page.locator('privet-preferences dialog[open]');

async function cookie() {
  const found = (await context.cookies()).find(({ name }) => name === consentCookieName);
  return found && parseConsentCookie(found.value);
}

/** What the browser keeps of a site, beside cookies. */
const kept = (page: Page) =>
  page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases())]);

/** Lets the map in, now and later. */
const allowMap = (page: Page) => page.locator('privet-gate').getByRole('button', { name: 'Always allow' }).click();

const waits = (page: Page) => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('privet.queue.')));

async function everyDecision(backend: PrivetClient) {
  const decisions = [];
  for await (const decision of backend.consent.list()) decisions.push(decision);
  return decisions.reverse();
}

describe('a static site without an API', () => {
  let site: StaticSite;
  let page: Page;
  /** Every address that was asked, below the site's. */
  let asked: string[];
  let problems: string[];

  beforeAll(async () => {
    site = await openStaticSite();
  }, 60_000);
  afterAll(() => site.close());
  beforeEach(async () => {
    context = await site.browser.newContext({ baseURL: site.url, locale: 'en-GB', reducedMotion: 'reduce' });
    asked = [];
    problems = [];
    page = await open('/');
  });

  async function open(path: string): Promise<Page> {
    const opened = await context.newPage();
    opened.on('request', (request) => asked.push(request.url().replace(site.url, '')));
    opened.on('pageerror', ({ message }) => problems.push(message));
    opened.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    await opened.goto(path);
    return opened;
  }

  test('asks, keeps the choice, and obeys it; nothing is asked for but files', { timeout: 60_000 }, async () => {
    await banner(page, 'reject').waitFor();
    await page.waitForLoadState('networkidle');
    expect([await context.cookies(), await kept(page)]).toEqual([[], []]);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/policy/policy.json']);
    await banner(page, 'reject').click();
    await eventually(async () => expect((await cookie())?.choices).toEqual({ analytics: 'denied', maps: 'denied' }));
    const [{ sameSite, path, name, value } = { sameSite: '', path: '', name: '', value: '' }] = await context.cookies();
    expect({ sameSite, path }).toEqual({ sameSite: 'Lax', path: '/' });
    const policy = definePolicy(JSON.parse(readFileSync(site.policy, 'utf8')) as PolicyInput);
    const header = `theme=dark; ${name}=${value}; last=1`;
    expect(readConsentCookie(header, consentTerms(policy, 'GB'))['analytics']).toEqual({ granted: false, reason: 'choice' });

    await page.reload();
    await page.locator('privet-choices-link button').click();
    await preferences(page).getByText('We count which pages are read').waitFor();
    expect(await asks(page)).toBe(0);
    expect(await page.locator('#visits').textContent()).toBe('not counted');
    await preferences(page).locator('input[name=analytics]').check();
    await preferences(page).getByRole('button', { name: 'Save choices' }).click();
    await eventually(async () => expect(await page.locator('#visits').textContent()).toBe('counted'));

    expect(await page.locator('#map').isVisible()).toBe(false);
    await allowMap(page);
    await page.locator('#map').waitFor();
    expect((await cookie())?.choices).toEqual({ analytics: 'granted', maps: 'granted' });
    expect(await waits(page)).toBe(false);
    expect(asked.filter((one) => one.includes('/v1/') || one.startsWith('http'))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('speaks the language of the page', { timeout: 60_000 }, async () => {
    const german = await open('/de/');
    await german.locator('privet-banner h2', { hasText: 'Dürfen wir?' }).waitFor();
    expect(asked.filter((path) => path.startsWith('/policy/')).slice(-2)).toEqual(['/policy/policy.json', '/policy/policy.de.json']);
  });

  test('other tabs follow at once: one choice of many, all, and that all is forgotten', { timeout: 60_000 }, async () => {
    const other = await open('/');
    await Promise.all([banner(page, 'accept').waitFor(), banner(other, 'accept').waitFor()]);
    await allowMap(page);
    await other.locator('#map').waitFor();
    expect(await asks(other)).toBe(1);
    await banner(page, 'accept').click();
    await banner(other, 'accept').waitFor({ state: 'hidden' });
    await eventually(async () => expect(await other.locator('#visits').textContent()).toBe('counted'));
    await page.evaluate('privet.reset()');
    await banner(other, 'accept').waitFor();
    expect([await context.cookies(), await kept(other)]).toEqual([[], []]);
  });

  test('on https the cookie is Secure; subdomains share it where the site says so', { timeout: 60_000 }, async () => {
    await context.route('https://*.birchwood.example/**', async (route) => {
      const answer = await fetch(site.url + new URL(route.request().url()).pathname);
      const contentType = answer.headers.get('Content-Type') ?? '';
      const text = await answer.text();
      await route.fulfill({ contentType, body: text.replace('<privet-provider', '<privet-provider cookie-domain="birchwood.example"') });
    });
    const shop = await open('https://shop.birchwood.example/');
    await banner(shop, 'accept').click();
    await eventually(async () =>
      expect(await context.cookies('https://shop.birchwood.example')).toMatchObject([
        { name: consentCookieName, domain: '.birchwood.example', secure: true, sameSite: 'Lax' },
      ]),
    );
    const main = await open('https://www.birchwood.example/');
    await eventually(async () => expect(await main.locator('#visits').textContent()).toBe('counted'));
    expect(await asks(main)).toBe(0);
    await shop.evaluate('privet.reset()');
    await eventually(async () => expect(await context.cookies('https://www.birchwood.example')).toEqual([]));
  });

  test('sends what was chosen before, once, when it has an API later', { timeout: 60_000 }, async () => {
    await banner(page, 'accept').click();
    await eventually(async () => expect(await cookie()).toBeDefined());
    const before = await cookie();
    await page.close();

    const folder = mkdtempSync(join(tmpdir(), 'privet-later-'));
    const server = await startPrivet({
      database: join(folder, 'privet.db'),
      args: ['--site', site.withKey],
      env: { PRIVET_POLICY: site.policy },
    });
    try {
      const backend = createPrivetClient({ baseUrl: server.url, key: server.secretKey });
      const [first, second] = [await context.newPage(), await context.newPage()];
      await Promise.all([first.goto(server.url), second.goto(server.url)]);
      await eventually(async () => expect(await everyDecision(backend)).toHaveLength(1));
      await first.reload();
      await first.waitForLoadState('networkidle');
      expect(await waits(first)).toBe(false);
      expect(await asks(first)).toBe(0);
      const decisions = await everyDecision(backend);
      expect(decisions).toMatchObject([
        { choices: { analytics: 'granted', maps: 'granted' }, method: 'banner', policyVersion: '2026-11', decidedAt: expect.any(String) },
      ]);
      expect(Math.abs(Date.parse(decisions[0]!.decidedAt) - before!.decidedAt)).toBeLessThan(2000);
      expect(await cookie()).toMatchObject({ device: before!.device, choices: before!.choices, unsent: undefined });
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a site whose API cannot be reached for a while', () => {
  let demo: DemoSite;

  beforeAll(async () => {
    demo = await openDemoSite();
  }, 60_000);
  afterAll(() => demo.close());
  beforeEach(async () => {
    context = await demo.browser.newContext({ baseURL: demo.server.url, reducedMotion: 'reduce' });
  });

  test('loses nothing and doubles nothing: two tabs, and a reload in between', { timeout: 60_000 }, async () => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    await Promise.all([first.goto('/'), second.goto('/pricing.html')]);
    await Promise.all([banner(first, 'reject').waitFor(), banner(second, 'reject').waitFor()]);
    await Promise.all([first.waitForLoadState('networkidle'), second.waitForLoadState('networkidle')]);
    expect([await context.cookies(), await kept(first)]).toEqual([[], []]);

    let blocked = 0;
    await context.route('**/v1/consents', async (route) => {
      blocked += 1;
      await route.abort();
    });
    await banner(first, 'reject').click();
    await eventually(async () => expect(await waits(first)).toBe(true));
    await banner(second, 'reject').waitFor({ state: 'hidden' });
    await first.reload();
    const link = second.locator('footer privet-choices-link button');
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await preferences(second).locator('input[name=analytics]').check();
    await preferences(second).getByRole('button', { name: 'Save choices' }).click();
    await eventually(async () => expect((await cookie())?.choices['analytics']).toBe('granted'));
    await eventually(() => expect(blocked).toBeGreaterThan(1));
    expect(await everyDecision(demo.backend)).toEqual([]);

    await context.unroute('**/v1/consents');
    await Promise.all([first.reload(), second.reload()]);
    await eventually(async () => expect(await waits(first)).toBe(false));
    const decisions = await everyDecision(demo.backend);
    expect(decisions.map(({ method, choices }) => [method, choices['analytics']])).toEqual([
      ['banner', 'denied'],
      ['preferences', 'granted'],
    ]);
    await Promise.all([first.reload(), second.reload()]);
    await Promise.all([first.waitForLoadState('networkidle'), second.waitForLoadState('networkidle')]);
    expect(await everyDecision(demo.backend)).toHaveLength(2);
  });
});
