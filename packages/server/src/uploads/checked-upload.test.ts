import { expect, test } from 'vitest';
import { joined, readAll } from '../blobs/byte-streams.js';
import { checkedUpload } from './checked-upload.js';
import { archiveFiles, personalFiles } from './file-types.js';
import { samples, utf8 } from './samples.suite.js';

const maxBytes = 1_000_000;

function inParts(bytes: Uint8Array, length: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += length)));
    },
  });
}

const check = (bytes: Uint8Array, more: { declared?: string; maxBytes?: number; part?: number } = {}) =>
  checkedUpload(inParts(bytes, more.part ?? 7), { accept: personalFiles, maxBytes, ...more });
const refused = (detail: RegExp) => ({ code: 'UPLOAD_REFUSED', message: expect.stringMatching(detail) });

test.each([
  ['pdf', 'application/pdf'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['heic', 'image/heic'],
  ['heif', 'image/heic'],
  ['text', 'text/plain'],
] as const)('%s is known by its content, and comes out whole', async (name, mediaType) => {
  const whole = joined([samples[name], name === 'text' ? utf8('x'.repeat(10_000)) : new Uint8Array(10_000)]);
  for (const part of [1, 4_099, 100_000]) {
    const { type, stream } = await check(whole, { part });
    expect(type.mediaType).toBe(mediaType);
    expect(Buffer.compare(await readAll(stream), whole)).toBe(0);
  }
});

test.each(['zip', 'docx', 'gzip', 'exe', 'html', 'svg', 'xml', 'binary'] as const)('%s is not taken from a person', async (name) => {
  await expect(check(samples[name])).rejects.toMatchObject(refused(/these are taken: PDF, JPEG, PNG, WebP, HEIC, plain text \(UTF-8\)$/));
});

test('an archive is taken from a backend, and nothing else', async () => {
  const archive = (bytes: Uint8Array) =>
    checkedUpload(inParts(bytes, 100), { accept: archiveFiles, maxBytes, declared: 'application/zip' });
  expect((await archive(samples.zip)).type.mediaType).toBe('application/zip');
  await expect(archive(samples.pdf)).rejects.toMatchObject(refused(/The file is application\/pdf; these are taken: ZIP/));
});

test('a file that lies about its type is refused, with what it is', async () => {
  await expect(check(samples.jpeg, { declared: 'application/pdf' })).rejects.toMatchObject(
    refused(/is image\/jpeg, and was sent as application\/pdf/),
  );
  await expect(check(samples.exe, { declared: 'image/png' })).rejects.toMatchObject(refused(/is application\/x-msdownload/));
  await expect(check(samples.text, { declared: 'text/html' })).rejects.toMatchObject(refused(/was sent as text\/html/));
});

test('what says nothing, or the same in other words, is no lie', async () => {
  const typeOf = async (bytes: Uint8Array, declared: string) => (await check(bytes, { declared })).type.mediaType;
  for (const declared of ['', 'application/octet-stream', 'image/jpg', 'Image/JPEG; q=1'])
    expect(await typeOf(samples.jpeg, declared)).toBe('image/jpeg');
  for (const declared of ['image/heif', 'image/heic']) expect(await typeOf(samples.heif, declared)).toBe('image/heic');
  expect(await typeOf(samples.text, 'text/plain;charset=UTF-8')).toBe('text/plain');
});

test('an empty file is refused', async () => {
  await expect(check(new Uint8Array())).rejects.toMatchObject(refused(/empty/));
});

test('text is looked at to its end, across the parts that it comes in', async () => {
  const long = 'Grüße €, '.repeat(2_000);
  for (const spoiled of [
    joined([utf8(long), Uint8Array.of(0xe2, 0x82)]),
    utf8(`${long}\0`),
    utf8(`${long}\u001b[2J`),
    joined([utf8(long), Uint8Array.of(0xff), utf8(long)]),
  ]) {
    const { stream } = await check(spoiled, { part: 1_001 });
    await expect(readAll(stream)).rejects.toMatchObject(refused(/no UTF-8, or has control characters/));
  }
  const { stream } = await check(utf8(`\ufeff${long}`), { part: 1 });
  expect((await readAll(stream)).length).toBe(utf8(long).length + 3);
});

test('what cannot be text from its beginning is refused at once', async () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]);
  await expect(check(utf16)).rejects.toMatchObject({ code: 'UPLOAD_REFUSED' });
});

test('what is too much is stopped as it comes, and its sender with it', async () => {
  let sent = 0;
  let stopped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(sent === 1 ? samples.pdf : new Uint8Array(10_000));
    },
    cancel() {
      stopped = true;
    },
  });
  const { stream } = await checkedUpload(endless, { accept: personalFiles, maxBytes: 100_000 });
  await expect(readAll(stream)).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
  expect([stopped, sent < 20]).toEqual([true, true]);
});

test('what is refused is not read on', async () => {
  let stopped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    cancel() {
      stopped = true;
    },
  });
  await expect(checkedUpload(endless, { accept: personalFiles, maxBytes })).rejects.toMatchObject({ code: 'UPLOAD_REFUSED' });
  expect(stopped).toBe(true);
});

test('what breaks off fails as it broke off', async () => {
  for (const before of [0, 5_000]) {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        if (before > 0) controller.enqueue(joined([samples.pdf, new Uint8Array(before)]));
      },
      pull: (controller) => controller.error(new Error('connection lost')),
    });
    const whole = async () => readAll((await checkedUpload(broken, { accept: personalFiles, maxBytes })).stream);
    await expect(whole()).rejects.toThrow('connection lost');
  }
});
