import { definePolicy, type PolicyInput } from '@privet/types';
import { afterAll, describe, expect, test } from 'vitest';
import {
  boxes,
  cookieOf,
  everything,
  hidden,
  openPrivet,
  origin,
  pageOf,
  richPolicy,
  secretKey,
  shop,
  storedIn,
  wordsOf,
} from './choices.page.suite.js';

const privet = openPrivet();
const rich = openPrivet({ policy: richPolicy, jurisdictionHeaders: ['cf-ipcountry'] });
const { get, history, post } = pageOf(privet);
afterAll(() => Promise.all([privet.close(), rich.close()]));

describe('the page', () => {
  test('shows every purpose, with nothing ticked before anybody chose, and makes no cookie', async () => {
    const answer = await get();
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(boxes(page)).toEqual({ analytics: false, advertising: false });
    expect(wordsOf(page)).toMatch(
      /Optional The analytics .* The advertising .* Reject all Accept all Save choices Necessary The account Always on/,
    );
    expect(wordsOf(page)).toContain('Legal basis: Needed for our contract with you. ');
    expect(wordsOf(page)).toContain('Who receives it Google (United States) Kept for 14 months We ask again after 6 months');
    expect(wordsOf(page)).not.toContain('Last choice');
  });

  test('lets nobody frame it, and runs nothing', async () => {
    const policy = (await get()).headers.get('Content-Security-Policy');
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"]) expect(policy).toContain(`${rule};`);
    expect(await (await get()).text()).not.toContain('<script');
  });

  test.each([
    ['?lang=de', 'en', 'Alle ablehnen', 'Das analytics'],
    ['?lang=DE-at', 'en', 'Alle ablehnen', 'Das analytics'],
    ['?lang=fr', 'de', 'Alle ablehnen', 'Das analytics'],
    ['', 'fr, de;q=0.5', 'Alle ablehnen', 'Das analytics'],
    ['?lang=<script>', 'fr', 'Reject all', 'The analytics'],
    [`?lang=${'a-'.repeat(9_000)}`, 'fr', 'Reject all', 'The analytics'],
  ])('speaks the language that is asked for: %#', async (query, accepted, ...words) => {
    const said = wordsOf(await (await get(query, { headers: { 'Accept-Language': accepted } })).text());
    for (const word of words) expect(said).toContain(word);
  });

  test('what the policy says in a language that we have not stands apart, in its own direction', async () => {
    const persian = definePolicy(JSON.parse(JSON.stringify(everything).replaceAll('"de"', '"fa"')) as PolicyInput);
    const on = openPrivet({ policy: persian });
    const page = await (await get('?lang=fa', { on })).text();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<span lang="fa" dir="rtl">Das analytics</span>');
    expect(page).toContain('<p lang="fa" dir="rtl">Wir tun es');
    expect(page).toContain('<bdi>Google</bdi>');
    await on.close();
  });

  test('follows the law of the place: by the address, or by a header', async () => {
    const ticked = async (query: string, country = 'DE') =>
      boxes(await (await get(query, { headers: { 'cf-ipcountry': country }, on: rich })).text());
    expect(await ticked('')).toEqual({ analytics: false, advertising: false, security: true });
    expect(await ticked('?jurisdiction=US-CA')).toEqual({ analytics: true, advertising: true, security: true });
    expect(await ticked('?jurisdiction=Atlantis')).toEqual({ analytics: false, advertising: false, security: true });
  });

  test('says why a purpose is not offered, or is on already', async () => {
    const said = wordsOf(await (await get('', { on: rich })).text());
    expect(said).toContain('Legal basis: Our legitimate interest. On unless you object: untick it to object.');
    expect(said).toMatch(/The analytics Off .* Only for people of 18 or older, so it stays off\./);
  });

  test('names a way back only where that is ours or a site’s', async () => {
    const back = async (to: string) => /href="([^"]*)">Back/.exec(await (await get(`?return=${encodeURIComponent(to)}`)).text())?.[1];
    expect(await back('/shop?a=1')).toBe('/shop?a=1');
    expect(await back(`${shop}/cart`)).toBe(`${shop}/cart`);
    expect(await back('https://evil.example')).toBeUndefined();
    const policy = (await get(`?return=${shop}/cart`)).headers.get('Content-Security-Policy');
    expect(policy).toContain(`form-action 'self' ${shop};`);
  });

  test('what an address names never becomes markup', async () => {
    const page = await (await get(`?return=${encodeURIComponent('"><script>')}&jurisdiction="><b>`)).text();
    expect(page).not.toMatch(/<script|<b>/);
  });
});

