import { eventually } from '@privet/test-tools/eventually';
import { consentCookieName, parseConsentCookie } from '@privet/types';
import { createRemoteJWKSet, flattenedVerify } from 'jose';
import type { BrowserContext, Page } from 'playwright';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

let demo: DemoSite;
let context: BrowserContext;
let page: Page;
/** What the page asked the API, as `POST /v1/consents`. */
let asked: string[];
/** What went wrong in the page; CSP violations are among it. */
let problems: string[];

beforeAll(async () => {
  demo = await openDemoSite();
}, 60_000);
afterAll(() => demo.close());

beforeEach(async () => {
  context = await demo.browser.newContext({ baseURL: demo.server.url, reducedMotion: 'reduce' });
  asked = [];
  problems = [];
  page = await context.newPage();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) asked.push(`${request.method()} ${pathname}`);
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
});
afterEach(() => context.close());

const banner = (part: string) => page.locator(`privet-banner [part~="${part}"]`);
const preferences = () => page.locator('privet-preferences dialog[open]');
const chip = () => page.locator('[data-analytics-chip]').first().getAttribute('data-state');
const isWaiting = () => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('privet.queue.')));
/** The choice is made, and nothing waits any more. */
const sent = () =>
  eventually(async () => {
    expect(Object.keys((await choice())?.choices ?? {})).not.toEqual([]);
    expect(await isWaiting()).toBe(false);
  });

async function choice() {
  const cookie = (await context.cookies()).find(({ name }) => name === consentCookieName);
  return cookie && parseConsentCookie(cookie.value);
}

async function mayI(purpose: string) {
  const device = (await choice())!.device;
  const { results } = await demo.backend.consent.check({ checks: [{ subject: { device }, purpose }] });
  return results[0];
}

/** How many decisions the database holds. */
function decisions(): number {
  const database = new DatabaseSync(demo.database, { readOnly: true });
  const row = database.prepare("select count(*) as decisions from facts where kind = 'decision'").get();
  database.close();
  return Number(row?.['decisions']);
}

test('first visit to proof', { timeout: 60_000 }, async () => {
  await page.goto('/');
  await banner('reject').waitFor();
  expect(asked).toEqual(['GET /v1/policy']);
  expect(await context.cookies()).toEqual([]);
  expect(await chip()).toBe('off');

  const before = decisions();
  await banner('reject').click();
  await page.locator('privet-banner [role=status]', { hasText: 'refused' }).waitFor();
  await sent();
  expect(await chip()).toBe('off');
  expect(decisions()).toBe(before + 1);
  expect(await mayI('analytics')).toMatchObject({ granted: false, reason: 'choice' });

  asked = [];
  await page.reload();
  await page.locator('footer privet-choices-link').scrollIntoViewIfNeeded();
  await page.locator('footer privet-choices-link button').waitFor();
  expect(await page.locator('privet-banner section:popover-open').count()).toBe(0);
  expect(await chip()).toBe('off');
  expect(asked).toEqual([]);

  await page.locator('footer privet-choices-link button').click();
  await preferences().locator('input[name=analytics]').check();
  await preferences().getByRole('button', { name: 'Save choices' }).click();
  await preferences().waitFor({ state: 'hidden' });
  await eventually(async () => expect(await chip()).toBe('on'));
  await sent();
  expect(await mayI('analytics')).toMatchObject({ granted: true, reason: 'choice' });
  expect(await mayI('advertising')).toMatchObject({ granted: false, reason: 'choice' });

  const { device } = (await choice())!;
  const newest = await demo.backend.consent.list({ limit: 1 })[Symbol.asyncIterator]().next();
  const receipt = await fetch(`${demo.server.url}/v1/consents/${newest.value.id}/receipt`, {
    headers: { 'Privet-Key': demo.server.publishableKey, 'Privet-Device': device },
  });
  const { payload } = await flattenedVerify(await receipt.json(), createRemoteJWKSet(new URL('/.well-known/jwks.json', demo.server.url)));
  expect(new TextDecoder().decode(payload)).toContain(newest.value.id);
  expect(new TextDecoder().decode(payload)).toContain('"shown":{"widget":"privet-preferences ');
  expect(problems).toEqual([]);
});

