import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallPolicy as policy } from '../audit/small-policy.suite.js';
import { createPrivet, type Privet, type PrivetOptions } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { mailbox, type Mailbox } from './mailbox.js';

const url = 'http://127.0.0.1:4400';

let box: Mailbox;
let open: Privet[];
beforeEach(async () => {
  [box, open] = [mailbox({ now: () => Date.parse('2026-11-24T09:30:00Z') }), []];
  await box.send({
    to: 'ada@example.com',
    from: 'Shop <privacy@shop.example>',
    subject: 'Your code <b>',
    text: 'It is 123456.\n\nOpen:\nhttp://127.0.0.1:4400/request#t=a&b\n',
    html: '<p>It is 123456.</p>',
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
});
afterEach(async () => {
  for (const privet of open) await privet.close();
});

function call(address: string, headers: Record<string, string> = {}, options: Partial<PrivetOptions> = { mailbox: box, publicUrl: url }) {
  const privet = createPrivet({ policy, storage: memoryStorage(), secret: 'a secret of thirty-two characters', ...options });
  open.push(privet);
  return privet.fetch(new Request(address, { headers }));
}

test('the mailbox shows what was sent, the newest first', async () => {
  await box.send({ to: 'bob@example.com', from: 'a@shop.example', subject: 'Second', text: '', html: '' });
  const answer = await call(`${url}/dev/mailbox.json`);
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  const [second, first] = await answer.json();
  expect(second.subject).toBe('Second');
  expect(first).toEqual({
    to: 'ada@example.com',
    from: 'Shop <privacy@shop.example>',
    subject: 'Your code <b>',
    text: 'It is 123456.\n\nOpen:\nhttp://127.0.0.1:4400/request#t=a&b\n',
    html: '<p>It is 123456.</p>',
    headers: { 'auto-submitted': 'auto-generated' },
    sentAt: '2026-11-24T09:30:00.000Z',
  });
});

test('its page is for people: links can be followed, and a mail is no markup', async () => {
  const answer = await call('http://localhost:4400/dev/mailbox');
  const page = await answer.text();
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<h2>Your code &#60;b&#62;</h2>');
  expect(page).toContain('<a href="http://127.0.0.1:4400/request#t=a&#38;b">');
});

test('an empty mailbox says so', async () => {
  const answer = await call(`${url}/dev/mailbox`, {}, { mailbox: mailbox(), publicUrl: url });
  expect(await answer.text()).toContain('No mail yet.');
});

test.each<[string, string, Record<string, string>, Partial<PrivetOptions>?]>([
  ['it was asked at another host', 'http://privacy.example/dev/mailbox.json', {}],
  ['it was asked at a host that looks like this machine', 'http://127.0.0.1.evil.example/dev/mailbox.json', {}],
  ['a proxy passed it on', `${url}/dev/mailbox.json`, { 'X-Forwarded-For': '127.0.0.1' }],
  ['a proxy passed it on in another way', `${url}/dev/mailbox`, { 'X-Forwarded-Anything': 'x' }],
  ['a proxy passed it on by the standard', `${url}/dev/mailbox.json`, { Forwarded: 'for=127.0.0.1' }],
])('it is not there where %s', async (_, address, headers) => {
  const answer = await call(address, headers);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
});

test('it is not there for a server that others reach, nor where there is no mailbox', async () => {
  const reached = await call(`${url}/dev/mailbox.json`, {}, { mailbox: box, publicUrl: 'https://privacy.example' });
  const none = await call(`${url}/dev/mailbox.json`, {}, { publicUrl: url });
  expect([reached.status, none.status]).toEqual([404, 404]);
  expect((await none.json()).code).toBe('NOT_FOUND');
});
