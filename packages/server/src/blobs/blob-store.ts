import type { ChunkCipher } from './chunk-cipher.js';

/** A part of a blob, as in `slice`: from `start` to before `end`, counted in bytes from 0. It lies within the blob, and is not empty. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where files are kept: uploads, and archives that answer a request. What comes here is encrypted already. `memoryBlobs()`,
 * `folderBlobs()` of `@privet/server/blobs/folder`, `s3Blobs()` of `@privet/server/blobs/s3`.
 */
export interface BlobStore {
  /**
   * Keeps what a stream brings, never whole in memory, and resolves when it is durable. Where the stream fails, nothing of it is kept.
   * @param key is new: 1 to 100 of a-z, 0-9, _ and -
   * @throws BlobsFullError where there is no room
   */
  put(key: string, stream: ReadableStream<Uint8Array>): Promise<{ readonly bytes: number }>;
  /** A blob, or a part of it; undefined where there is none. */
  get(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Deletes a blob; nothing happens where there is none. */
  delete(key: string): Promise<void>;
  /** What encrypts fastest where this store runs. @default in JavaScript alone, which runs anywhere */
  readonly cipher?: ChunkCipher;
}

/** There is no room for a blob. */
export class BlobsFullError extends Error {
  override readonly name = 'BlobsFullError';
}

/** Keys are made by us. One from elsewhere could name another file, so none that might is taken. @throws RangeError */
export function checkBlobKey(key: string): void {
  if (!/^[a-z0-9][a-z0-9_-]{0,99}$/.test(key)) throw new RangeError('A blob’s key is 1 to 100 of a-z, 0-9, _ and -');
}

/** @throws RangeError for what is no part of anything */
export function checkByteRange(range: ByteRange | undefined): void {
  if (!range) return;
  const { start, end } = range;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start)
    throw new RangeError(`${start} to ${end} is no range of bytes`);
}
