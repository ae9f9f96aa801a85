import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '@privet/test-tools/chromium';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { archiveStream } from './archive.stream.js';
import { inputOf, sourceOf, tableOf, unpacked } from './archive.suite.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folders: string[] = [];
let browser: Browser;
let context: BrowserContext;
/** What went wrong in the page, and whatever it asked of a network. */
let problems: string[];

/** An archive as a person has it: unpacked in a folder. */
async function unpackedArchive(locale: string, count = 1500): Promise<string> {
  const orders = tableOf('shop', 'orders', 'orders', {
    count,
    columns: ['id', 'item', 'paid', '<script>document.title = 1</script>'],
    row: (id) => ({
      id,
      item: `thing ${id}`,
      paid: id % 2 === 0,
      '<script>document.title = 1</script>': '"><script>document.title = 2</script>',
    }),
  });
  const people = tableOf('crm', 'people', 'contact', [{ name: 'Ada Lovelace', city: 'الرياض', link: 'https://example.com/' }]);
  const sources = [
    sourceOf('shop', [orders], { categories: { contact: false } }),
    sourceOf('crm', [people], { role: 'processor', onBehalfOf: 'Acme, Inc.', categories: { health: null } }),
  ];
  const archive = new Uint8Array(await new Response(archiveStream(inputOf(sources, { locale }))).arrayBuffer());
  const folder = await mkdtemp(join(tmpdir(), 'privet-archive-'));
  folders.push(folder);
  for (const [path, { bytes }] of await unpacked(archive)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return pathToFileURL(join(folder, 'index.html')).href;
}

/** Opens a file from disk, with no network to reach. */
async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  problems = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('request', (request) => !request.url().startsWith('file:') && problems.push(request.url()));
  await page.goto(url);
  return page;
}

/** What axe finds. It is put into the page from outside, past the policy that lets no script run there. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.addScriptTag({ path: axe });
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

beforeAll(async () => {
  browser = await chromium.launch(await findChromium());
}, 60_000);
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

test.each([
  ['en', 'We hold data about you', 'Back to the answer'],
  ['ar', 'لدينا بيانات عنك', 'العودة إلى الرد'],
] as const)('an archive opens from disk without network, and can be read in %s', { timeout: 60_000 }, async (locale, verdict, back) => {
  const page = await open(await unpackedArchive(locale));
  await page.getByText(verdict).waitFor();
  await page.getByRole('link', { name: new Intl.NumberFormat(locale).format(2), exact: true }).click();
  await page.getByText('thing 1499').waitFor();
  expect(page.url()).toMatch(/pages\/shop-orders-2\.html$/);
  const title = await page.title();
  await page.getByRole('link', { name: back }).click();
  await page.getByText('thing 199').waitFor();
  expect(page.url()).toMatch(/index\.html#table-shop-orders$/);
  expect(title).toMatch(/^orders: /);
  expect(problems).toEqual([]);
});

test.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)('nobody is shut out of it: %s, %s', { timeout: 90_000 }, async (locale, colorScheme) => {
  const index = await unpackedArchive(locale, 205);
  const page = await open(index, { colorScheme });
  expect(await violations(page)).toEqual([]);
  await page.goto(index.replace('index.html', 'pages/shop-orders-1.html'));
  expect(await violations(page)).toEqual([]);
});

test.each(['en', 'ar'])(
  'nothing stands out of a window of 320 px, nor of text twice as large, in %s',
  { timeout: 60_000 },
  async (locale) => {
    const page = await open(await unpackedArchive(locale), { viewport: { width: 320, height: 800 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await width()).toBe(640);
  },
);
