import { eventually } from '@privet/test-tools/eventually';
import { findChromium } from '@privet/test-tools/chromium';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStaticSite, type StaticSite } from './static-site.js';

// A browser that is driven prepares no page. So nobody drives this one: a script in the pages clicks, and tells the server what it sees.

/** What a page tells of itself. */
interface Seen {
  readonly page: string;
  readonly prerendering: boolean;
  readonly asks: boolean;
  readonly cookie: string;
  readonly items: readonly string[];
  readonly visits: string;
}

const tell = `
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: location.search === '?gpc', configurable: true });
  const tell = () => fetch('/seen', { method: 'POST', body: JSON.stringify({
    page: location.pathname,
    prerendering: document.prerendering,
    asks: !!document.querySelector('privet-banner')?.shadowRoot?.querySelector('section:popover-open [part~=reject]'),
    cookie: document.cookie,
    items: Object.keys(localStorage),
    visits: document.querySelector('#visits')?.textContent,
  }) });
  setInterval(tell, 100);
  document.addEventListener('prerenderingchange', tell);`;

/** The first page has the second one prepared; once told it goes there, after it has answered where it has a banner. */
const first = (answer: boolean) => `
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.text = JSON.stringify({ prerender: [{ urls: ['/de/' + location.search], eagerness: 'immediate' }] });
  document.head.append(rules);
  const go = setInterval(async () => {
    if ((await (await fetch('/go')).text()) !== 'go') return;
    clearInterval(go);
    ${answer ? `document.querySelector('privet-banner').shadowRoot.querySelector('[part~=accept]').click(); await new Promise((done) => { const look = setInterval(() => document.cookie && done(clearInterval(look)), 50); });` : ''}
    location.href = '/de/' + location.search;
  }, 100);`;

let site: StaticSite;
beforeAll(async () => {
  site = await openStaticSite();
}, 60_000);
afterAll(() => site.close());

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};

/** A browser at the first page, and what its pages tell. */
async function visit(search: string, answer: boolean) {
  const seen: Seen[] = [];
  let go = false;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', site.url);
    if (pathname === '/seen') seen.push(JSON.parse(await bodyOf(request)) as Seen);
    if (pathname === '/seen' || pathname === '/go') return response.end(go ? 'go' : '');
    const file = await fetch(site.url + pathname);
    response.setHeader('Content-Type', file.headers.get('Content-Type') ?? 'text/plain');
    if (!pathname.endsWith('/')) return response.end(Buffer.from(await file.arrayBuffer()));
    const script = `<head><script>${pathname === '/' ? first(answer) : ''}${tell}</script>`;
    // Without an answer it is a page that knows nothing of Privet.
    response.end(pathname === '/' && !answer ? script : (await file.text()).replace('<head>', () => script));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(tmpdir(), 'privet-prerender-'));
  const { executablePath, env } = await findChromium();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${search}`;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0', '--lang=en-GB'];
  const browser = spawn(executablePath, [...flags, `--user-data-dir=${profile}`, url], { env: env ?? process.env, stdio: 'ignore' });
  return {
    /** What the second page told while it was prepared. */
    prepared: () => seen.filter(({ page, prerendering }) => page === '/de/' && prerendering),
    /** What it told since it is open. */
    opened: () => seen.filter(({ page, prerendering }) => page === '/de/' && !prerendering),
    asking: () => seen.findLast(({ page }) => page === '/')?.asks === true,
    goOn: () => {
      go = true;
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill('SIGTERM');
      await gone;
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

test('a prepared page keeps nothing and records no signal before somebody opens it', { timeout: 90_000 }, async () => {
  const page = await visit('?gpc', false);
  try {
    await eventually(() => expect(page.prepared().some(({ asks }) => asks)).toBe(true));
    page.goOn();
    // The signal, once.
    await eventually(() =>
      expect(page.opened().at(-1)).toMatchObject({ asks: true, visits: 'nicht gezählt', cookie: expect.stringMatching(/^privet=[^;]+$/) }),
    );
    expect(page.prepared().map(({ cookie, items }) => [cookie, items])).toEqual(page.prepared().map(() => ['', []]));
  } finally {
    await page.close();
  }
});

test('a prepared page knows what was chosen before it was opened', { timeout: 90_000 }, async () => {
  const page = await visit('', true);
  try {
    await eventually(() => expect(page.asking()).toBe(true));
    await eventually(() => expect(page.prepared().some(({ asks }) => asks)).toBe(true));
    expect(page.prepared().map(({ cookie, items }) => [cookie, items])).toEqual(page.prepared().map(() => ['', []]));
    page.goOn();
    await eventually(() => expect(page.opened().at(-1)).toMatchObject({ asks: false, visits: 'gezählt' }));
  } finally {
    await page.close();
  }
});
