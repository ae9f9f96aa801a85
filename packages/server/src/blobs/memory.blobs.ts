import { checkBlobKey, checkByteRange, type BlobStore } from './blob-store.js';
import { readAll } from './byte-streams.js';

/** Keeps blobs for as long as the process runs: for tests, mocks and browsers. */
export function memoryBlobs(): BlobStore {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(key, stream) {
      checkBlobKey(key);
      const bytes = await readAll(stream);
      blobs.set(key, bytes);
      return { bytes: bytes.length };
    },
    async get(key, range) {
      checkBlobKey(key);
      checkByteRange(range);
      const bytes = blobs.get(key);
      return bytes && new Blob([bytes.slice(range?.start, range?.end)]).stream();
    },
    async delete(key) {
      checkBlobKey(key);
      blobs.delete(key);
    },
  };
}