describe('what cannot be right', () => {
  test.each<[string, [string, string][]]>([
    ['no choice', []],
    ['an unknown choice', [['choice', 'perhaps']]],
    [
      'an unknown purpose',
      [
        ['choice', 'save'],
        ['purpose', 'constructor'],
      ],
    ],
    [
      'an unknown purpose that was shown',
      [
        ['choice', 'accept'],
        ['shown', 'analytics other'],
      ],
    ],
    [
      'a version that never was',
      [
        ['choice', 'accept'],
        ['version', 'last'],
      ],
    ],
    [
      'text that nobody can keep',
      [
        ['choice', 'save'],
        ['purpose', '\0'],
      ],
    ],
  ])('%s changes nothing, and is said on the page', async (_, fields) => {
    const answer = await post([...fields, ['purpose', 'advertising']]);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([422, null]);
    expect(wordsOf(page)).toContain('That could not be saved');
    // Nothing that was ticked is lost.
    expect(boxes(page)).toEqual({ analytics: false, advertising: true });
  });

  test.each([
    'privet=',
    'privet=v1.x',
    `privet=v9.first.a.dev_${'a'.repeat(32)}...`,
    `privet=v1.first.zzzzzzz.dev_${'a'.repeat(32)}.a_b_account.x.gd`,
    '%00',
  ])('a forged cookie is no choice and no error: %s', async (cookie) => {
    expect((await get('', { cookie })).status).toBe(200);
    const answer = await post({ choice: 'reject' }, { cookie });
    expect(answer.status).toBe(303);
    expect(storedIn(answer)?.choices).toMatchObject({ analytics: 'denied', advertising: 'denied' });
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['another host of the same site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://shop.privacy.example' }],
    ['a site that shows our widgets', { Origin: shop }],
    ['nobody', {}],
  ])('a form of %s is told so on a page', async (_, headers) => {
    const answer = await post({ choice: 'accept' }, { headers: { ...headers, 'Accept-Language': 'de' } });
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Set-Cookie')]).toEqual([
      403,
      'text/html; charset=utf-8',
      null,
    ]);
    expect(wordsOf(await answer.text())).toContain('Das kam von einer anderen Website');
  });

  test('too many are told so on a page, with when to come again', async () => {
    const state = { allowed: false, limit: 1, remaining: 0, resetAfter: 7, window: 60 };
    const kinds: string[] = [];
    const busy = openPrivet({ rateLimit: { take: async ({ kind }) => (kinds.push(kind), kind === 'write' ? state : undefined) } });
    const answer = await post({ choice: 'accept' }, { on: busy });
    expect([answer.status, answer.headers.get('Retry-After'), kinds]).toEqual([429, '7', ['write']]);
    expect(wordsOf(await answer.text())).toContain('Too many at once');
    await busy.close();
  });
});

test('what an older version showed is recorded under it', async () => {
  const on = openPrivet();
  const form = hidden(await (await get('', { on })).text());
  const changed = { ...everything, version: 'second', purposes: [...everything.purposes, { ...everything.purposes[1], id: 'maps' }] };
  const published = await on.fetch(
    new Request(`${origin}/v1/policy/versions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ policy: changed }),
    }),
  );
  expect(published.status).toBe(201);
  const answer = await post({ ...form, choice: 'accept' }, { on });
  expect((await history(cookieOf(answer), on))[0]).toMatchObject({
    policyVersion: 'first',
    choices: { analytics: 'granted', advertising: 'granted' },
  });
  expect(boxes(await (await get('', { on, cookie: cookieOf(answer) })).text())).toEqual({
    analytics: true,
    advertising: true,
    maps: false,
  });
  await on.close();
});
