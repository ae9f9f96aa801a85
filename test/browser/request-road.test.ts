import { eventually } from '@privet/test-tools/eventually';
import { freshDatabase, type FreshDatabase } from '@privet/test-tools/fresh-database';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openDemoSite, type DemoSite } from './demo-site.js';
import { openMailServer, type MailServer } from './mail-server.js';

/** The smallest .zip: nothing in it (APPNOTE 4.3.16). */
const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
const email = 'ada@example.com';

/** From the form to the archive, on a real database, with real mail. */
describe.each(['SQLite', 'Postgres'])('a request on %s', (kind) => {
  let mail: MailServer;
  let database: FreshDatabase | undefined;
  let demo: DemoSite;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    mail = await openMailServer();
    database = kind === 'Postgres' ? await freshDatabase(inject('pgUrl')) : undefined;
    demo = await openDemoSite({ ...(database && { database: database.url }), env: { PRIVET_SMTP_URL: mail.url } });
  }, 60_000);
  afterAll(async () => {
    await demo.close();
    await mail.close();
    await database?.drop();
  });

  beforeEach(async () => {
    context = await demo.browser.newContext({ baseURL: demo.server.url, reducedMotion: 'reduce', acceptDownloads: true });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const form = () => page.locator('privet-request-form');
  /** The newest mail to an address that names a request. */
  const mailAbout = (reference: string) =>
    eventually(() => {
      const found = mail.mails().find(({ text }) => text?.includes(reference));
      const [, link = ''] = new RegExp(`(http\\S+#${reference}\\.[\\w-]+)`).exec(found?.text ?? '') ?? [];
      const [code = ''] = /\b\d{6}\b/.exec(found?.text ?? '') ?? [];
      if (!found || link === '' || code === '') throw new Error(`No mail about ${reference} yet`);
      return { link, code, mail: found };
    });
  const referenceFor = (address: string) =>
    eventually(() => {
      const found = mail.mails().find(({ to }) => JSON.stringify(to).includes(address));
      const [reference] = /req_[0-9a-z]{20,}/.exec(found?.text ?? '') ?? [];
      return reference ?? Promise.reject(new Error('No mail yet'));
    });

  test('asked in the page, confirmed by mail, answered with an archive that is downloaded', async () => {
    await page.goto('/your-data.html');
    await page.locator('privet-banner [part~="reject"]').click();
    await form().getByLabel('For myself').check();
    await form().getByRole('button', { name: 'Continue' }).click();
    await form().getByLabel('Where do you live?').selectOption('Germany');
    await form().getByRole('button', { name: 'Continue' }).click();
    await form().getByLabel('See your data').check();
    await form().getByRole('button', { name: 'Continue' }).click();
    await form().getByLabel('E-mail address').fill(email);
    await form()
      .getByLabel(/What should we know/)
      .fill('Everything since 2020.');
    await form().getByRole('button', { name: 'Continue' }).click();
    await form().getByRole('button', { name: 'Send the request' }).click();
    await form().getByLabel('Six digits from the mail').waitFor();
    const reference = await referenceFor(email);
    const { code, mail: first } = await mailAbout(reference);
    expect(first.headers.get('auto-submitted')).toBe('auto-generated');
    expect(`${first.text}${String(first.html)}`).not.toContain('since 2020');
    await form().getByLabel('Six digits from the mail').fill(code);
    await form().getByRole('button', { name: 'Confirm' }).click();
    await form().getByRole('heading', { name: 'We have your request' }).waitFor();

    const bytes = await demo.backend.requests.upload({ id: reference, file: new File([emptyZip], 'ada.zip', { type: 'application/zip' }) });
    await demo.backend.requests.complete({ id: reference, archive: bytes.uploads[0]?.id ?? '', message: 'Here it is.' });
    const news = await eventually(async () => {
      const found = await mailAbout(reference);
      return found.code === code ? Promise.reject(new Error('No news yet')) : found;
    });
    // The link of the mail leads to the page that needs no script of the site’s.
    await page.goto(news.link);
    await page.getByRole('button', { name: 'Open the request' }).first().click();
    await page.getByText('Here it is.').waitFor();
    expect(page.url()).not.toContain('#');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download your data' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ada.zip');
    expect(readFileSync(await file.path())).toEqual(Buffer.from(emptyZip));
  });

  test('without a script, from the form to taking it back', async () => {
    await context.close();
    context = await demo.browser.newContext({ baseURL: demo.server.url, javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto('/request');
    const go = () => page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Mine').check();
    await go();
    await page.getByLabel('Where do you live?').selectOption('Germany');
    await go();
    await page.getByLabel('Correct your data').check();
    await go();
    await page.getByLabel('E-mail address').fill('bob@example.com');
    await go();
    await page.getByLabel(/^Details/).fill('It is Robert.');
    await go();
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByLabel('Code from the mail').waitFor();
    const reference = await referenceFor('bob@example.com');
    const { code } = await mailAbout(reference);
    await page.getByLabel('Code from the mail').fill(code);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText(reference).first().waitFor();
    expect(await demo.backend.requests.get({ id: reference })).toMatchObject({ type: 'correct', reason: null, email: 'bob@example.com' });
  });

  test('nobody’s address is in the log', () => expect(demo.server.output()).not.toMatch(/(ada|bob)(@|%40)/));
});
