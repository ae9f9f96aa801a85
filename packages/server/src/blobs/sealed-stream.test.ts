import { expect, test } from 'vitest';
import { joined, readAll } from './byte-streams.js';
import { portableCipher } from './chunk-cipher.js';
import { memoryBlobs } from './memory.blobs.js';
import { nodeCipher } from './node/node-cipher.js';
import { sealedBlobs } from './sealed-blobs.js';
import { BlobDamagedError, decryptStream, encryptStream, newBlobKey, sealedLength, sealedRange } from './sealed-stream.js';

const chunk = 65_536;
const sealedChunk = chunk + 16;
const blobKey = newBlobKey();
const plainOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255);
const stream = (...parts: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
const sealedOf = (plain: Uint8Array) => readAll(encryptStream(stream(plain), blobKey, nodeCipher));
const opened = (sealed: Uint8Array, plain: number, range?: { start: number; end: number }) =>
  readAll(decryptStream(stream(sealed), { blobKey, plain, cipher: nodeCipher, ...(range && { range }) }));

test.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 200_000])('%i bytes come back as they were', async (length) => {
  const plain = plainOf(length);
  const sealed = await sealedOf(plain);
  expect(sealed.length).toBe(sealedLength(length));
  expect(await opened(sealed, length)).toEqual(plain);
});

test('however the parts are cut that come', async () => {
  const plain = plainOf(200_000);
  const parts: Uint8Array[] = [];
  for (let at = 0, size = 1; at < plain.length; at += size, size = (size * 7) % 9_973) parts.push(plain.subarray(at, at + size));
  expect(await readAll(encryptStream(stream(...parts), blobKey, nodeCipher))).toEqual(await sealedOf(plain));
});

test('both ciphers make the same', async () => {
  const plain = plainOf(70_000);
  const sealed = await readAll(encryptStream(stream(plain), blobKey, portableCipher));
  expect(sealed).toEqual(await sealedOf(plain));
  expect(await readAll(decryptStream(stream(sealed), { blobKey, plain: plain.length, cipher: portableCipher }))).toEqual(plain);
});

test('any part opens alone, from the sealed part that it lies in', async () => {
  const plain = plainOf(3 * chunk + 100);
  const sealed = await sealedOf(plain);
  for (const [start, end] of [
    [0, 1],
    [chunk - 1, chunk + 1],
    [chunk, 2 * chunk],
    [3 * chunk + 99, 3 * chunk + 100],
    [5, 3 * chunk + 50],
    [0, plain.length],
  ] as const) {
    const within = sealedRange({ start, end }, plain.length);
    expect(await opened(sealed.slice(within.start, within.end), plain.length, { start, end })).toEqual(plain.slice(start, end));
  }
});

test('what was changed, moved, repeated, cut off or added to is refused', async () => {
  const length = 3 * chunk + 100;
  const sealed = await sealedOf(plainOf(length));
  const part = (index: number) => sealed.subarray(index * sealedChunk, (index + 1) * sealedChunk);
  const changed = sealed.slice();
  changed[sealedChunk + 7] = (changed[sealedChunk + 7] ?? 0) ^ 1;
  const spoiled = {
    changed,
    moved: joined([part(1), part(0), part(2), part(3)]),
    repeated: joined([part(0), part(0), part(1), part(2), part(3)]),
    'cut at a chunk': sealed.subarray(0, 3 * sealedChunk),
    'cut within a chunk': sealed.subarray(0, 3 * sealedChunk + 50),
    'cut to nothing': new Uint8Array(),
    'without its first chunk': sealed.subarray(sealedChunk),
    'added to': joined([sealed, new Uint8Array(20)]),
  };
  for (const [what, bytes] of Object.entries(spoiled)) await expect(opened(bytes, length), what).rejects.toThrow(BlobDamagedError);
  // The last chunk is known as such, so a shorter blob is none, even for whoever is told its shorter length.
  await expect(opened(sealed.subarray(0, 3 * sealedChunk), 3 * chunk)).rejects.toThrow(BlobDamagedError);
  await expect(opened(sealed, length, undefined)).resolves.toHaveLength(length);
});

test('no byte of a chunk that is not what it was comes out', async () => {
  const length = 2 * chunk;
  const sealed = await sealedOf(plainOf(length));
  sealed[sealedChunk + 1] = (sealed[sealedChunk + 1] ?? 0) ^ 1;
  const reader = decryptStream(stream(sealed), { blobKey, plain: length, cipher: nodeCipher }).getReader();
  expect((await reader.read()).value).toHaveLength(chunk);
  await expect(reader.read()).rejects.toThrow(/Chunk 1 of the blob/);
});

test('another key opens nothing', async () => {
  const sealed = await sealedOf(plainOf(10));
  await expect(readAll(decryptStream(stream(sealed), { blobKey: newBlobKey(), plain: 10 }))).rejects.toThrow(BlobDamagedError);
});

test('it takes what is asked for, and gives up its source when it is given up', async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(plainOf(chunk));
    },
    cancel() {
      cancelled = true;
    },
  });
  const reader = encryptStream(endless, blobKey, nodeCipher).getReader();
  await reader.read();
  expect(pulled).toBeLessThan(5);
  await reader.cancel();
  expect(cancelled).toBe(true);
});

test('a source that brings nothing more can be given up, too', async () => {
  let cancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    cancel() {
      cancelled = true;
    },
  });
  const reader = encryptStream(silent, blobKey, nodeCipher).getReader();
  const waiting = reader.read();
  await reader.cancel();
  expect([cancelled, (await waiting).done]).toEqual([true, true]);
});

test('an error that something else left in OpenSSL’s queue does no harm', async () => {
  await expect(crypto.subtle.importKey('pkcs8', new Uint8Array(40), 'Ed25519', false, ['sign'])).rejects.toBeInstanceOf(Error);
  expect(await opened(await sealedOf(plainOf(10)), 10)).toEqual(plainOf(10));
});

test('a store never sees what it keeps', async () => {
  const store = memoryBlobs();
  const blobs = sealedBlobs({ ...store, cipher: nodeCipher });
  const plain = plainOf(150_000);
  expect(await blobs.put('upl_1', blobKey, stream(plain))).toEqual({ bytes: plain.length });
  const kept = await readAll((await store.get('upl_1')) ?? stream());
  expect(Buffer.from(kept).includes(Buffer.from(plain.subarray(1_000, 1_064)))).toBe(false);
  const read = async (range?: { start: number; end: number }) =>
    readAll((await blobs.get('upl_1', { blobKey, bytes: plain.length, ...(range && { range }) })) ?? stream());
  expect(await read()).toEqual(plain);
  expect(await read({ start: 65_000, end: 140_000 })).toEqual(plain.slice(65_000, 140_000));
  await expect(read({ start: 0, end: 150_001 })).rejects.toThrow(RangeError);
  await blobs.delete('upl_1');
  expect(await blobs.get('upl_1', { blobKey, bytes: plain.length })).toBeUndefined();
});
