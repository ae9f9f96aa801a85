import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlobsFullError, checkBlobKey, checkByteRange, type BlobStore, type ByteRange } from '../blob-store.js';
import { streamOf } from '../byte-streams.js';
import { nodeCipher } from '../node/node-cipher.js';

export interface FolderBlobsOptions {
  /** Made where it is missing. Only Privet writes here. Several servers share blobs where they share this folder. */
  readonly folder: string;
}

/** Keeps blobs as files in a folder, each complete and fsync’d before it has its name. */
export function folderBlobs({ folder }: FolderBlobsOptions): BlobStore {
  const unfinished = join(folder, 'unfinished');
  let prepared: Promise<void> | undefined;
  // The last characters of our ids are random, so folders fill evenly.
  const fileOf = (key: string) => {
    checkBlobKey(key);
    return join(folder, key.slice(-2).padStart(2, '0'), key);
  };
  return {
    cipher: nodeCipher,
    async put(key, stream) {
      const file = fileOf(key);
      try {
        await (prepared ??= prepare(unfinished));
        await mkdir(dirname(file), { recursive: true });
        const bytes = await writeWhole(join(unfinished, key), stream);
        await rename(join(unfinished, key), file);
        await syncFolder(dirname(file));
        return { bytes };
      } catch (error) {
        if (!stream.locked) await stream.cancel(error).catch(() => {});
        throw errorOf(error);
      }
    },
    async get(key, range) {
      const file = fileOf(key);
      checkByteRange(range);
      const found = await stat(file).catch(ignoreMissing);
      return found && streamOf(partOf(file, range ?? { start: 0, end: found.size }));
    },
    async delete(key) {
      // A server that was killed may have left it half written.
      for (const file of [join(unfinished, key), fileOf(key)]) await rm(file, { force: true });
    },
  };
}

/** An unfinished file of a server that was killed is deleted after a day, in milliseconds. */
const leftBehindAfter = 24 * 60 * 60_000;

async function prepare(unfinished: string): Promise<void> {
  await mkdir(unfinished, { recursive: true });
  for (const name of await readdir(unfinished)) {
    const file = join(unfinished, name);
    const found = await stat(file).catch(ignoreMissing);
    if (found && found.mtimeMs < Date.now() - leftBehindAfter) await rm(file, { force: true });
  }
}

async function writeWhole(file: string, stream: ReadableStream<Uint8Array>): Promise<number> {
  // `wx`: two that write under one key are a mistake of ours, and must not mix.
  const handle = await open(file, 'wx');
  try {
    let bytes = 0;
    for await (const chunk of stream) {
      await writeChunk(handle, chunk);
      bytes += chunk.length;
    }
    await handle.sync();
    await handle.close();
    return bytes;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(file, { force: true });
    throw error;
  }
}

/** A file system may take less than it is given. */
async function writeChunk(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten;
}

/** A new name is durable when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  // Windows has no such thing for folders.
  await handle.sync().catch(() => {});
  await handle.close();
}

const readAtOnce = 64 * 1024;

/** Opens the file when somebody reads, so that nothing stays open where nobody does. */
async function* partOf(file: string, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    for (let at = start; at < end;) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(readAtOnce, end - at)), { position: at });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | undefined)?.code;

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

/** What the operating system says, so that whoever runs the server knows what to mend. */
export function errorOf(error: unknown): unknown {
  if (codeOf(error) === 'ENOSPC') return new BlobsFullError('The disk that keeps the uploads is full', { cause: error });
  if (codeOf(error) === 'EDQUOT') return new BlobsFullError('The disk quota for the uploads is used up', { cause: error });
  return error;
}
