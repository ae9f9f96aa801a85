import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../http/new-id.js';
import type { BlobStore } from './blob-store.js';
import { readAll } from './byte-streams.js';

interface OpenedBlobs {
  readonly blobs: BlobStore;
  /** How many blobs are kept, and how many were begun and are still there. */
  readonly count: () => Promise<{ readonly whole: number; readonly parts: number }>;
  readonly remove: () => Promise<void>;
}

const random = (length: number) => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};

/** Told in a word: a difference of megabytes takes minutes to print. */
const isSame = (one: Uint8Array | undefined, other: Uint8Array) => one !== undefined && Buffer.compare(one, other) === 0;

/** A stream in parts, which may fail after the last one. */
function inParts(bytes: Uint8Array<ArrayBuffer>, partLength: number, failure?: Error): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + partLength));
      else if (failure) controller.error(failure);
      else controller.close();
      at += partLength;
    },
  });
}

/** What every store of blobs must do. */
export function describeBlobs(name: string, open: () => Promise<OpenedBlobs>): void {
  describe(`blobs: ${name}`, () => {
    let opened: OpenedBlobs;
    let blobs: BlobStore;
    let key: string;
    beforeEach(async () => {
      opened = await open();
      blobs = opened.blobs;
      key = newId('upl', Date.now());
    });
    afterEach(() => opened.remove());
    const read = async (range?: { start: number; end: number }) => {
      const stream = await blobs.get(key, range);
      return stream && (await readAll(stream));
    };

    for (const [length, partLength] of [
      [0, 1],
      [1, 1],
      [100_000, 7_001],
      [10_000_000, 300_000],
    ] as const) {
      test(`gives back ${length} bytes as they came`, async () => {
        const bytes = random(length);
        expect((await blobs.put(key, inParts(bytes, partLength))).bytes).toBe(length);
        const kept = await read();
        expect(kept?.length).toBe(length);
        expect(isSame(kept, bytes)).toBe(true);
      });
    }

    test('gives a part', async () => {
      const bytes = random(700_000);
      await blobs.put(key, inParts(bytes, 65_536));
      for (const [start, end] of [
        [0, 2],
        [65_535, 131_073],
        [699_999, 700_000],
        [0, 700_000],
      ] as const)
        expect(isSame(await read({ start, end }), bytes.slice(start, end))).toBe(true);
      for (const range of [
        { start: 5, end: 5 },
        { start: -1, end: 5 },
        { start: 0.5, end: 2 },
      ])
        await expect(blobs.get(key, range)).rejects.toThrow(RangeError);
    });

    test('what is not there is undefined, and can be deleted', async () => {
      expect(await read()).toBeUndefined();
      await blobs.delete(key);
      await blobs.put(key, inParts(random(10), 10));
      await blobs.delete(key);
      expect(await read()).toBeUndefined();
      expect(await opened.count()).toEqual({ whole: 0, parts: 0 });
    });

    test('a stream that fails, at once or in its midst, leaves nothing', async () => {
      for (const length of [0, 1_000, 10_000_000]) {
        await expect(blobs.put(key, inParts(random(length), 100_000, new Error('connection lost')))).rejects.toThrow('connection lost');
        expect(await read()).toBeUndefined();
      }
      expect(await opened.count()).toEqual({ whole: 0, parts: 0 });
    });

    test('what is not read to its end is let go of', async () => {
      await blobs.put(key, inParts(random(1_000_000), 65_536));
      await (await blobs.get(key))?.cancel();
      const reader = (await blobs.get(key))?.getReader();
      await reader?.read();
      await reader?.cancel();
      expect((await read())?.length).toBe(1_000_000);
    });

    test('a key from elsewhere names nothing', async () => {
      for (const other of ['', '../secret', 'a/b', 'a\\b', '..', '.', 'a.b', 'A', 'a\0', 'ü', 'a'.repeat(101), '-a']) {
        await expect(blobs.put(other, inParts(random(1), 1))).rejects.toThrow(RangeError);
        await expect(blobs.get(other)).rejects.toThrow(RangeError);
        await expect(blobs.delete(other)).rejects.toThrow(RangeError);
      }
      expect(await opened.count()).toEqual({ whole: 0, parts: 0 });
    });
  });
}
