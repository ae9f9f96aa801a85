import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamOf } from '../../blobs/byte-streams.js';
import { byteLines, type ByteLine } from './byte-lines.js';

/** A stream of chunks that end where the cuts are. */
function cutAt(text: string, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((one, other) => one - other);
  const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  return streamOf(
    (async function* () {
      yield* chunks;
    })(),
  );
}

async function linesIn(text: string, cuts: readonly number[] = [], maxBytes = 1e6): Promise<ByteLine[]> {
  const found: ByteLine[] = [];
  for await (const lines of byteLines(cutAt(text, cuts), maxBytes)) found.push(...lines);
  return found;
}

test('lines are the same, however the bytes come in', async () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\ufeff]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), line, fc.array(fc.nat(1000)), async (whole, rest, cuts) => {
      const found = await linesIn(whole.map((text) => `${text}\n`).join('') + rest, cuts);
      expect(found.map(({ text }) => text)).toEqual(rest === '' ? whole : [...whole, rest]);
      expect(found.map((one) => one.number)).toEqual(found.map((_, index) => index + 1));
      expect(found.map((one) => one.whole)).toEqual([...whole.map(() => true), ...(rest === '' ? [] : [false])]);
    }),
  );
});

test('a line may have so many bytes, in one piece or in many', async () => {
  const each = Array.from({ length: 20 }, (_, index) => index);
  for (const cuts of [[], each]) {
    expect(await linesIn('1234567890\n12345', cuts, 10)).toHaveLength(2);
    for (const text of ['1234567890x\n', '1\n1234567890x', '1234567890x'])
      await expect(linesIn(text, cuts, 10)).rejects.toMatchObject({ code: 'too-much' });
  }
});
