import { createPrivet, mailbox, memoryBlobs, memoryStorage } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { findChromium } from '@privet/test-tools/chromium';
import { eventually } from '@privet/test-tools/eventually';
import { definePolicy } from '@privet/types';
import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

const key = 'pk_0123456789abcdef';
const secretKey = 'sk_0123456789abcdef';

const policy = definePolicy({
  version: 'first',
  effectiveAt: '2026-01-01',
  locales: ['en'],
  controller: {
    name: 'Shop',
    address: ['Street 1'],
    country: 'DE',
    contact: { email: 'privacy@shop.example' },
    privacyUrl: '/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'profile', name: 'Profile', source: ['given'] }],
  retention: { period: 'P1Y' },
  purposes: [{ id: 'account', name: 'Account', description: 'Signed in', legalBasis: 'contract', required: true, categories: ['profile'] }],
  rights: [
    { id: 'access', deadline: 'P30D' },
    { id: 'opt-out', deadline: 'P15D' },
    {
      id: 'delete',
      deadline: 'P30D',
      verification: 'proof',
      fields: [{ id: 'order', name: 'Order', kind: 'order-number', required: true }],
    },
  ],
  texts: { banner: { title: 'Cookies', body: 'We use some.' } },
});

const box = mailbox();
let server: Server;
let browser: Browser;
let origin: string;

/** Nothing inline, and no HTML from text but Lit's. */
const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { define } from '@privet/widgets/elements'; define();",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    conditions: ['privet-source', 'module'],
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const privet = createPrivet({
    policy,
    storage: memoryStorage(),
    blobs: memoryBlobs(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey, publishable: { key, origins: [origin] } },
    publicUrl: origin,
    mail: { transport: box, from: 'privacy@shop.example' },
  });
  const api = toNodeHandler(privet);
  const pageWith = (element: string) =>
    `<!doctype html><html lang="en"><title>Requests</title><script type="module" src="/widgets.js"></script>
    <privet-provider key="${key}" jurisdiction="DE"><h1>Requests</h1>${element}</privet-provider></html>`;
  const pages: Record<string, string> = {
    '/form': pageWith('<privet-request-form></privet-request-form>'),
    '/form-alone': pageWith('<privet-request-form status-url="/status"></privet-request-form>'),
    '/status': pageWith('<privet-request-status></privet-request-status>'),
  };
  server.on('request', (request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    response.setHeader('Content-Security-Policy', strict);
    const html = pages[path];
    if (html) return void response.setHeader('Content-Type', 'text/html').end(html);
    if (path === '/widgets.js') return void response.setHeader('Content-Type', 'text/javascript').end(outputFiles[0]?.text);
    api(request, response);
  });
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (entry) => {
    if (entry.type() === 'error') wrong.push(entry.text());
  });
  await page.goto(origin + path);
  return { page, wrong };
}

/** What the newest mail about a request holds. */
const mailed = (id: string) =>
  eventually(() => {
    const text = box.mails().find((mail) => mail.text.includes(id))?.text ?? '';
    const link = new RegExp(`#${id}\\.[\\w-]+`).exec(text)?.[0];
    const code = /\b\d{6}\b/.exec(text.slice(text.indexOf(`#${id}.`)))?.[0];
    if (!link || !code) throw new Error(`No mail about ${id} yet`);
    return { link, code };
  });

async function asked(page: Page, right: string, more: Record<string, string> = {}): Promise<string> {
  await page.getByLabel('For myself').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel(right).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('E-mail address').fill('ada@example.com');
  for (const [label, answer] of Object.entries(more)) await page.getByLabel(label).fill(answer);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send the request' }).click();
  return (await page.locator('privet-request-form [part=reference]').first().textContent()) ?? '';
}

const backend = (path: string, body: object) =>
  fetch(`${origin}/v1/requests/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

test('from the form to the answer, on a page that allows nothing inline', async () => {
  const { page, wrong } = await open('/form');
  const id = await asked(page, 'See your data');
  const { code } = await mailed(id);
  await page.getByLabel('Six digits from the mail').fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'We have your request' }).waitFor();
  await page.getByLabel('Write to us').fill('How is it going?');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByText('How is it going?').waitFor();
  expect((await backend(`${id}/complete`, { message: 'We hold your name.' })).status).toBe(200);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('We hold your name.').waitFor();
  expect(await page.locator('[aria-current=step]').textContent()).toContain('Answered');
  expect(wrong).toEqual([]);
  await page.close();
});

test('the link of the mail opens the page of the request, which takes documents and lets it be taken back', async () => {
  const { page, wrong } = await open('/form-alone');
  const id = await asked(page, 'Delete your data', { Order: 'A-17' });
  const { link } = await mailed(id);
  await page.goto(`${origin}/status${link}`);
  await page.getByRole('heading', { name: 'Delete your data' }).waitFor();
  expect(page.url()).toBe(`${origin}/status`);
  await page.getByText('We need a proof of who you are').waitFor();
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await page.getByLabel('Add documents').setInputFiles({ name: 'Ausweis (ä).png', mimeType: 'image/png', buffer: png });
  await page.getByRole('button', { name: 'Remove Ausweis (ä).png' }).waitFor();
  await page.getByLabel('Add documents').setInputFiles({ name: 'proof.png', mimeType: 'image/png', buffer: Buffer.from('MZ no picture') });
  await page.getByRole('listitem').getByText('proof.png is not taken').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Remove Ausweis (ä).png' }).click();
  await page.getByText('Ausweis (ä).png is removed.').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Take the request back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await eventually(async () => expect(await page.locator('[aria-current=step]').textContent()).toContain('Taken back'));
  // The browser itself writes of an answer that refuses.
  expect(wrong.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  await page.close();
});

test('an opt-out asks for no code', async () => {
  const { page } = await open('/form-alone');
  await asked(page, 'Do not sell or share your data');
  await page.getByRole('heading', { name: 'We have your request' }).waitFor();
  expect(await page.getByRole('link', { name: 'See how the request stands' }).getAttribute('href')).toBe('/status');
  await page.close();
});
