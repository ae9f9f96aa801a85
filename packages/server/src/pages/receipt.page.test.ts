import type { Receipt } from '@privet/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPolicy as policy } from '../audit/small-policy.suite.js';
import { createPrivet, type Privet } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';

const origin = 'https://privacy.example';
const publishable = 'pk_0123456789abcdef';
let privet: Privet;
let receipt: Receipt;

const api = { 'Privet-Key': publishable, 'Privet-Device': `dev_${'a'.repeat(32)}`, 'Content-Type': 'application/json' };
const fetch = (path: string, init: RequestInit = {}) => privet.fetch(new Request(origin + path, init));

async function recorded(more: object = {}, headers = api): Promise<string> {
  const body = {
    policyVersion: policy.version,
    choices: { analytics: 'granted', advertising: 'denied' },
    method: 'banner',
    locale: 'de',
    jurisdiction: 'DE',
    signals: { gpc: true },
    ...more,
  };
  const answer = await fetch('/v1/consents', { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

async function sealed(id: string, headers = api): Promise<Receipt> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const found: Receipt = await (await fetch(`/v1/consents/${id}/receipt`, { headers })).json();
    if (found.proof) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It was not sealed in time');
}

beforeAll(async () => {
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key: publishable, origins: [] } },
  });
  const [id] = await Promise.all([recorded(), recorded(), recorded()]);
  receipt = await sealed(id);
});
afterAll(() => privet.close());

interface Sent {
  readonly language?: string;
  readonly headers?: Record<string, string>;
}
const post = (pasted: string, { language = 'en', headers = { 'Sec-Fetch-Site': 'same-origin' } }: Sent = {}) =>
  fetch('/receipt', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Language': language, ...headers },
    body: new URLSearchParams({ receipt: pasted }).toString(),
  });

