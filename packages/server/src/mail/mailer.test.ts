import { expect, test } from 'vitest';
import { GiveUp, type JobTools } from '../jobs/job-handler.js';
import type { NewJob, StoredJob } from '../jobs/job.store.js';
import { memoryMails } from '../storage/memory/memory.mails.js';
import { MailNotSent, type MailTransport, type SentMessage } from './mail-message.js';
import { mailbox } from './mailbox.js';
import { mailer, mailJob, mailPeriod, type MailKind } from './mailer.js';

const start = Date.parse('2026-11-24T09:30:00Z');

const written = (payloads: readonly object[]) => payloads.map((payload) => JSON.stringify(payload)).join(' ');
const kindOf = (subject: string, limited: boolean): MailKind => ({
  limited,
  compose: async (payloads) => ({ to: 'ada@example.com', language: 'en', subject, parts: [written(payloads)] }),
});
const kinds = {
  code: kindOf('Your code', true),
  news: kindOf('News', true),
  answer: kindOf('Your answer', false),
  silent: { limited: true, compose: async () => undefined },
};

const stored = (job: NewJob): StoredJob => ({ ...job, createdAt: start, attempts: 1, lastError: null, leaseUntil: start, failedAt: null });
const job = (id: string, mail = 'code', address: string | null = 'email:ada'): StoredJob =>
  stored(mailJob({ id, mail, address, payload: { id }, runAt: start }));

function setUp(transport?: MailTransport) {
  const box = mailbox({ now: () => clock.now });
  const clock = { now: start };
  const store = memoryMails();
  const handler = mailer({ transport: transport ?? box, from: 'Shop <privacy@shop.example>', store, kinds, now: () => clock.now });
  const alone: JobTools = { takeAlong: async () => [] };
  const handle = (one: StoredJob, along: readonly StoredJob[] = []) =>
    handler.handle(one, along.length === 0 ? alone : { takeAlong: async () => along });
  return { box, clock, handle, subjects: () => box.mails().map(({ subject }) => subject) };
}

test('a mail goes out with the headers of one that a machine wrote, the same at every attempt', async () => {
  const { box, handle } = setUp();
  await handle(job('a'));
  await handle(job('a'));
  await handle(job('b'));
  const [third, second, first] = box.mails();
  expect(first).toMatchObject({ to: 'ada@example.com', from: 'Shop <privacy@shop.example>', subject: 'Your code', text: '{"id":"a"}\n' });
  expect(first?.headers['auto-submitted']).toBe('auto-generated');
  expect(first?.headers['message-id']).toMatch(/^<[\w-]{32}@shop\.example>$/);
  expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
  expect(third?.headers['message-id']).not.toBe(first?.headers['message-id']);
  expect(first?.sentAt).toBe('2026-11-24T09:30:00.000Z');
});

test('an address gets three limited mails an hour, over all kinds; what is over waits for the hour’s end', async () => {
  const { clock, handle, subjects } = setUp();
  for (const one of [job('a'), job('b', 'news'), job('c')]) expect(await handle(one)).toBeUndefined();
  clock.now += 1000;
  expect(await handle(job('d'))).toEqual({ until: start + mailPeriod });
  expect(await handle(job('e', 'code', 'email:bob'))).toBeUndefined();
  expect(await handle(job('f', 'answer', null))).toBeUndefined();
  expect(subjects()).toEqual(['Your answer', 'Your code', 'Your code', 'News', 'Your code']);
  clock.now = start + mailPeriod;
  expect(await handle(job('d'))).toBeUndefined();
});

test('what waited goes as one mail: of each kind one letter, about all of them', async () => {
  const { box, handle } = setUp();
  await handle(job('a'), [job('b'), job('c', 'news'), job('d', 'silent')]);
  expect(box.mails()).toHaveLength(1);
  expect(box.mails()[0]?.text).toBe(`Your code\n\n{"id":"a"} {"id":"b"}\n\n${'-'.repeat(40)}\n\nNews\n\n{"id":"c"}\n`);
});

test('where there is nothing to say, nothing is sent and no place used', async () => {
  const { handle, subjects } = setUp();
  for (const id of ['a', 'b', 'c', 'd']) expect(await handle(job(id, 'silent'))).toBeUndefined();
  expect(await handle(job('e'))).toBeUndefined();
  expect(subjects()).toEqual(['Your code']);
});

test('a mail that was not sent leaves its place; one that may have been does not', async () => {
  let failure: Error = new MailNotSent('SMTP ECONNECTION', { permanent: false });
  const sent: SentMessage[] = [];
  const { handle } = setUp({
    async send(message) {
      if (sent.push(message) <= 6) throw failure;
    },
  });
  for (let tries = 0; tries < 4; tries += 1) await expect(handle(job('a'))).rejects.toThrow('SMTP ECONNECTION');
  failure = new Error('it broke for ada@example.com');
  for (let tries = 0; tries < 2; tries += 1) await expect(handle(job('a'))).rejects.toThrow('it broke for …');
  expect(await handle(job('a'))).toBeUndefined();
  expect(await handle(job('a'))).toEqual({ until: start + mailPeriod });
});

test('what a server refuses for good is given up at once', async () => {
  const { handle } = setUp({
    async send() {
      throw new MailNotSent('SMTP EENVELOPE 550 at RCPT TO', { permanent: true });
    },
  });
  await expect(handle(job('a'))).rejects.toThrow(GiveUp);
});

test('a mail that nobody knows, and a limited one for no address, are given up', async () => {
  const { handle, subjects } = setUp();
  for (const one of [job('a', 'nothing'), job('a', 'toString'), job('a', 'code', null)]) await expect(handle(one)).rejects.toThrow(GiveUp);
  expect(subjects()).toEqual([]);
});

test('a mailbox keeps the newest', async () => {
  const box = mailbox({ capacity: 2 });
  for (const subject of ['one', 'two', 'three']) await box.send({ to: 'a@b.example', from: 'c@d.example', subject, text: '', html: '' });
  expect(box.mails().map(({ subject }) => subject)).toEqual(['three', 'two']);
});
