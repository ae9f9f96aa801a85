import policy from '@privet/example-temboo/policy';
import { createPrivet, mailbox, memoryStorage, type Privet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { findChromium } from '@privet/test-tools/chromium';
import { eventually } from '@privet/test-tools/eventually';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** The widgets are tested with it too. */
const axe = createRequire(createRequire(import.meta.url).resolve('@privet/widgets/package.json')).resolve('axe-core/axe.min.js');
const box = mailbox();
let server: Server;
let privet: Privet;
let base: string;
let browser: Browser;
let page: Page;
/** What went wrong in the page; what its policy forbids is among it. */
let problems: string[];

beforeAll(async () => {
  server = createServer((request, response) => toNodeHandler(privet, { basePath: '/privet' })(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    publicUrl: `${base}/privet`,
    mail: { transport: box, from: 'privacy@temboo.example' },
  });
  browser = await chromium.launch(await findChromium());
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  await privet.close();
});

async function openPage(more: BrowserContextOptions = {}): Promise<Page> {
  const opened = await browser.newPage({ baseURL: base, javaScriptEnabled: false, locale: 'en-GB', ...more });
  opened.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  return opened;
}
beforeEach(async () => {
  problems = [];
  page = await openPage();
});
afterEach(() => page.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** The newest mail to an address that holds a link. */
const mailTo = (address: string) =>
  eventually(() => {
    const mail = box.mails().find(({ to }) => to === address);
    const [link = '', id = ''] = /http\S+#(req_\w+)\.[\w-]+/.exec(mail?.text ?? '') ?? [];
    const code = /\b\d{6}\b/.exec(mail?.text.slice(mail.text.indexOf(link) + link.length).replaceAll(id, '') ?? '')?.[0] ?? '';
    if (link === '' || code === '') throw new Error('No mail yet');
    return { link, id, code };
  });

/** Fills in the form up to the page of the code. */
async function submit(email: string, right = 'See your data'): Promise<void> {
  await page.goto('/privet/request');
  await page.getByLabel('Mine').check();
  await press('Continue');
  await page.getByLabel('Where do you live?').selectOption('Germany');
  await press('Continue');
  await page.getByLabel(right).check();
  await press('Continue');
  await page.getByLabel('Name (optional)').fill('Ada Lovelace');
  await page.getByLabel('E-mail address').fill(email);
  await press('Continue');
  await page.getByLabel('Details (optional)').fill('All of it.\nPlease.');
  await press('Continue');
  await press('Send the request');
}

describe('without a script', () => {
  test('from the form to its page, and back again', async () => {
    await submit('ada@example.com');
    await page.getByText('a•••@example.com').waitFor();
    const { code, id } = await mailTo('ada@example.com');
    await page.getByLabel('Code from the mail').fill(code);
    await press('Confirm');
    await page.getByRole('heading', { name: 'We have your request' }).waitFor();
    expect(await page.getByText(id).count()).toBe(1);
    await press('Open your request');
    expect(await page.locator('[aria-current=step]').innerText()).toContain('We are working on it');
    await page.getByLabel('Write to us').fill('Do you need more?\nI am here.');
    await press('Send');
    await page.getByText('Do you need more?').waitFor();
    await press('Take the request back');
    await press('No, go on');
    await press('Take the request back');
    await press('Yes, take it back');
    await page.getByText('Your request is taken back.').waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('Taken back');
    expect(page.url()).toBe(`${base}/privet/request/status`);
    expect(await page.context().cookies()).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('what is wrong is told first, and its link leads to the field', async () => {
    await page.goto('/privet/request');
    await press('Continue');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toContain('Error: ');
    await page.getByRole('link', { name: /Please choose one/ }).click();
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Mine').isChecked()).toBe(true);
  });

  test('back keeps what was typed, and a change leads to the answers again', async () => {
    await page.goto('/privet/request?type=delete&jurisdiction=DE');
    await page.getByLabel('Mine').check();
    await press('Continue');
    expect(await page.getByLabel('Delete your data').isChecked()).toBe(true);
    await press('Continue');
    await page.getByLabel('E-mail address').fill('half');
    await press('Back');
    await press('Continue');
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('half');
    await page.getByLabel('E-mail address').fill('ada@example.com');
    await press('Continue');
    await press('Continue');
    await page.getByRole('button', { name: /^Change.*E-mail address$/ }).click();
    await page.getByLabel('E-mail address').fill('eve@example.com');
    await press('Continue');
    await page.getByText('eve@example.com').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Check your answers');
  });

  test('by keyboard alone: Enter goes on, and never back', async () => {
    await page.goto('/privet/request?jurisdiction=DE');
    await page.getByLabel('Mine').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel('See your data').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel('E-mail address').fill('ada@example.com');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'What should we know?' });
    await heading.waitFor();
    expect(await heading.isVisible()).toBe(true);
  });

  test('the mail’s link opens a form for the reference and the code of the same mail', async () => {
    await submit('link@example.com');
    const { link, id, code } = await mailTo('link@example.com');
    await page.goto(link);
    await page.getByLabel('Reference').fill(id);
    await page.getByLabel('Code from the mail').fill(code);
    await press('Open the request');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('See your data');
  });
});

test('with a script, the link’s token leaves the address, and one press opens the request', async () => {
  await submit('script@example.com');
  const { link } = await mailTo('script@example.com');
  await page.close();
  page = await openPage({ javaScriptEnabled: true });
  await page.goto(link);
  await page.getByText('You came by the link in our mail.').waitFor();
  expect(page.url()).toBe(`${base}/privet/request/status`);
  expect(await page.getByLabel('Code from the mail').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open the request');
  await page.keyboard.press('Enter');
  await page.getByText('Where it stands').waitFor();
  expect(page.url()).toBe(`${base}/privet/request/status`);
  expect(problems).toEqual([]);
});

describe.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['German at 320 px, dark', { locale: 'de-DE', colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ['Arabic at 320 px', { locale: 'ar', viewport: { width: 320, height: 640 } }],
  ['forced colours', { forcedColors: 'active' }],
])('%s', (name, options) => {
  test('nothing is inaccessible, or stands out of the window, on any page of the road', async () => {
    await page.close();
    page = await openPage({ javaScriptEnabled: true, bypassCSP: true, ...options });
    const go = (value: string) => page.locator(`button[value="${value}"]:visible`).first().click();
    const look = async () => {
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.addScriptTag({ path: axe });
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
      );
      expect(violations).toEqual([]);
    };
    const address = `${name.replaceAll(/\W+/g, '-').toLowerCase()}@example.com`;
    await page.goto('/privet/request?type=correct');
    await go('next');
    await look();
    await page.locator('[value=agent]').check();
    await go('next');
    await page.locator('#agent-name').fill('Grace Hopper');
    await look();
    await go('next');
    await look();
    await page.locator('#country').selectOption('US');
    await go('next');
    await look();
    await go('next');
    await look();
    await go('next');
    await page.locator('#email').fill('nobody');
    await go('next');
    await look();
    await page.locator('#email').fill(address);
    await go('next');
    await page.locator('#details').fill('x'.repeat(200));
    await look();
    await go('next');
    await look();
    await go('send');
    const { code, link } = await mailTo(address);
    await page.locator('#code').fill('1');
    await go('confirm');
    await look();
    await page.locator('#code').fill(code);
    await go('confirm');
    await look();
    await go('show');
    await page.locator('#message').fill('Hello');
    await go('message');
    await look();
    await page
      .locator('#file')
      .setInputFiles({ name: `${'long'.repeat(20)}.txt`, mimeType: 'text/plain', buffer: Buffer.from('It is me.') });
    await go('upload');
    await page.locator('#correct-to').fill('Hopper');
    await go('correction');
    await look();
    await page.locator('#correct-field').fill('Name');
    await go('correction');
    await look();
    await go('cancel');
    await look();
    await page.goto(link);
    await look();
    await page.goto('/privet/request/status?id=req_unknown');
    await look();
  }, 120_000);
});
