import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { own, wordsOf } from './choices.page.suite.js';
import { referenceIn, requestPagesWorld, unescaped, type RequestPagesWorld, type Seen } from './request.page.suite.js';

let world: RequestPagesWorld;
beforeEach(() => {
  world = requestPagesWorld();
});
afterEach(() => world.close());

const said = ({ page }: Seen) => wordsOf(page);
const heading = ({ page }: Seen) => wordsOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '').trim();
/** The links of the summary of what is wrong. */
const faults = ({ page }: Seen) => [...page.matchAll(/<li>\s*<a href="#([^"]+)"/g)].map(([, name]) => name);

/** Goes up to the last page before sending. */
async function checked(type: string, more: Record<string, string> = {}): Promise<Seen> {
  const who = await world.get('/request?jurisdiction=DE');
  const what = await world.press(who, 'next', { who: 'self' });
  const contact = await world.press(what, 'next', { type });
  const details = await world.press(contact, 'next', { name: 'Ada Lovelace', email: 'ada@example.com' });
  return world.press(details, 'next', { details: 'All of it.\r\nPlease.', ...more });
}
const deletion = { 'field-reason': 'unused', 'field-since': '2020-02-03', 'field-order': 'A-17' };

describe('the road of a request', () => {
  test('asks one thing after the other, shows all answers, sends, and confirms by the code', async () => {
    const check = await checked('access');
    expect(heading(check)).toBe('Check your answers');
    expect(said(check)).toContain('E-mail address ada@example.com Change : E-mail address');
    const sent = await world.press(check, 'send');
    expect(heading(sent)).toBe('Confirm by mail');
    expect(said(sent)).toContain('to \u2066a•••@example.com\u2069.');
    expect(sent.page).not.toMatch(/ada@|Lovelace/);
    expect(sent.page).toMatch(/<input[^>]*inputmode="numeric"[^>]*autocomplete="one-time-code"/s);
    const { code } = await world.mailed(referenceIn(sent));
    const done = await world.press(sent, 'confirm', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(said(done)).toMatch(/We have your request Reference req_\w+ You have our answer by December 2\d, 2026/);
    const open = await world.press(done, 'show');
    expect(heading(open)).toBe('See <your> data');
    expect(open.page).toContain('<li aria-current="step"');
    expect(await world.act(referenceIn(done), '', {})).toMatchObject({
      type: 'access',
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      details: 'All of it.\nPlease.',
      jurisdiction: 'DE',
      locale: 'en',
      regime: 'gdpr',
    });
  });

  test('is sent once, however often the form is', async () => {
    const check = await checked('access');
    const [first, second] = [await world.press(check, 'send'), await world.press(check, 'send')];
    expect(referenceIn(second)).toBe(referenceIn(first));
    const changed = await world.press(check, 'send', { details: 'Something else.' });
    expect(referenceIn(changed)).not.toBe(referenceIn(first));
  });

  test('needs no code for an opt-out', async () => {
    const done = await world.press(await checked('opt-out'), 'send');
    expect(heading(done)).toBe('We have your request');
    expect(await world.act(referenceIn(done), '', {})).toMatchObject({ type: 'opt-out', reason: null });
  });

  test('a right asks its own fields, and they are shown in words', async () => {
    const check = await checked('delete', deletion);
    expect(said(check)).toContain('Why? I use it no more Change');
    expect(said(check)).toContain('Customer since February 3, 2020 Change');
    const sent = await world.press(check, 'send');
    expect(await world.act(referenceIn(sent), '', {})).toMatchObject({ fields: { reason: 'unused', since: '2020-02-03', order: 'A-17' } });
  });

  test('somebody asks for somebody else, who confirms it', async () => {
    const who = await world.get('/request?type=access&jurisdiction=DE');
    const behalf = await world.press(who, 'next', { who: 'agent' });
    expect(heading(behalf)).toBe('Who are you?');
    const what = await world.press(behalf, 'next', { 'agent-name': 'Grace', 'agent-organisation': 'Navy', authority: 'A letter' });
    expect(what.page).toMatch(/<input[^>]*value="access" checked/);
    const contact = await world.press(what, 'next', { type: 'access' });
    expect(heading(contact)).toBe('How do we reach the person?');
    const details = await world.press(contact, 'next', { email: 'ada@example.com' });
    const sent = await world.press(await world.press(details, 'next'), 'send');
    expect(said(sent)).toContain('The request begins when the person confirms it.');
    const id = referenceIn(sent);
    expect((await world.mailed(id)).to).toBe('ada@example.com');
    expect(await world.act(id, '', {})).toMatchObject({
      onBehalf: { relation: 'agent', name: 'Grace', organisation: 'Navy', authority: 'A letter' },
    });
  });

  test('back keeps what was typed, right or wrong', async () => {
    const contact = await world.press(await world.press(await world.get('/request?jurisdiction=DE'), 'next', { who: 'self' }), 'next', {
      type: 'access',
    });
    const back = await world.press(contact, 'back', { name: 'Ada', email: 'half an addr' });
    expect(heading(back)).toBe('What would you like us to do?');
    const again = await world.press(back, 'next', { type: 'correct' });
    expect(again.page).toMatch(/id="email"[^>]*value="half an addr"/);
    expect(again.page).toMatch(/id="name"[^>]*value="Ada"/);
  });

  test('a change leads back to the answers, by way of what it newly asks', async () => {
    const what = await world.press(await checked('access'), 'change:what');
    const details = await world.press(what, 'next', { type: 'delete' });
    expect(heading(details)).toBe('What should we know?');
    expect(faults(details)).toEqual([]);
    expect(details.page).toContain('All of it.\nPlease.');
    expect(heading(await world.press(details, 'next', deletion))).toBe('Check your answers');
  });

  test('offers the rights of a place, in the policy’s language', async () => {
    const what = async (query: string, headers = {}) => world.press(await world.get(`/request${query}`, headers), 'next', { who: 'self' });
    expect(said(await what('?jurisdiction=DE'))).not.toContain('sensitive');
    expect(said(await what('?jurisdiction=US-CA'))).toContain('Limit the use of your sensitive data');
    const german = await what('?lang=de&jurisdiction=DE');
    expect(german.page).toContain('<html lang="de" dir="ltr">');
    expect(said(german)).toContain('Ihre Daten sehen Alle.');
  });
});

describe('where nothing tells where the person lives', () => {
  const options = ({ page }: Seen) =>
    new Map([...page.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)</g)].map(([, value, name]) => [value, name]));
  const asked = async (query = '', who = { who: 'self' }) => world.press(await world.get(`/request${query}`), 'next', who);

  test('it is asked, by the names of the page’s language, and the deadlines of that place hold', async () => {
    const where = await asked('?lang=de');
    expect(heading(where)).toBe('Wo wohnen Sie?');
    expect(options(where).get('FR')).toBe('Frankreich');
    expect(where.page).toMatch(/<select id="country" name="country" aria-describedby="country-hint" autocomplete="country"/);
    const what = await world.press(where, 'next', { country: 'FR' });
    expect(heading(what)).toBe('Was sollen wir tun?');
    const details = await world.press(await world.press(what, 'next', { type: 'access' }), 'next', { email: 'ada@example.com' });
    const check = await world.press(details, 'next');
    expect(said(check)).toContain('Wo wohnen Sie? Frankreich');
    const sent = await world.press(check, 'send');
    expect(await world.act(referenceIn(sent), '', {})).toMatchObject({ jurisdiction: 'FR', regime: 'gdpr' });
  });

  test('where law differs by state, that is asked too, and the rights are those of the state', async () => {
    const region = await world.press(await asked(), 'next', { country: 'US' });
    expect([heading(region), options(region).get('US-CA'), options(region).get('')]).toEqual([
      'Which state or province?',
      'California',
      'I would rather not say',
    ]);
    const california = await world.press(region, 'next', { region: 'US-CA' });
    expect(said(california)).toContain('Limit the use of your sensitive data');
    expect(said(await world.press(region, 'next', { region: 'US-VA' }))).not.toContain('Limit the use');
    expect(said(await world.press(region, 'next', { region: '' }))).not.toContain('Limit the use');
  });

  test('nobody has to say it', async () => {
    const what = await world.press(await asked(), 'next', { country: '' });
    expect(heading(what)).toBe('What would you like us to do?');
    const details = await world.press(await world.press(what, 'next', { type: 'access' }), 'next', { email: 'ada@example.com' });
    const check = await world.press(details, 'next');
    expect(said(check)).toContain('Where do you live? I would rather not say');
    const sent = await world.press(check, 'send');
    expect(await world.act(referenceIn(sent), '', {})).toMatchObject({ jurisdiction: null, regime: 'policy' });
  });

  test('who asks for somebody else says where the person lives', async () => {
    const behalf = await asked('', { who: 'parent' });
    expect(heading(await world.press(behalf, 'next', { 'agent-name': 'Grace' }))).toBe('Where does the person live?');
  });

  test('a right that the changed place has not is chosen anew, and a made up place is none', async () => {
    const draft = { who: 'self', email: 'ada@example.com', country: 'US', region: 'US-CA', type: 'limit', step: 'check', go: 'send' };
    expect(faults(await world.post('/request', { ...draft, country: 'DE' }))).toEqual(['type']);
    expect(faults(await world.post('/request', { ...draft, country: 'Atlantis' }))).toEqual(['country']);
    expect(faults(await world.post('/request', { ...draft, region: 'US-XX' }))).toEqual(['region']);
    expect((await world.post('/request', draft)).status).toBe(200);
  });

  test('a proxy’s header tells it', async () => {
    await world.close();
    world = requestPagesWorld({ jurisdictionHeaders: ['cf-ipcountry'] });
    const who = await world.get('/request', { 'CF-IPCountry': 'DE' });
    expect(heading(await world.press(who, 'next', { who: 'self' }, { ...own, 'CF-IPCountry': 'DE' }))).toBe(
      'What would you like us to do?',
    );
  });
});

