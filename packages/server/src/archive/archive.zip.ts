import { streamOf } from '../blobs/byte-streams.js';

/** A file of an archive. Its bytes are asked for when it is its turn. */
export interface ZipEntry {
  readonly path: string;
  bytes(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/**
 * A zip archive, written as it is read: one file after the other, compressed by what the platform has, with nothing kept but the directory.
 * Whoever stops reading stops also what is read for it.
 *
 * @param at the time that every file bears, in milliseconds since 1970
 */
export function zipOf(entries: AsyncIterable<ZipEntry>, at: number): ReadableStream<Uint8Array> {
  const stop = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reader = readable.getReader();
  let writing: Promise<void> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // What went wrong is told to who reads, by the stream itself.
        writing ??= write(entries, { writable, at, signal: stop.signal }).catch((error: unknown) => writable.abort(error).catch(() => {}));
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        stop.abort(reason);
        await reader.cancel(reason);
        await writing;
      },
    },
    { highWaterMark: 0 },
  );
}

interface Target {
  readonly writable: WritableStream<Uint8Array>;
  readonly at: number;
  readonly signal: AbortSignal;
}

async function write(entries: AsyncIterable<ZipEntry>, { writable, at, signal }: Target): Promise<void> {
  const { ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-writer.js');
  const zip = new ZipWriter(writable, { useWebWorkers: false, lastModDate: new Date(at), rawLastModDate: dosTime(at), signal });
  for await (const { path, bytes } of entries) {
    const iterator = (await bytes())[Symbol.asyncIterator]();
    try {
      await zip.add(path, streamOf(iterator));
    } finally {
      // However it ended, what it was read from is let go.
      await iterator.return?.();
    }
  }
  await zip.close();
}

/** A time as MS-DOS tells it, in steps of two seconds from 1980 on; in UTC, so that it is the same wherever the archive is made. */
function dosTime(at: number): number {
  const time = new Date(Math.max(at, Date.UTC(1980, 0, 1)));
  const day = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((day << 16) | clock) >>> 0;
}
