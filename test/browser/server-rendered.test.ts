import policy from '@privet/example-temboo/policy';
import { openSite, type Site } from '@privet/example-server-rendered/site';
import { eventually } from '@privet/test-tools/eventually';
import { findChromium } from '@privet/test-tools/chromium';
import { consentCookieName, parseConsentCookie } from '@privet/types';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What went wrong in the page; CSP violations are among it. */
let problems: string[];
/** What the page asked the server. */
let asked: string[];

beforeAll(async () => {
  site = await openSite(0);
  browser = await chromium.launch(await findChromium());
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  problems = [];
  asked = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(path);
}

const part = (name: string) => page.locator(`privet-banner [part~="${name}"]`);
const isShown = () => page.locator('privet-banner section').isVisible();
/** The element's own rendering, or what it let stand, is in effect. */
const isTaken = () => page.locator('privet-banner:not([declared]) section:popover-open').waitFor();

async function choices() {
  const cookie = (await context.cookies()).find(({ name }) => name === consentCookieName);
  return cookie && parseConsentCookie(cookie.value)?.choices;
}

/** Every answer is no. */
const denied = policy.purposes.filter(({ legalBasis }) => legalBasis === 'consent').map(({ id }) => id);
const answered = {
  name: consentCookieName,
  value: `v1.${policy.version}.${Math.floor(Date.now() / 1000).toString(36)}.dev_${'a'.repeat(32)}..${denied.join('_')}.`,
};

interface SeenFrames {
  /** Where the banner was, frame by frame. */
  readonly boxes: string[];
  /** How much anything moved, as the browser counts it. */
  shifts: number;
}

/** Runs in the page. */
function watchFrames(): void {
  const seen: SeenFrames = { boxes: [], shifts: 0 };
  Object.assign(globalThis, { seen });
  const count = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) seen.shifts += (entry as PerformanceEntry & { readonly value: number }).value;
  };
  new PerformanceObserver(count).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const box = document.querySelector('privet-banner')?.shadowRoot?.querySelector('section')?.getBoundingClientRect();
    if (document.querySelector('main')) seen.boxes.push(box ? [box.x, box.y, box.width, box.height].map(Math.round).join() : 'none');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('without JavaScript', () => {
  test.each([
    ['reject', 'denied'],
    ['accept', 'granted'],
  ])('%s is one press, and leads back to the page', async (button, answer) => {
    await visit('/', { javaScriptEnabled: false });
    expect(await part('title').isVisible()).toBe(true);
    await part(button).click();
    await page.waitForURL(`${site.url}/`);
    expect((await choices())?.['analytics']).toBe(answer);
    expect(await page.locator('privet-banner').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('one can choose, and comes back', async () => {
    await visit('/', { javaScriptEnabled: false });
    await part('choose').click();
    await page.waitForURL('**/privacy/choices?**');
    await page.locator('input[value=analytics]').check();
    await page.locator('button[name=choice][value=save]').click();
    await page.waitForURL(`${site.url}/`);
    expect(await choices()).toMatchObject({ analytics: 'granted', advertising: 'denied' });
    expect(await page.locator('privet-banner').count()).toBe(0);
  });

  test('the preference center is a form in the page', async () => {
    await visit('/your-choices', { javaScriptEnabled: false });
    await page.locator('input[value=advertising]').check();
    await page.getByRole('button', { name: 'Save choices' }).click();
    await page.waitForURL('**/your-choices');
    expect(await choices()).toMatchObject({ analytics: 'denied', advertising: 'granted' });
    expect(await page.locator('input[value=advertising]').isChecked()).toBe(true);
  });
});

describe('with JavaScript', () => {
  test('the banner is there in the first frame, stands still in each frame after, and nothing else moves', async () => {
    context = await browser.newContext({ baseURL: site.url });
    page = await context.newPage();
    await page.addInitScript(watchFrames);
    await page.goto('/');
    await isTaken();
    await page.waitForLoadState('networkidle');
    const { boxes, shifts } = await page.evaluate(() => (globalThis as typeof globalThis & { seen: SeenFrames }).seen);
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes[0]).toMatch(/^\d+,\d+,\d{3},\d{3}$/);
    expect(new Set(boxes).size).toBe(1);
    expect(shifts).toBe(0);
  });

  test('a press is kept by the script: the page stays, and the choice is recorded', async () => {
    await visit('/');
    await isTaken();
    asked = [];
    await part('reject').click();
    await page.locator('privet-banner [role=status]', { hasText: 'refused' }).waitFor();
    await eventually(() => expect(asked).toContain('POST /privacy/v1/consents'));
    expect(asked).not.toContain('POST /privacy/choices');
    expect((await choices())?.['analytics']).toBe('denied');
    expect(problems).toEqual([]);
  });

  test('before the script is there a press posts the form', async () => {
    context = await browser.newContext({ baseURL: site.url });
    page = await context.newPage();
    await page.route('**/widgets/**', () => undefined);
    await page.goto('/', { waitUntil: 'commit' });
    await part('reject').click({ noWaitAfter: true });
    await eventually(async () => expect((await choices())?.['analytics']).toBe('denied'));
  });

  test('a visitor who has answered gets no banner', async () => {
    await visit('/');
    await context.addCookies([{ ...answered, url: site.url }]);
    await page.reload();
    expect(await page.content()).not.toContain('<privet-banner');
  });
});

describe('a page that is the same for all', () => {
  test('asks who has not answered', async () => {
    await visit('/cached');
    await isTaken();
    expect(await isShown()).toBe(true);
    expect(problems).toEqual([]);
  });

  test('shows nothing to who has answered, in no frame, with its script and without it', async () => {
    context = await browser.newContext({ baseURL: site.url });
    await context.addCookies([{ ...answered, url: site.url }]);
    page = await context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        if (document.querySelector('privet-banner')?.shadowRoot?.querySelector('section')?.checkVisibility())
          Object.assign(globalThis, { seen: true });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto('/cached');
    await page.waitForLoadState('networkidle');
    await page.route('**/widgets/**', (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => 'seen' in globalThis)).toBe(false);
    expect(await isShown()).toBe(false);
  });

  test('asks no more on the way back from a page with an answer', async () => {
    await visit('/cached');
    await isTaken();
    await page.goto('/');
    await part('reject').click();
    await eventually(async () => expect((await choices())?.['analytics']).toBe('denied'));
    await page.goBack();
    await eventually(async () => expect(await isShown()).toBe(false));
  });

  test.each([
    // Driven browsers keep no page for the way back and render none ahead: what they would tell the page is told by the test.
    ['was kept for the way back', () => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
    ['was rendered ahead', () => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ])('that %s reads the answer again when it is shown', async (_, show) => {
    await visit('/cached');
    await isTaken();
    await page.waitForLoadState('networkidle');
    await context.addCookies([{ ...answered, url: site.url }]);
    await page.evaluate(show);
    await eventually(async () => expect(await isShown()).toBe(false));
  });
});
