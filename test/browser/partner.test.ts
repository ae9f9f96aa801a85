import { eventually } from '@privet/test-tools/eventually';
import { consentCookieName, parseConsentCookie, type CreateSite, type Site } from '@privet/types';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';

// The API and its controller's site are at 127.0.0.1; partners are at localhost, which no cookie of the first reaches.

/** A page of a partner's: an HTML text, and the policy for its content. */
interface PartnerPage {
  readonly origin: string;
  show(body: string, styles?: string): void;
  close(): Promise<void>;
}

let demo: DemoSite;
let partner: PartnerPage;
let stranger: PartnerPage;
let site: Site;
let context: BrowserContext;
let page: Page;
let problems: string[];

const look: Omit<CreateSite, 'origins'> = {
  name: 'Partner shop',
  theme: { accent: '#7a1f5c', onAccent: '#ffffff', radius: '3px', font: 'Georgia, serif', scheme: 'light' },
  purposes: ['analytics'],
};
const accent = 'rgb(122, 31, 92)';

beforeAll(async () => {
  demo = await openDemoSite();
  [partner, stranger] = await Promise.all([openPartner(demo.server.url), openPartner(demo.server.url)]);
  site = await demo.backend.sites.create({ ...look, origins: [partner.origin] });
}, 60_000);
afterAll(async () => {
  await Promise.all([partner.close(), stranger.close()]);
  await demo.close();
});

beforeEach(async () => {
  context = await demo.browser.newContext({ reducedMotion: 'reduce' });
  problems = [];
  page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
});
afterEach(() => context.close());

