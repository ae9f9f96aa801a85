import { eventually } from '@privet/test-tools/eventually';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import policy from '@privet/example-temboo/policy';
import { createPrivet, memoryStorage, type Privet } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { findChromium } from '@privet/test-tools/chromium';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

let privet: Privet;
let server: Server;
let url: string;
let browser: Browser;
let page: Page;
/** What went wrong in the page; what its policy forbids is among it. */
let problems: string[];

const headers = { 'Privet-Key': 'pk_0123456789abcdef', 'Privet-Device': `dev_${'a'.repeat(32)}`, 'Content-Type': 'application/json' };

/** A receipt with its proof, as somebody has it who chose. */
async function receipt(): Promise<string> {
  const body = JSON.stringify({
    policyVersion: policy.version,
    choices: { analytics: 'granted', advertising: 'denied' },
    method: 'banner',
    locale: 'en',
    jurisdiction: 'DE',
    signals: { gpc: true },
  });
  const { id } = await (await fetch(`${url}/v1/consents`, { method: 'POST', headers, body })).json();
  return eventually(async () => {
    const text = await (await fetch(`${url}/v1/consents/${id}/receipt`, { headers })).text();
    expect(text).toContain('"proof"');
    return text;
  });
}

beforeAll(async () => {
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key: headers['Privet-Key'], origins: [] } },
  });
  server = createServer(toNodeHandler(privet));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(await findChromium());
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  await privet.close();
});

beforeEach(async () => {
  // Without a script: the page is complete without one.
  page = await browser.newPage({ baseURL: url, javaScriptEnabled: false, locale: 'en-GB' });
  problems = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
});
afterEach(() => page.close());

test('a receipt is pasted and read, without a script', { timeout: 30_000 }, async () => {
  await page.goto('/receipt');
  await page.getByLabel('The receipt').fill(await receipt());
  await page.getByRole('button').click();
  await page.getByText('Verified: genuine and unchanged').waitFor();
  await page.getByText('Consent given').first().waitFor();
  expect(problems).toEqual([]);
});

test('an altered one is told so', { timeout: 30_000 }, async () => {
  await page.goto('/receipt');
  await page.getByLabel('The receipt').fill((await receipt()).replace('"leafIndex":', '"leafIndex":9'));
  await page.getByRole('button').click();
  await page.getByText('Not verified').waitFor();
  expect(await page.locator('.verdict li').allTextContents()).toEqual([expect.stringMatching(/^The inclusion path/)]);
});

test.each([320, 1280])('nothing stands out of a window of %i px', { timeout: 30_000 }, async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto('/receipt');
  await page.getByLabel('The receipt').fill(await receipt());
  await page.getByRole('button').click();
  await page.getByText('Verified').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('with a script it is checked without being sent', { timeout: 60_000 }, async () => {
  const scripted = await browser.newPage({ baseURL: url, locale: 'en-GB' });
  scripted.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  scripted.on('pageerror', ({ message }) => problems.push(message));
  const sent: string[] = [];
  scripted.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await scripted.goto('/receipt');
  const check = async (pasted: string) => {
    await scripted.getByLabel('The receipt').fill(pasted);
    await scripted.getByRole('button', { name: 'without sending' }).click();
    return () => scripted.locator('[data-told]:visible').innerText();
  };
  const whole = await receipt();
  const { proof, ...signed } = JSON.parse(whole);
  const payload = Buffer.from(Buffer.from(signed.payload, 'base64url').toString().replace('"denied"', '"granted"')).toString('base64url');
  const changed = (more: object) => JSON.stringify({ ...signed, proof: { ...proof, ...more } });
  const otherCheckpoint = proof.checkpoint.replace(/.{9}$/, 'AAAAAAAAA');
  for (const [pasted, words] of [
    [whole, 'Verified: genuine and unchanged'],
    [`${signed.protected}.${signed.payload}.${signed.signature}`, 'Verified: the signature holds'],
    [JSON.stringify({ ...signed, payload, proof }), 'The record (payload)'],
    [JSON.stringify({ ...signed, payload }), 'the payload or the signature'],
    [JSON.stringify({ ...signed, proof, signature: signed.signature.replace(/^.{9}/, 'AAAAAAAAA') }), 'The signature does not fit'],
    [changed({ leafIndex: proof.leafIndex + 1 }), 'The inclusion path'],
    [changed({ treeSize: 99 }), 'The tree size'],
    [changed({ checkpoint: otherCheckpoint }), 'The checkpoint is not signed'],
    ['hello', 'This is no receipt'],
    ['{', 'This is no receipt'],
  ] as const) {
    const told = await check(pasted);
    await eventually(async () => expect(await told()).toContain(words));
  }
  await scripted.getByLabel('The receipt').fill(whole);
  expect(await scripted.locator('[data-told]:visible').count()).toBe(0);
  expect(sent).toEqual([]);
  expect(problems).toEqual([]);
  await scripted.close();
});
