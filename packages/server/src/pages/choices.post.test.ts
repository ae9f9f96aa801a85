import { afterAll, describe, expect, test } from 'vitest';
import { boxes, cookieOf, hidden, openPrivet, origin, own, pageOf, richPolicy, shop, storedIn, wordsOf } from './choices.page.suite.js';

const privet = openPrivet();
const rich = openPrivet({ policy: richPolicy, jurisdictionHeaders: ['cf-ipcountry'] });
const { get, history, post } = pageOf(privet);
afterAll(() => Promise.all([privet.close(), rich.close()]));

describe('a choice', () => {
  test.each([
    ['accept', 'granted', 'You accepted all optional purposes'],
    ['reject', 'denied', 'You refused all optional purposes'],
  ])('%s answers everything that is shown', async (choice, state, words) => {
    const form = hidden(await (await get()).text());
    const answer = await post({ ...form, choice });
    const choices = { analytics: state, advertising: state };
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/choices?saved=${choice}`]);
    expect(storedIn(answer)).toMatchObject({ policyVersion: 'first', choices });
    const [recorded, ...more] = await history(cookieOf(answer));
    expect(recorded).toMatchObject({ choices, method: 'form', locale: 'en', policyVersion: 'first', shown: { layout: 'page' } });
    expect(more).toEqual([]);
    const page = await (await get(`?saved=${choice}`, { cookie: cookieOf(answer) })).text();
    expect(boxes(page)).toEqual({ analytics: state === 'granted', advertising: state === 'granted' });
    expect(wordsOf(page)).toContain(words);
    expect(wordsOf(page)).toMatch(/Last choice: \w+ \d+, \d{4}/);
  });

  test('save keeps what is ticked, and refuses what is not', async () => {
    const form = hidden(await (await get('?lang=de')).text());
    const answer = await post([...Object.entries(form), ['choice', 'save'], ['purpose', 'advertising']]);
    expect(answer.headers.get('Location')).toBe('/choices?saved=save&lang=de');
    expect((await history(cookieOf(answer)))[0]).toMatchObject({ choices: { analytics: 'denied', advertising: 'granted' }, locale: 'de' });
    const page = await (await get('', { cookie: cookieOf(answer) })).text();
    expect(boxes(page)).toEqual({ analytics: false, advertising: true });
  });

  test('of the same browser bears the same device', async () => {
    const first = await post({ choice: 'accept' });
    const second = await post({ choice: 'reject', shown: 'analytics advertising' }, { cookie: cookieOf(first) });
    expect(storedIn(second)?.device).toBe(storedIn(first)?.device);
    expect((await history(cookieOf(second))).map(({ choices }) => choices)).toEqual([
      { analytics: 'denied', advertising: 'denied' },
      { analytics: 'granted', advertising: 'granted' },
    ]);
  });

  test.each([
    [own, 'Secure'],
    [{ Origin: origin }, 'Secure'],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 'Secure'],
    [{ Origin: 'http://privacy.example' }, 'open'],
  ])('sets a cookie for the whole site: %j', async (headers, kind) => {
    const cookie = (await post({ choice: 'reject' }, { headers })).headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^privet=v1\.[^;]+; Path=\/; Max-Age=34214400; SameSite=Lax(; Secure)?$/);
    expect(cookie.endsWith('; Secure')).toBe(kind === 'Secure');
  });

  test('is shared by the subdomains where they share it', async () => {
    const shared = openPrivet({ cookieDomain: 'example.com' });
    expect((await post({ choice: 'reject' }, { on: shared })).headers.get('Set-Cookie')).toMatch(/; Domain=example\.com$/);
    await shared.close();
  });

  test('that changes nothing makes neither a record nor a cookie', async () => {
    const form = hidden(await (await get('?jurisdiction=US-CA', { on: rich })).text());
    const fields = [
      ...Object.entries(form),
      ['choice', 'save'],
      ['purpose', 'analytics'],
      ['purpose', 'advertising'],
      ['purpose', 'security'],
    ];
    const answer = await post(fields as [string, string][], { on: rich });
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([303, null]);
  });

  test('is told plainly where the browser keeps no cookie', async () => {
    expect(wordsOf(await (await get('?saved=accept')).text())).toContain('Your browser does not keep your choice');
  });

  test('is shown as the cookie tells it, where its record has not come yet', async () => {
    const cookie = `privet=v1.first.${Math.floor(Date.now() / 1000).toString(36)}.dev_${'c'.repeat(32)}.analytics.advertising.`;
    expect(boxes(await (await get('', { cookie })).text())).toEqual({ analytics: true, advertising: false });
  });
});

describe('the form of a banner, which has no boxes', () => {
  test('answers what is asked, and names what showed it', async () => {
    const answer = await post({ choice: 'accept', return: '/page', layout: 'bar', widget: 'privet-banner 1.0.0' }, { on: rich });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/page']);
    const [recorded] = await history(cookieOf(answer), rich);
    expect(recorded?.['choices']).toEqual({ analytics: 'granted', advertising: 'granted' });
    expect(recorded?.['shown']).toEqual({ layout: 'bar', widget: 'privet-banner 1.0.0' });
  });

  test('refuses, and objects to what can be objected to', async () => {
    const answer = await post({ choice: 'reject' }, { on: rich });
    expect(storedIn(answer)?.choices).toEqual({ analytics: 'denied', advertising: 'denied', security: 'denied' });
  });

  test('leaves what was answered before as it was', async () => {
    const first = await post(
      [
        ['choice', 'save'],
        ['shown', 'analytics'],
      ],
      { on: rich },
    );
    const second = await post({ choice: 'accept' }, { on: rich, cookie: cookieOf(first) });
    expect(storedIn(second)?.choices).toEqual({ analytics: 'denied', advertising: 'granted' });
  });

  test('refuses everything where nothing is asked', async () => {
    const answer = await post({ choice: 'reject', jurisdiction: 'US-CA' }, { on: rich });
    expect(storedIn(answer)?.choices).toEqual({ analytics: 'denied', advertising: 'denied', security: 'denied' });
  });
});

describe('a signal of the browser', () => {
  const gpc = { 'Sec-GPC': '1' };

  test('is said to be honoured, keeps off what it covers, and is recorded with the choice', async () => {
    const page = await (await get('?jurisdiction=US-CA', { headers: gpc, on: rich })).text();
    expect(boxes(page)).toEqual({ analytics: true, advertising: false, security: true });
    expect(wordsOf(page)).toContain('Global Privacy Control is honoured: your data is not sold or shared. It keeps off: The advertising.');
    const answer = await post({ ...hidden(page), choice: 'accept' }, { headers: { ...own, ...gpc }, on: rich });
    expect((await history(cookieOf(answer), rich))[0]).toMatchObject({ choices: { analytics: 'granted' }, signals: { gpc: true } });
    expect(storedIn(answer)?.signals).toEqual({ gpc: true });
  });

  test('may be lifted by its own box where the law lets it', async () => {
    const page = await (await get('?jurisdiction=US-CA', { headers: gpc, on: rich })).text();
    const answer = await post([...Object.entries(hidden(page)), ['choice', 'save'], ['purpose', 'advertising']], {
      headers: { ...own, ...gpc },
      on: rich,
    });
    expect(storedIn(answer)?.choices).toEqual({ analytics: 'denied', advertising: 'granted', security: 'denied' });
    const after = await (await get('?jurisdiction=US-CA', { headers: gpc, cookie: cookieOf(answer), on: rich })).text();
    expect(boxes(after)['advertising']).toBe(true);
  });

  test('cannot be lifted where the law lets it stand', async () => {
    const page = await (await get('?jurisdiction=US-CO', { headers: gpc, on: rich })).text();
    expect(boxes(page)).toEqual({ analytics: true, security: true });
    expect(wordsOf(page)).toContain('the law lets no choice stand against it');
    for (const choice of ['accept', 'save']) {
      const fields: [string, string][] = [
        ['shown', 'analytics advertising'],
        ['purpose', 'advertising'],
        ['choice', choice],
        ['jurisdiction', 'US-CO'],
      ];
      const answer = await post(fields, { headers: { ...own, ...gpc }, on: rich });
      expect(storedIn(answer)?.choices).not.toHaveProperty('advertising');
    }
  });
});

describe('the way back', () => {
  test.each([
    ['/shop?a=1#top', '/shop?a=1#top'],
    [`${origin}/page`, `${origin}/page`],
    ['http://privacy.example/page', 'http://privacy.example/page'],
    [`${shop}/cart`, `${shop}/cart`],
  ])('leads to %s', async (to, location) => {
    expect((await post({ choice: 'reject', return: to })).headers.get('Location')).toBe(location);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '\\\\evil.example',
    'https://shop.example.evil.example',
    'https://shop.example:8443',
    'http://shop.example',
    'https://shop.example@evil.example',
    'https://me@shop.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
  ])('never leads to %s, and the choice is kept', async (to) => {
    const answer = await post({ choice: 'reject', return: to });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/choices?saved=reject&refused=return']);
    expect(storedIn(answer)?.choices).toEqual({ analytics: 'denied', advertising: 'denied' });
    const said = wordsOf(await (await get('?saved=reject&refused=return', { cookie: cookieOf(answer) })).text());
    expect(said).toMatch(/You refused all optional purposes .* We did not take you back/);
  });
});
