import type { BlobStore, ByteRange } from './blob-store.js';
import { counting } from './byte-streams.js';
import { decryptStream, encryptStream, sealedRange } from './sealed-stream.js';

/** Blobs that are encrypted before they are kept: each by a key of its own (`newBlobKey`), which its subject’s key seals. */
export interface SealedBlobs {
  /** Keeps a stream, encrypted; tells how many bytes it had. Where the stream fails, nothing is kept. */
  put(key: string, blobKey: Uint8Array, stream: ReadableStream<Uint8Array>): Promise<{ readonly bytes: number }>;
  /**
   * A blob of `bytes` plain bytes, or a part of it; undefined where there is none.
   * @throws (in the stream) BlobDamagedError where what is kept is not what was put
   */
  get(
    key: string,
    options: { readonly blobKey: Uint8Array; readonly bytes: number; readonly range?: ByteRange },
  ): Promise<ReadableStream<Uint8Array> | undefined>;
  delete(key: string): Promise<void>;
}

export function sealedBlobs(store: BlobStore): SealedBlobs {
  const { cipher } = store;
  return {
    async put(key, blobKey, stream) {
      const counted = { bytes: 0 };
      await store.put(key, encryptStream(counting(stream, counted), blobKey, cipher));
      return counted;
    },
    async get(key, { blobKey, bytes, range }) {
      if (range && range.end > bytes) throw new RangeError(`The blob has ${bytes} bytes`);
      const sealed = await store.get(key, range && sealedRange(range, bytes));
      return sealed && decryptStream(sealed, { blobKey, plain: bytes, cipher, ...(range && { range }) });
    },
    delete: (key) => store.delete(key),
  };
}