/** What a page says, without its markup. */
async function words(response: Response): Promise<string> {
  const page = await response.text();
  return page
    .replace(/^.*<main>/s, '')
    .replaceAll(/<textarea.*?<\/textarea>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ');
}
const check = async (pasted: object | string, language?: string) =>
  words(await post(typeof pasted === 'string' ? pasted : JSON.stringify(pasted), language === undefined ? {} : { language }));

describe('a receipt that holds', () => {
  test('is told in words: what was shown and chosen, when, where and how', async () => {
    const said = await check(receipt);
    expect(said).toContain('Verified: genuine and unchanged');
    expect(said).toMatch(/Record \d+ of \d+ Log signed at \w+ \d+, \d{4}/);
    expect(said).toContain('By Example GmbH, in version first of its privacy policy. Language: German.');
    expect(said).toContain('Dürfen wir? Sie entscheiden.');
    expect(said).toContain('Das analytics Consent given for 6 months Wir tun es „so“ & gut.');
    expect(said).toContain('Das advertising Consent refused');
    expect(said).toMatch(/Also shown, without a choice Das account Wir tun es/);
    expect(said).toMatch(/Chosen at \w+ \d+, \d{4}/);
    expect(said).toContain('In the banner');
    expect(said).toContain('Germany (DE), as the page said');
    expect(said).toContain('Global Privacy Control');
  });

  test('in German too', async () => {
    const said = await check(receipt, 'sw, de-AT;q=0.9, en;q=0.5');
    expect(said).toContain('Geprüft: echt und unverändert');
    expect(said).toContain('Das analytics Eingewilligt für 6 Monate');
    expect(said).toContain('Deutschland (DE)');
  });

  test('in its compact form, which has no proof, is signed; a mail may have broken its line', async () => {
    const compact = `${receipt.protected}.${receipt.payload}.${receipt.signature}`;
    expect(await check(compact.replaceAll(/.{76}/g, '$&\r\n'))).toContain('Verified: the signature holds');
  });

  test('says that a page asked in words of its own', async () => {
    const textsHash = `sha256-${'A'.repeat(43)}`;
    expect(await check(await sealed(await recorded({ shown: { textsHash } })))).toContain(textsHash);
    const texts = { rejectAll: 'No <thanks>' };
    expect(await check(await sealed(await recorded({ shown: { texts } })))).toMatch(/the page showed these: rejectAll No <thanks>/);
  });

  test('of a signal alone says so', async () => {
    const other = { ...api, 'Privet-Device': `dev_${'b'.repeat(32)}` };
    const id = await recorded({ choices: {}, method: 'signal' }, other);
    expect(await check(await sealed(id, other))).toContain('No purpose was chosen about');
  });
});

const swap = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const recoded = (text: string, change: (value: string) => string) =>
  Buffer.from(change(Buffer.from(text, 'base64url').toString())).toString('base64url');
const withProof = (change: Partial<Receipt['proof']>) => ({ ...receipt, proof: { ...receipt.proof, ...change } });

describe('an altered receipt says which part is wrong', () => {
  test.each<[string, () => object, string]>([
    [
      'its header',
      () => ({ ...receipt, protected: recoded(receipt.protected, (text) => text.replace('Ed25519', 'none')) }),
      'The protected header',
    ],
    ['its key id', () => ({ ...receipt, protected: recoded(receipt.protected, (text) => text.replace('sig_', 'sig_x')) }), 'none of ours'],
    [
      'its payload',
      () => ({ ...receipt, payload: recoded(receipt.payload, (text) => text.replace('"denied"', '"granted"')) }),
      'The record (payload)',
    ],
    ['its signature', () => ({ ...receipt, signature: swap(receipt.signature, 3) }), 'The signature does not fit'],
    [
      'its payload, without a proof',
      () => ({ ...receipt, proof: undefined, payload: recoded(receipt.payload, (text) => text.replace('"denied"', '"granted"')) }),
      'the payload or the signature',
    ],
    ['its path', () => withProof({ inclusion: receipt.proof?.inclusion.map((hash) => swap(hash, 5)) ?? [] }), 'The inclusion path'],
    ['its path, so that it is none', () => withProof({ inclusion: ['x'] }), 'The inclusion path'],
    ['its leaf index', () => withProof({ leafIndex: 0 }), 'The inclusion path'],
    ['its tree size', () => withProof({ treeSize: 99 }), 'The tree size'],
    ['its checkpoint', () => withProof({ checkpoint: swap(receipt.proof?.checkpoint ?? '', 90) }), 'The checkpoint'],
  ])('%s', async (_, altered, fault) => {
    const said = await check(altered());
    expect(said).toContain('Not verified');
    expect(said).toContain('What follows is what it claims');
    expect(said).toContain(fault);
    expect(said).not.toContain('Verified:');
  });

  test.each(['x', 'a-'.repeat(50_000), '<b>'])('a language that is none is told as it is (%#)', async (language) => {
    const claimed = recoded(receipt.payload, (text) => text.replace('"language":"de"', `"language":"${language}"`));
    const answer = await post(JSON.stringify({ ...receipt, payload: claimed }));
    expect([answer.status, answer.headers.get('Content-Language')]).toEqual([200, 'en']);
    expect(await words(answer)).toContain(`Language: ${language.slice(0, 20)}`);
  });

  test('what was said from right to left is shown so on a page from left to right', async () => {
    const claimed = recoded(receipt.payload, (text) => text.replace('"language":"de"', '"language":"ar"'));
    const page = await (await post(JSON.stringify({ ...receipt, payload: claimed }))).text();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toMatch(/<h3 lang="ar" dir="rtl">/);
    expect(page).toMatch(/<p lang="ar" dir="rtl">/);
  });

  test.each(['', 'hello', '{}', '{"protected":1}', '[]', '{"payload":"a","protected":"b"}', 'null'])('%j is no receipt', async (pasted) => {
    expect(await check(pasted)).toContain('This is no receipt');
  });
});

describe('the page', () => {
  test('needs no script, takes none from elsewhere, and cannot be framed', async () => {
    const answer = await fetch('/receipt');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const rules = answer.headers.get('Content-Security-Policy') ?? '';
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("frame-ancestors 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(rules).not.toContain('unsafe');
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin');
    const page = await answer.text();
    expect(page).toContain('<form method="post" action="/receipt">');
    expect(page).toContain('<html lang="en" dir="ltr">');
  });

  test.each([
    ['de', 'de'],
    ['sw, en;q=0.5, de;q=0.7', 'de'],
    ['de;q=0, sw', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['a-'.repeat(8_000), 'en'],
  ])('speaks the language that is liked best: %# → %s', async (accepted, language) => {
    const answer = await fetch('/receipt', { headers: { 'Accept-Language': accepted } });
    expect(answer.headers.get('Content-Language')).toBe(language);
  });

  test('never makes markup of what was pasted', async () => {
    const page = await (await post('</textarea><script>alert(1)</script>')).text();
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;');
  });

  test('is kept by nobody once it tells about a person', async () => {
    expect((await post(JSON.stringify(receipt))).headers.get('Cache-Control')).toBe('no-store');
  });

  test.each<[string, Record<string, string>, number]>([
    ['from its own origin', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['by its own Origin, where the browser says no more', { Origin: origin }, 200],
    ['by its own Origin behind a proxy that speaks https', { Origin: 'http://privacy.example' }, 200],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
    ['from another site that looks like ours by its Origin', { 'Sec-Fetch-Site': 'cross-site', Origin: origin }, 403],
    ['from another host of the same site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://shop.example' }, 403],
    ['by another Origin', { Origin: 'https://evil.example' }, 403],
    ['by no Origin', { Origin: 'null' }, 403],
    ['by nobody', {}, 403],
  ])('takes a form %s: %j → %i', async (_, headers, status) => {
    expect((await post('hello', { headers })).status).toBe(status);
  });

  test('takes forms alone, of one megabyte, and two methods', async () => {
    const own = { 'Sec-Fetch-Site': 'same-origin' };
    expect((await post('x'.repeat(1024 * 1024))).status).toBe(413);
    expect((await fetch('/receipt', { method: 'POST', headers: { ...own, 'Content-Type': 'text/plain' }, body: 'receipt=x' })).status).toBe(
      415,
    );
    const other = await fetch('/receipt', { method: 'DELETE' });
    expect([other.status, other.headers.get('Allow')]).toEqual([405, 'GET, POST']);
    const head = await fetch('/receipt', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