const widgets = join(import.meta.dirname, '../../packages/widgets/dist/cdn');
const hash = (algorithm: string, content: string | Buffer) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** All that a partner writes: a script with the hashes of its parts, and an element in a provider. */
function embed(key: string, element = '<privet-preferences inline></privet-preferences>'): string {
  const api = demo.server.url;
  const hashOf = (file: string) => hash('sha384', readFileSync(join(widgets, file)));
  const scripts = readdirSync(widgets).filter((file) => file.endsWith('.js'));
  const integrity = Object.fromEntries(scripts.map((file) => [`${api}/privet/${file}`, hashOf(file)]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>
    <script type="module" src="${api}/privet/privet.js" integrity="${hashOf('privet.js')}" crossorigin></script>
    <privet-provider base-url="${api}" key="${key}" jurisdiction="DE">${element}</privet-provider>`;
}

const preferences = () => page.locator('privet-preferences');
const background = (locator: ReturnType<Page['locator']>) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
const recorded = async () => (await demo.backend.consent.list({ limit: 100 }).page()).data;

test(
  'a partner’s page shows its own purposes in its own look, and what is chosen there is kept and proven',
  { timeout: 60_000 },
  async () => {
    partner.show(embed(site.key));
    await page.goto(partner.origin);
    await preferences().locator('[name=analytics]').waitFor();
    const required = (await demo.backend.policy.get()).purposes.filter((purpose) => purpose.required).map(({ id }) => id);
    const switches = await preferences()
      .locator('[part~=switch]')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name')));
    expect(switches.filter((name) => name !== null && !required.includes(name))).toEqual(['analytics']);
    const button = preferences().locator('button[part~=button]').first();
    await eventually(async () => expect(await button.evaluate((element) => getComputedStyle(element).borderTopColor)).toBe(accent));
    expect(await preferences().evaluate((element) => getComputedStyle(element).fontFamily)).toBe('Georgia, serif');
    expect(await context.cookies()).toEqual([]);

    await preferences().locator('[name=analytics]').check();
    await preferences().getByRole('button', { name: 'Save choices' }).click();
    await eventually(async () =>
      expect(await recorded()).toMatchObject([{ choices: { analytics: 'granted' }, method: 'preferences', jurisdiction: 'DE' }]),
    );
    const [cookie, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ name: consentCookieName, domain: 'localhost', sameSite: 'Lax' });
    const { device } = parseConsentCookie(cookie!.value)!;
    const { results } = await demo.backend.consent.check({ checks: [{ subject: { device }, purpose: 'analytics' }] });
    expect(results).toMatchObject([{ granted: true, reason: 'choice' }]);
    expect(problems).toEqual([]);
  },
);

test('what the page itself sets wins over the look of its site', { timeout: 60_000 }, async () => {
  partner.show(embed(site.key, '<privet-banner></privet-banner>'), ':root { --privet-accent: #005028; --privet-on-accent: #fff }');
  await page.goto(partner.origin);
  const accept = page.locator('privet-banner [part~=accept]');
  await accept.waitFor();
  await eventually(async () => expect(await background(accept)).toBe('rgb(0, 80, 40)'));
  expect(await page.locator('privet-banner').evaluate((element) => getComputedStyle(element).colorScheme)).toBe('light');
  partner.show(embed(site.key, '<privet-banner></privet-banner>').replace('<privet-provider', '<privet-provider theme="dark"'));
  await page.reload();
  await eventually(async () => expect(await background(accept)).toBe(accent));
  expect(await page.locator('privet-banner').evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
});

test('a page of a third origin gets nothing, and is told why', { timeout: 60_000 }, async () => {
  const before = await recorded();
  stranger.show(embed(site.key, '<privet-banner></privet-banner><privet-preferences inline></privet-preferences>'));
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(stranger.origin);
  expect((await warned).text()).toBe(
    `Privet: The key ${site.key} is not for pages of ${stranger.origin}. ${stranger.origin} is not an origin of this key: add it to the site of this key with sites.update`,
  );
  expect(problems.filter((problem) => problem.startsWith('Privet:'))).toHaveLength(1);
  expect(await page.locator('privet-banner section:popover-open').count()).toBe(0);
  const tried = await page.evaluate(
    async ([api, key]) => {
      const read = await fetch(`${api}/v1/policy?key=${key}`);
      const tell = (method: string, headers: Record<string, string>, path = '/v1/consents') =>
        fetch(api + path, { method, headers, ...(method === 'POST' && { body: '{"choices":{"analytics":"granted"}}' }) }).then(
          ({ status }) => status,
          () => 'not let through',
        );
      return {
        read: [
          read.status,
          Object.keys((await read.json()) as object)
            .toSorted()
            .join(),
        ],
        withKey: await tell('POST', { 'content-type': 'application/json', 'privet-key': key, 'privet-device': `dev_${'a'.repeat(32)}` }),
        simple: await tell('POST', { 'content-type': 'text/plain' }),
        current: await tell('GET', { 'privet-device': `dev_${'a'.repeat(32)}` }, `/v1/consents/current?key=${key}`),
      };
    },
    [demo.server.url, site.key] as const,
  );
  expect(tried).toEqual({
    read: [403, 'code,detail,requestId,status,title,type'],
    withKey: 'not let through',
    simple: 403,
    current: 'not let through',
  });
  expect(await recorded()).toEqual(before);
  expect(await context.cookies()).toEqual([]);
});

test('a page with a wrong key is told so, in the console and by an event', { timeout: 60_000 }, async () => {
  partner.show(embed('pk_mistyped'));
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(partner.origin);
  expect((await warned).text()).toContain('does not know the key pk_mistyped');
  const told = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('privet-error', (event) => {
          const { error } = event as Event & { readonly error: { readonly code?: string; readonly message: string } };
          resolve({ code: error.code, message: error.message });
        });
        document.querySelector('privet-provider')!.setAttribute('key', 'pk_other');
      }),
  );
  expect(told).toMatchObject({ code: 'KEY_INVALID', message: expect.stringContaining('privet sites list') });
});

/** A static page that lets in nothing but the API. */
async function openPartner(api: string): Promise<PartnerPage> {
  let shown = { body: '', styles: '' };
  const server: Server = createServer(({ url }, response) => {
    if (url === '/page.css') return void response.writeHead(200, { 'Content-Type': 'text/css' }).end(shown.styles);
    if (url !== '/') return void response.writeHead(204).end();
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(shown.body) ?? [];
    const policy = `default-src 'none'; script-src ${api} '${hash('sha256', map)}'; connect-src ${api}; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html privet`;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
    response.end(`<!doctype html><html lang="en"><title>Partner</title><link rel="stylesheet" href="/page.css">${shown.body}`);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (body, styles = '') => (shown = { body, styles }),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
