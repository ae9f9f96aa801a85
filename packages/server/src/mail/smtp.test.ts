import { eventually } from '@privet/test-tools/eventually';
import { simpleParser } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { mailOf } from './letter.layout.js';
import type { Letter } from './letter.js';
import { MailNotSent, type SentMessage } from './mail-message.js';
import { smtpMail } from './smtp.js';

const letter: Letter = {
  to: 'ada@example.com',
  language: 'de',
  subject: 'Ihr Code für <Shop> & Söhne',
  parts: [
    'Guten Tag,\nhier ist er:',
    { code: '123456' },
    { heading: 'Oder' },
    { link: 'https://shop.example/r#t=a&b', text: 'Öffnen' },
    { small: 'Nicht Sie? <b>Nichts</b> tun.' },
  ],
};
const message: SentMessage = {
  ...mailOf([letter]),
  from: 'Shop <privacy@shop.example>',
  headers: { 'Message-ID': '<abc@shop.example>', 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': '<https://shop.example/u/1>' },
};

let servers: SMTPServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(resolve))));
  servers = [];
});

/** A mail server, and what it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const received: { readonly to: string[]; readonly raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        callback();
      });
    },
    ...options,
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}

const failed = (url: string, sent = message) =>
  smtpMail({ url })
    .send(sent)
    .then(
      () => undefined,
      (error: unknown) => error,
    );

test('a mail arrives as it was written: a text and HTML, in its language, from machine to person', async () => {
  const { url, received } = await mailServer();
  await smtpMail({ url }).send(message);
  await eventually(() => expect(received).toHaveLength(1));
  const [{ to, raw } = { to: [], raw: Buffer.alloc(0) }] = received;
  const mail = await simpleParser(raw);
  expect(to).toEqual(['ada@example.com']);
  expect(mail).toMatchObject({
    subject: letter.subject,
    from: { value: [{ name: 'Shop', address: 'privacy@shop.example' }] },
    messageId: '<abc@shop.example>',
  });
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(raw.toString('latin1').match(/^message-id:/gim)).toHaveLength(1);
  expect(raw.toString('latin1')).not.toMatch(/^x-mailer:/im);
  expect(mail.text?.trim()).toBe(
    ['Guten Tag,\nhier ist er:', '123456', 'Oder', 'Öffnen\nhttps://shop.example/r#t=a&b', 'Nicht Sie? <b>Nichts</b> tun.'].join('\n\n'),
  );
  const html = String(mail.html);
  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain('<bdi dir="ltr">123456</bdi>');
  expect(html).toContain('&#60;b&#62;Nichts&#60;/b&#62;');
  expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(/i);
});

test('several letters go as one mail, each in its own language', () => {
  const mail = mailOf([letter, { ...letter, language: 'ar', subject: 'رمزك', parts: ['مرحبا'] }]);
  expect(mail.subject).toBe(letter.subject);
  expect(mail.text).toMatch(/^Ihr Code[\s\S]+-{40}\n\nرمزك\n\nمرحبا\n$/);
  expect(mail.html).toContain('<div lang="ar" dir="rtl"');
});

test.each<[string, Partial<SentMessage>]>([
  ['a line break in the subject', { subject: 'Hello\r\nBcc: eve@example.com' }],
  ['a line break in a header', { headers: { 'X-Shop': 'a\nBcc: eve@example.com' } }],
  ['a line break in a header’s name', { headers: { 'X-Shop: a\r\nBcc': 'eve@example.com' } }],
  ['a line break in the sender', { from: 'Shop\r\nBcc: eve@example.com <a@shop.example>' }],
  ['two addresses', { to: 'ada@example.com, eve@example.com' }],
  ['an address with a name', { to: 'Ada <ada@example.com>' }],
  ['a line break in the address', { to: 'ada@example.com\r\nBcc:eve@example.com' }],
  ['an invisible character in the address', { to: 'ada@exam\u202Eple.com' }],
  ['no address', { to: 'ada' }],
])('refuses %s for good, before any server hears of it', async (_, bad) => {
  const { url, received } = await mailServer();
  const error = await failed(url, { ...message, ...bad });
  expect(error).toBeInstanceOf(MailNotSent);
  expect(error).toMatchObject({ permanent: true });
  expect(String(error)).not.toContain('eve@');
  expect(received).toEqual([]);
});

const refusing = (responseCode: number): SMTPServerOptions => ({
  onRcptTo: ({ address }, _, callback) => callback(Object.assign(new Error(`<${address}> not now`), { responseCode })),
});

test.each([
  [550, true],
  [451, false],
])('a recipient that is refused with %i is refused for good: %s; its address is not told', async (code, permanent) => {
  const { url } = await mailServer(refusing(code));
  const error = await failed(url);
  expect(error).toBeInstanceOf(MailNotSent);
  expect(error).toMatchObject({ permanent });
  expect(String(error)).toContain(String(code));
  expect(String(error)).not.toContain('ada');
});

test('a server that cannot be reached, or does not let us in, has surely taken nothing', async () => {
  const { url } = await mailServer({ authOptional: false, onAuth: (_, __, callback) => callback(new Error('no')) });
  const unknown = await failed(url.replace('smtp://', 'smtp://shop:wrong@'));
  expect(unknown).toMatchObject({ name: 'MailNotSent', permanent: false });
  expect(await failed('smtp://127.0.0.1:1')).toMatchObject({ name: 'MailNotSent', permanent: false });
});

test('a connection that breaks after the mail leaves open whether it was taken', async () => {
  const sockets = new Set<Socket>();
  const { url } = await mailServer({
    onData(stream) {
      stream.resume();
      stream.on('end', () => sockets.forEach((socket) => socket.destroy()));
    },
  });
  servers[0]?.server.on('connection', (socket: Socket) => sockets.add(socket));
  const error = await failed(url);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(MailNotSent);
  expect(String(error)).toBe('Error: SMTP ECONNECTION at CONN');
});
