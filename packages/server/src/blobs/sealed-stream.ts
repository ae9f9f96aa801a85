import { randomBytes } from '../http/random-bytes.js';
import type { ByteRange } from './blob-store.js';
import { piped } from './byte-streams.js';
import { portableCipher, type ChunkCipher } from './chunk-cipher.js';

/** Bytes of a chunk before and after it is sealed. */
const plainChunk = 64 * 1024;
const tagLength = 16;
const sealedChunk = plainChunk + tagLength;

const keyLength = 32;
const prefixLength = 7;

/** The key of one blob, and the random beginning of its nonces. It seals nothing else. */
export const newBlobKey = (): Uint8Array<ArrayBuffer> => randomBytes(keyLength + prefixLength);

/** How many bytes a blob has once it is sealed. */
export const sealedLength = (plain: number): number => plain + chunksOf(plain) * tagLength;

/** An empty blob has a chunk, too: that it is empty is told by its tag. */
const chunksOf = (plain: number): number => Math.max(1, Math.ceil(plain / plainChunk));

/**
 * Encrypts a stream by the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): chunks of 64 KiB by AES-256-GCM, whose nonces
 * count them and tell the last one. So none can be changed, moved, repeated or cut off at the end, and any part can be opened alone.
 * It holds one chunk, and a sealed one.
 */
export function encryptStream(
  stream: ReadableStream<Uint8Array>,
  blobKey: Uint8Array,
  cipher: ChunkCipher = portableCipher,
): ReadableStream<Uint8Array> {
  return piped(stream, async function* (parts) {
    let index = 0;
    for await (const { chunk, last } of inChunks(parts, plainChunk)) {
      yield cipher.seal(keyIn(blobKey), nonceOf(blobKey, index, last), chunk);
      index += 1;
    }
  });
}

/** Where the part of a sealed blob lies that holds a part of the plain one. */
export function sealedRange({ start, end }: ByteRange, plain: number): ByteRange {
  const afterLast = Math.ceil(end / plainChunk) * sealedChunk;
  return { start: Math.floor(start / plainChunk) * sealedChunk, end: Math.min(afterLast, sealedLength(plain)) };
}

/** What was sealed is not what it was: a disk that rots, or somebody who tampers. */
export class BlobDamagedError extends Error {
  override readonly name = 'BlobDamagedError';
}

/**
 * Opens what `encryptStream` made.
 * @param sealed the whole of it, or of a part, what `sealedRange` says
 * @param plain how many bytes the whole has, plain
 * @throws (in the stream) BlobDamagedError at the first chunk that is not what it was; no byte of it comes out
 */
export function decryptStream(
  sealed: ReadableStream<Uint8Array>,
  { blobKey, plain, range = { start: 0, end: plain }, cipher = portableCipher }: DecryptOptions,
): ReadableStream<Uint8Array> {
  const lastIndex = chunksOf(plain) - 1;
  return piped(sealed, async function* (parts) {
    let index = Math.floor(range.start / plainChunk);
    for await (const { chunk } of inChunks(parts, sealedChunk)) {
      const opened = openChunk(cipher, chunk, { blobKey, index, last: index === lastIndex });
      const at = index * plainChunk;
      const wanted = opened.subarray(Math.max(0, range.start - at), Math.max(0, range.end - at));
      if (wanted.length > 0) yield wanted;
      index += 1;
    }
    if (index < chunksOf(range.end)) throw new BlobDamagedError('The blob ends too early');
  });
}

interface DecryptOptions {
  readonly blobKey: Uint8Array;
  readonly plain: number;
  readonly range?: ByteRange;
  readonly cipher?: ChunkCipher | undefined;
}

function openChunk(
  cipher: ChunkCipher,
  chunk: Uint8Array,
  { blobKey, index, last }: { readonly blobKey: Uint8Array; readonly index: number; readonly last: boolean },
): Uint8Array {
  if (chunk.length < tagLength) throw new BlobDamagedError('The blob ends within a chunk');
  try {
    return cipher.open(keyIn(blobKey), nonceOf(blobKey, index, last), chunk);
  } catch (cause) {
    throw new BlobDamagedError(`Chunk ${index} of the blob is not what it was`, { cause });
  }
}

const keyIn = (blobKey: Uint8Array) => blobKey.subarray(0, keyLength);

/** The prefix, a count of 32 bits, and whether it is the last. At 64 KiB a chunk that is enough for 256 TiB. */
function nonceOf(blobKey: Uint8Array, index: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(prefixLength + 5);
  nonce.set(blobKey.subarray(keyLength));
  new DataView(nonce.buffer).setUint32(prefixLength, index);
  nonce[prefixLength + 4] = last ? 1 : 0;
  return nonce;
}

/**
 * Cuts a stream anew. The last chunk is known as such, so one is always held back; an empty stream is one empty chunk. All chunks are in the
 * same memory, one after the other: each is used up when the next is asked for.
 */
async function* inChunks(
  parts: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<{ readonly chunk: Uint8Array; readonly last: boolean }> {
  const chunk = new Uint8Array(length);
  let filled = 0;
  for await (const part of parts) {
    for (let at = 0; at < part.length;) {
      if (filled === length) yield { chunk, last: false };
      filled %= length;
      const some = part.subarray(at, at + length - filled);
      chunk.set(some, filled);
      filled += some.length;
      at += some.length;
    }
  }
  yield { chunk: chunk.subarray(0, filled), last: true };
}