test('who does not scroll finds the way back to their choices, and what is gated', { timeout: 60_000 }, async () => {
  await page.goto('/');
  await page.locator('footer').getByRole('button', { name: 'Privacy choices' }).waitFor();
  await page.locator('privet-gate').first().getByRole('button', { name: 'Allow once' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('by keyboard alone', { timeout: 60_000 }, async () => {
  await page.goto('/');
  await banner('reject').waitFor();
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute('name') ?? element?.getAttribute('part') ?? element?.tagName}`;
    });
  const tabTo = async (wanted: string) => {
    for (let tabs = 0; tabs < 80; tabs++) {
      await page.keyboard.press('Tab');
      if ((await focused()).includes(wanted)) return;
    }
    throw new Error(`Tab does not come to ${wanted}`);
  };
  expect(await focused()).toBe('BODY');
  await page.keyboard.press('Escape');
  expect(await banner('reject').isVisible()).toBe(true);
  await tabTo('reject');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await focused()).toBe('confirmation'));
  await sent();
  expect((await choice())?.choices['analytics']).toBe('denied');

  await tabTo('choose');
  await page.keyboard.press('Enter');
  await preferences().waitFor();
  await tabTo('analytics');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await preferences().waitFor({ state: 'hidden' });
  expect((await choice())?.choices['analytics']).toBe('denied');
  await eventually(async () => expect(await focused()).toContain('choose'));

  // What was switched is still there.
  await page.keyboard.press('Enter');
  await preferences().waitFor();
  expect(await preferences().locator('input[name=analytics]').isChecked()).toBe(true);
  await preferences().getByRole('button', { name: 'Save choices' }).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await choice())?.choices['analytics']).toBe('granted'));
  await eventually(async () => expect(await focused()).toBe('confirmation'));
  expect(problems).toEqual([]);
});

describe('offline', () => {
  test('a choice is kept, and sent once when the browser is online again', { timeout: 60_000 }, async () => {
    await page.goto('/');
    await banner('reject').waitFor();
    await page.waitForLoadState('networkidle');
    const before = decisions();
    await context.setOffline(true);
    await banner('reject').click();
    await page.locator('privet-banner [role=status]', { hasText: 'refused' }).waitFor();
    await eventually(async () => expect((await choice())?.choices['analytics']).toBe('denied'));
    expect(await isWaiting()).toBe(true);
    expect(decisions()).toBe(before);

    await context.setOffline(false);
    await sent();
    expect(decisions()).toBe(before + 1);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(decisions()).toBe(before + 1);
  });

  test('a page that was closed before it could send leaves it to the next', { timeout: 60_000 }, async () => {
    await page.goto('/');
    await banner('accept').waitFor();
    await page.waitForLoadState('networkidle');
    const before = decisions();
    await page.route('**/v1/consents', (route) => route.abort());
    await banner('accept').click();
    await eventually(async () => expect(await isWaiting()).toBe(true));
    await page.close();

    page = await context.newPage();
    await page.goto('/pricing.html');
    await sent();
    expect(decisions()).toBe(before + 1);
    expect(await chip()).toBe('on');
    expect(await page.locator('privet-banner section:popover-open').count()).toBe(0);
  });

  test('two tabs send one record', { timeout: 60_000 }, async () => {
    const before = decisions();
    const other = await context.newPage();
    await Promise.all([page.goto('/'), other.goto('/pricing.html')]);
    await other.locator('privet-banner [part~="reject"]').waitFor();
    await banner('reject').click();
    await other.locator('privet-banner [part~="reject"]').waitFor({ state: 'hidden' });
    await sent();
    expect(decisions()).toBe(before + 1);
  });
});

describe('without the API', () => {
  test('there is no banner, no grant and a page that works', async () => {
    await context.route('**/v1/**', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('privet-banner section').count()).toBe(0);
    expect(await chip()).toBe('off');
    expect(await context.cookies()).toEqual([]);
    await page.locator('nav a', { hasText: 'Pricing' }).click();
    await page.waitForURL('**/pricing.html');
  });
});

test('two copies of the script are one banner, one record, and one run of a gated script', { timeout: 60_000 }, async () => {
  const before = decisions();
  let runs = 0;
  page.on('request', (request) => new URL(request.url()).pathname === '/analytics.js' && (runs += 1));
  await page.route('/', async (route) => {
    const html = await (await route.fetch()).text();
    const again = '<script type="module" src="/privet-again/privet.js"></script></head>';
    await route.fulfill({ body: html.replace('</head>', again), contentType: 'text/html' });
  });
  await page.goto('/');
  await banner('accept').click();
  await sent();
  await eventually(async () => expect(await chip()).toBe('on'));
  await page.waitForLoadState('networkidle');
  expect(runs).toBe(1);
  expect(decisions()).toBe(before + 1);
});

test(
  'the strictest policy lets the banner work: scripts and styles of its own origin, Trusted Types of Lit alone',
  { timeout: 60_000 },
  async () => {
    const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    await page.route('/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': strict } });
    });
    await page.goto('/');
    expect(await banner('banner').evaluate((card) => getComputedStyle(card).position)).toBe('fixed');
    await banner('reject').click();
    await sent();
    expect((await choice())?.choices['analytics']).toBe('denied');
  },
);

describe('weight', () => {
  test('what a first visit loads until the banner shows is 10 KB at most; a returning visitor’s page with gated scripts takes less', async () => {
    // Tells when the banner opens; the frame in which it is painted comes after.
    await page.addInitScript(() => {
      const { togglePopover } = HTMLElement.prototype;
      HTMLElement.prototype.togglePopover = function (...force) {
        performance.mark('banner');
        return togglePopover.apply(this, force);
      };
    });
    const weigh = async (kind: string, until: 'banner' | 'end') => {
      const names = await page.evaluate((mark) => {
        const end = performance.getEntriesByName(mark)[0]?.startTime ?? Infinity;
        return performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime < end)
          .map(({ name }) => name);
      }, until);
      const bodies = names
        .filter((name) => new URL(name).pathname.startsWith(kind))
        .map(async (name) => (await fetch(name, { headers: { Origin: demo.server.url } })).arrayBuffer());
      return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    };
    await page.goto('/');
    await banner('reject').waitFor();
    expect(await weigh('/privet/', 'banner')).toBeGreaterThan(5000);
    expect(await weigh('/privet/', 'banner')).toBeLessThanOrEqual(10_000);
    expect(await weigh('/v1/', 'banner')).toBeLessThanOrEqual(2000);

    await banner('reject').click();
    await sent();
    await page.reload();
    await page.waitForLoadState('networkidle');
    // The size budgets hold what goes before all else to 500 bytes; gating and `window.privet` are the rest.
    expect(await weigh('/privet/', 'end')).toBeLessThanOrEqual(6_300);
    expect(await weigh('/v1/', 'end')).toBe(0);
  });
});
