import policy from '@privet/example-temboo/policy';
import { toNodeHandler } from '@privet/server/node';
import { findChromium } from '@privet/test-tools/chromium';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { fakeDesk, serveDesk, code, rightsPolicy } from '../../packages/server/src/pages/request.page.suite.js';

test('shots', async () => {
  const lang = process.env['L'] ?? 'en';
  const width = Number(process.env['W'] ?? 800);
  const js = process.env['JS'] === '1';
  const { desk, happen, kept } = fakeDesk(process.env['P'] ? policy : rightsPolicy);
  const server = createServer(toNodeHandler(serveDesk(desk) as never));
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', () => r()));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(await findChromium());
  const page = await browser.newPage({ baseURL: base, locale: lang, javaScriptEnabled: js, viewport: { width, height: 600 } });
  page.on('console', (m) => console.log(m.text()));
  let n = 0;
  const shot = async (name: string) =>
    page.screenshot({ path: `/tmp/rp/${lang}-${width}-${String(++n).padStart(2, '0')}-${name}.png`, fullPage: true });
  const go = (v: string) => page.locator(`button[value="${v}"]`).first().click();
  await page.goto('/request?type=delete');
  await shot('who');
  await go('next');
  await shot('who-fault');
  await page.locator('input[value=agent]').check();
  await go('next');
  await page.locator('#agent-name').fill('Grace Hopper');
  await shot('behalf');
  await page.locator('#authority').fill('Power of attorney\nof 1 March');
  await go('next');
  await shot('what');
  await go('next');
  await page.locator('#email').fill('no address');
  await go('next');
  await shot('contact-fault');
  await page.locator('#email').fill('ada@example.com');
  await page.locator('#name').fill('Ada Lovelace');
  await go('next');
  await shot('details');
  await page.locator('#details').fill('I moved.\nPlease delete all of it.');
  if (await page.locator('#field-order').count()) {
    await go('next');
    await shot('details-fault');
    await page.locator('[name=field-reason]').first().check();
    await page.locator('#field-order').fill('A-17');
    await page.locator('#field-since').fill('2020-02-03');
  }
  await go('next');
  await shot('check');
  await go('back');
  await go('next');
  await go('send');
  await shot('verify');
  await page.locator('#code').fill('111111');
  await go('confirm');
  await shot('verify-fault');
  await go('again');
  await page.locator('#code').fill('204 816');
  await go('confirm');
  await shot('done');
  const id = [...kept.keys()][0]!;
  await go('show');
  await shot('status');
  await go('message');
  await page.locator('#message').fill('Hello.\nIs there anything?');
  await go('message');
  await shot('message');
  happen(
    id,
    { type: 'denied', by: 'controller', reason: 'no_match' },
    {
      denial: {
        reason: 'no_match',
        ground: 'We know nobody of that name.',
        citation: 'GDPR Art. 11(2)',
        remedies: ['You can appeal on this page.', 'You can complain to the authority.'],
      },
    },
  );
  await page.locator('#message').fill('And now?');
  await go('message');
  await shot('denied');
  await page.locator('#appeal').fill('It is mine.');
  await go('appeal');
  await shot('appealed');
  for (const s of await page.locator('summary').all()) await s.click();
  await shot('appealed-open');
  await go('cancel');
  await shot('cancel');
  await go('cancel-now');
  await shot('cancelled');
  await page.goto(`/request/status?id=${id}`);
  await shot('entry');
  await page.locator('button[value=open]').last().click();
  await shot('entry-fault');
  await browser.close();
  server.close();
  expect(n).toBeGreaterThan(5);
}, 120_000);
