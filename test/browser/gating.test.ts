import { eventually } from '@privet/test-tools/eventually';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

let demo: DemoSite;
let context: BrowserContext;
let page: Page;
/** What the page asked for. */
let asked: string[];
/** What went wrong in the page; CSP violations are among it. */
let problems: string[];

beforeAll(async () => {
  demo = await openDemoSite();
}, 60_000);
afterAll(() => demo.close());

beforeEach(async () => {
  context = await demo.browser.newContext({ baseURL: demo.server.url, reducedMotion: 'reduce' });
  page = await context.newPage();
  asked = [];
  problems = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
});
afterEach(() => context.close());

const map = () => page.frameLocator('iframe.map').getByRole('img');
const placeholder = () => page.locator('privet-placeholder');
const cookies = async () => (await context.cookies()).map(({ name }) => name);

test('a map is let in once: nothing is kept or sent by it', { timeout: 60_000 }, async () => {
  await page.goto('/about.html');
  await placeholder().getByText('Content from Plan & Path is not loaded').waitFor();
  expect(asked).not.toContain('GET /map.html');
  await placeholder().getByRole('button', { name: 'Allow once' }).click();
  await map().waitFor();
  expect(await placeholder().count()).toBe(0);
  expect(asked).not.toContain('POST /v1/consents');
  expect(await cookies()).toEqual([]);
  expect(problems).toEqual([]);
});

test(
  'a withdrawal takes the map out, deletes what the policy lists, and offers a reload where a script ran',
  { timeout: 60_000 },
  async () => {
    await page.goto('/about.html');
    await placeholder().getByRole('button', { name: 'Always allow' }).waitFor();
    await page.locator('privet-banner [part~=accept]').click();
    await map().waitFor();
    await page.locator('[data-analytics-chip][data-state=on]').first().waitFor();
    await page.evaluate(() => (document.cookie = '_ga=1; Path=/; Max-Age=1000'));
    await page.evaluate(() => (document.cookie = 'temboo_session=1; Path=/; Max-Age=1000'));

    await page.locator('footer privet-choices-link button').click();
    await page.locator('privet-preferences dialog[open]').getByRole('button', { name: 'Reject all' }).click();
    await placeholder().waitFor();
    expect(await page.locator('iframe.map').getAttribute('src')).toBeNull();
    await eventually(async () => expect(await cookies()).toEqual(expect.not.arrayContaining(['_ga'])));
    expect(await cookies()).toEqual(expect.arrayContaining(['privet', 'temboo_session']));
    const reload = page.locator('privet-reload').getByRole('button', { name: 'Reload' });
    await reload.waitFor();
    await reload.click();
    await page.locator('[data-analytics-chip][data-state=off]').first().waitFor();
    await placeholder().waitFor();
    expect(await page.locator('privet-reload').count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

test('with nonces and trusted types, what has the nonce runs and what has none does not', { timeout: 60_000 }, async () => {
  const rules = "script-src 'self' 'nonce-n1'; require-trusted-types-for 'script'; trusted-types lit-html privet";
  const gated = (name: string, nonce = '') =>
    `<script type="text/plain" data-privet-purpose="analytics" ${nonce}>document.body.append('${name} ran. ')</script>`;
  const body = `<!doctype html><body>${gated('first', 'nonce="n1"')}${gated('second')}${gated('third', 'nonce="n1"')}
    <script type="module" nonce="n1" src="/privet/privet.js"></script>`;
  await page.route('**/nonce.html', (route) =>
    route.fulfill({ contentType: 'text/html', body, headers: { 'content-security-policy': rules } }),
  );
  await page.goto('/nonce.html');
  await page.waitForFunction(() => 'privet' in globalThis);
  await page.evaluate(() => document.dispatchEvent(Object.assign(new Event('privet-change'), { granted: ['analytics'] })));
  await page.getByText('third ran.').waitFor();
  expect(await page.locator('body').innerText()).toBe('first ran. third ran.');
  expect(problems).toEqual([expect.stringContaining('Content Security Policy')]);
});

test('the network guard stands in any page, where trusted types are required too', { timeout: 60_000 }, async () => {
  const guard = readFileSync(join(import.meta.dirname, '../../packages/widgets/dist/cdn/privet-guard.js'), 'utf8');
  const head = `<script src="/privet-guard.js" data-hosts='{ "analytics": ["counter.test"] }'></script>`;
  const rules = "script-src 'self' http://counter.test; require-trusted-types-for 'script'; trusted-types shop";
  await page.route('http://shop.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${head}<p>Shop`, headers: { 'content-security-policy': rules } }),
  );
  await page.route('http://shop.test/privet-guard.js', (route) => route.fulfill({ contentType: 'text/javascript', body: guard }));
  await page.route('http://counter.test/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'document.title = "counted"' }),
  );
  await page.goto('http://shop.test/');
  const outcome = await page.evaluate(async () => {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
    };
    const shop = trustedTypes!.createPolicy('shop', { createScriptURL: (url: string) => url });
    const script = document.createElement('script');
    script.src = shop.createScriptURL('http://counter.test/count.js');
    document.body.append(script);
    return fetch('http://counter.test/hit').catch(String);
  });
  expect(outcome).toContain('TypeError');
  expect(asked.filter((one) => /count|hit/.test(one))).toEqual([]);
  await page.evaluate(() => document.dispatchEvent(Object.assign(new Event('privet-change'), { granted: ['analytics'] })));
  await page.waitForFunction(() => document.title === 'counted');
  expect(problems).toEqual([]);
});