describe('what cannot be right', () => {
  test('an empty page is told what it lacks, with a link to it, and keeps the rest', async () => {
    const who = await world.press(await world.get('/request?jurisdiction=DE'), 'next');
    expect([who.status, faults(who)]).toEqual([422, ['who']]);
    expect(who.page).toContain('<title>Error: ');
    const contact = await world.press(await world.press(who, 'next', { who: 'self' }), 'next', { type: 'access' });
    const wrong = await world.press(contact, 'next', { name: 'Ada', email: 'nobody' });
    expect([wrong.status, faults(wrong)]).toEqual([422, ['email']]);
    expect(wrong.page).toMatch(/id="email"[^>]*aria-describedby="email-fault"[^>]*aria-invalid="true"[^>]*value="nobody"/);
    expect(wrong.page).toMatch(/id="name"[^>]*value="Ada"/);
  });

  test.each([
    ['a name of 10,000 characters', 'name', 'x'.repeat(10_000), 'Please write at most 200 characters.'],
    ['marks that turn the direction', 'name', 'Ada \u202Egnp.exe', 'Please leave out special control characters.'],
    ['a line break in a name', 'name', 'Ada\nBcc: eve@evil.example', 'Please leave out special control characters.'],
    ['a header in an address', 'email', 'ada@example.com\r\nBcc: eve@evil.example', 'Please write an e-mail address'],
    ['two addresses', 'email', 'ada@example.com, eve@evil.example', 'Please write an e-mail address'],
    ['an address without end', 'email', `${'a'.repeat(10_000)}@example.com`, 'Please write at most 320 characters.'],
    ['text that nobody can keep', 'name', 'A\0da', 'Please leave out special control characters.'],
  ])('%s leads back to its question, even where the end of the road is called at once', async (_, field, value, text) => {
    const draft = { who: 'self', type: 'access', email: 'ada@example.com', step: 'check', go: 'send', [field]: value };
    const answer = await world.post('/request', draft);
    expect([answer.status, faults(answer)]).toEqual([422, [field]]);
    expect(said(answer)).toContain(text);
    expect(unescaped(answer.page)).toContain(value.replaceAll('\r\n', '\n'));
    expect(world.box.mails()).toEqual([]);
  });

  test.each([
    ['reason', 'constructor', 'Please choose one.'],
    ['since', '2026-02-30', 'Please write a date.'],
    ['order', '<script>', 'as it stands on the order'],
    ['order', '', 'Please fill this in.'],
  ])('the field %s does not take “%s”', async (field, value, text) => {
    const answer = await checked('delete', { ...deletion, [`field-${field}`]: value });
    expect([answer.status, faults(answer)]).toEqual([422, [`field-${field}`]]);
    expect(said(answer)).toContain(text);
    expect(answer.page).not.toContain('<script>');
  });

  test('a right that the place has not, and a step that is not there', async () => {
    const draft = { who: 'self', email: 'ada@example.com', jurisdiction: 'DE', type: 'limit' };
    expect(faults(await world.post('/request', { ...draft, step: 'check', go: 'send' }))).toEqual(['type']);
    expect(heading(await world.post('/request', { step: 'constructor', go: 'change:__proto__' }))).toBe('Whose data is it about?');
    expect((await world.get('/request?type=%22%3E%3Cscript%3E&lang=%00&jurisdiction=Atlantis')).status).toBe(200);
  });

  test('a wrong code is the same as that of no request, and an old one opens nothing', async () => {
    const sent = await world.press(await checked('access'), 'send');
    const { code } = await world.mailed(referenceIn(sent));
    const wrong = code === '000000' ? '000001' : '000000';
    const known = await world.press(sent, 'confirm', { code: wrong });
    const unknown = await world.press(sent, 'confirm', { code: wrong, id: 'req_unknown' });
    expect([known.status, faults(known)]).toEqual([422, ['code']]);
    expect(unknown.page.replaceAll('req_unknown', '')).toBe(known.page.replaceAll(referenceIn(sent), ''));
    expect(faults(await world.press(sent, 'confirm', { code: 'abc' }))).toEqual(['code']);
    world.clock.now += 11 * 60_000;
    expect(faults(await world.press(sent, 'confirm', { code }))).toEqual(['code']);
    const again = await world.press(sent, 'again');
    expect(said(again)).toContain('another mail is on its way');
    expect((await world.press(sent, 'again', { id: 'req_unknown' })).page.replaceAll('req_unknown', '')).toBe(
      again.page.replaceAll(referenceIn(sent), ''),
    );
  });

  test.each(['/request', '/request/status'])('a form of another site is not taken at %s', async (path) => {
    const answer = await world.post(path, { who: 'self' }, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(said(answer)).toContain('Requests are taken from our own pages alone.');
  });
});

test('nobody keeps what a page says, and nothing of it is in an address', async () => {
  const check = await checked('access');
  for (const seen of [check, await world.get('/request/status'), await world.press(check, 'send')]) {
    expect(seen.headers.get('Cache-Control')).toBe('no-store');
    expect(seen.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(seen.headers.get('Set-Cookie')).toBeNull();
    expect(seen.page).not.toMatch(/(?:action|href)="[^"]*(?:ada|Lovelace)/);
  }
});
