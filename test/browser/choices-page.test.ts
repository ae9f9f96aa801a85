import policy from '@privet/example-temboo/policy';
import { createPrivet, memoryStorage, type Privet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { findChromium } from '@privet/test-tools/chromium';
import { parseConsentCookie } from '@privet/types';
import { createRequire } from 'node:module';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const key = 'pk_0123456789abcdef';
/** The widgets are tested with it too. */
const axe = createRequire(createRequire(import.meta.url).resolve('@privet/widgets/package.json')).resolve('axe-core/axe.min.js');
const servers: Server[] = [];
let privet: Privet;
/** A site with Privet below `/privet`, a site on another origin that shows its widgets too, and one that does not. */
let shop: string, partner: string, stranger: string;
let browser: Browser;
let page: Page;
/** What went wrong in the page; what its policy forbids is among it. */
let problems: string[];

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A page as a site's server writes it for people without a script: a banner's form, and a link. */
const sitePage = (api: string) => `<!doctype html><title>Shop</title><h1>Shop</h1>
  <form method="post" action="${api}/choices">
    <input type="hidden" name="return" value="/article?page=2">
    <button name="choice" value="reject">Reject all</button> <button name="choice" value="accept">Accept all</button>
  </form>
  <a href="${api}/choices?return=/article">Choose</a>`;

const site =
  (api: () => string): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html' }).end(sitePage(api()));

beforeAll(async () => {
  partner = await listen(site(() => `${shop}/privet`));
  stranger = await listen(site(() => `${shop}/privet`));
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key, origins: [partner] } },
  });
  const api = toNodeHandler(privet, { basePath: '/privet' });
  const pages = site(() => '/privet');
  shop = await listen((request, response) => (request.url?.startsWith('/privet/') ? api : pages)(request, response));
  browser = await chromium.launch(await findChromium());
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  await privet.close();
});

async function openPage(more: BrowserContextOptions = {}): Promise<Page> {
  const opened = await browser.newPage({ baseURL: shop, javaScriptEnabled: false, locale: 'en-GB', ...more });
  opened.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  return opened;
}
beforeEach(async () => {
  problems = [];
  page = await openPage();
});
afterEach(() => page.close());

const ticked = () =>
  page.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

describe('without a script', () => {
  test.each([
    ['Reject all', 'denied', 'You refused all optional purposes'],
    ['Accept all', 'granted', 'You accepted all optional purposes'],
  ])('%s', async (button, state, said) => {
    await page.goto('/privet/choices');
    await page.getByRole('button', { name: button }).click();
    await page.getByText(said).waitFor();
    expect(await page.getByRole('checkbox', { checked: state !== 'granted' }).count()).toBe(0);
    const [cookie] = await page.context().cookies();
    expect(parseConsentCookie(cookie?.value ?? '')?.choices).toMatchObject({ analytics: state, advertising: state });
    expect(await page.title()).toContain(said);
    expect(problems).toEqual([]);
    // It is read out, as the first thing of the new page.
    expect(
      await page
        .getByRole('status')
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  test('chooses, comes back, and finds the choice again', async () => {
    await page.goto('/article');
    await page.getByRole('link', { name: 'Choose' }).click();
    await page.getByRole('checkbox').first().check();
    const chosen = await ticked();
    await page.getByRole('button', { name: 'Save choices' }).click();
    await page.waitForURL(`${shop}/article`);
    await page.getByRole('link', { name: 'Choose' }).click();
    expect(await ticked()).toEqual(chosen);
    expect(await page.context().cookies()).toEqual([
      expect.objectContaining({ name: 'privet', path: '/', sameSite: 'Lax', domain: '127.0.0.1', value: expect.stringMatching(/^v1\./) }),
    ]);
  });

  test('a banner’s form is answered, and leads back', async () => {
    await page.goto('/article?page=2');
    await page.getByRole('button', { name: 'Reject all' }).click();
    await page.waitForURL(`${shop}/article?page=2`);
    expect(problems).toEqual([]);
    expect(await page.context().cookies()).toHaveLength(1);
  });

  test('by keyboard alone', async () => {
    await page.goto('/privet/choices');
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    const chosen = await ticked();
    await page.getByRole('button', { name: 'Save choices' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Your choices are saved').waitFor();
    expect(await ticked()).toEqual(chosen);
  });

  test('leads to a site of another origin that shows our widgets', async () => {
    await page.goto(`/privet/choices?return=${partner}/cart`);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.waitForURL(`${partner}/cart`);
    expect(problems).toEqual([]);
  });

  test('leads to no other, says so, and keeps the choice', async () => {
    await page.goto(`/privet/choices?return=${stranger}/cart`);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByText('We did not take you back').waitFor();
    expect(page.url()).toContain(`${shop}/privet/choices?`);
    expect(await page.context().cookies()).toHaveLength(1);
  });

  test('a form on another site chooses nothing', async () => {
    await page.goto(`${stranger}/`);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByText('That came from another site').waitFor();
    expect(await page.context().cookies()).toEqual([]);
    // The browser reports the status of the page.
    expect(problems).toEqual([expect.stringContaining('403')]);
  });
});

describe.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px', { viewport: { width: 320, height: 800 } }],
  ['German', { locale: 'de-DE' }],
  ['with GPC, in California', { extraHTTPHeaders: { 'Sec-GPC': '1' } }],
  ['forced colours', { forcedColors: 'active' }],
])('%s', (_, options) => {
  test('nothing is inaccessible, or stands out of the window', async () => {
    const seen = await openPage({ javaScriptEnabled: true, bypassCSP: true, ...options });
    await seen.goto('/privet/choices?jurisdiction=US-CA&return=/article');
    await seen.getByRole('button').first().click();
    await seen.waitForURL(`${shop}/article`);
    await seen.goto('/privet/choices?jurisdiction=US-CA&saved=reject&refused=return');
    for (const summary of await seen.locator('summary').all()) await summary.click();
    expect(await seen.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await seen.addScriptTag({ path: axe });
    const violations = await seen.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
    );
    expect(violations).toEqual([]);
    await seen.close();
  });
});
