import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BlobsFullError } from '../blob-store.js';
import { describeBlobs } from '../blobs.suite.js';
import { readAll } from '../byte-streams.js';
import { errorOf, folderBlobs } from './folder.blobs.js';

const fresh = () => mkdtempSync(join(tmpdir(), 'privet-blobs-'));
const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, String(name))).isFile()) : [];

describeBlobs('a folder', async () => {
  const above = fresh();
  const folder = join(above, 'deep', 'blobs');
  return {
    blobs: folderBlobs({ folder }),
    count: async () => {
      const parts = filesIn(join(folder, 'unfinished')).length;
      return { whole: filesIn(above).length - parts, parts };
    },
    remove: async () => rmSync(above, { recursive: true }),
  };
});

const bytes = (text: string) => new Blob([text]).stream();

test('two writes under one key do not mix: the second is refused', async () => {
  const folder = fresh();
  const blobs = folderBlobs({ folder });
  const slow = new TransformStream<Uint8Array, Uint8Array>();
  const first = blobs.put('upl_1', slow.readable);
  const writer = slow.writable.getWriter();
  await writer.write(new TextEncoder().encode('first'));
  await expect(blobs.put('upl_1', bytes('second'))).rejects.toThrow(/EEXIST/);
  await writer.close();
  await first;
  expect(new TextDecoder().decode(await readAll((await blobs.get('upl_1')) ?? bytes('')))).toBe('first');
  rmSync(folder, { recursive: true });
});

test('what a server left behind that was killed is deleted after a day', async () => {
  const folder = fresh();
  const unfinished = join(folder, 'unfinished');
  mkdirSync(unfinished);
  for (const name of ['old', 'new']) writeFileSync(join(unfinished, name), 'half');
  const dayAgo = new Date(Date.now() - 25 * 60 * 60_000);
  utimesSync(join(unfinished, 'old'), dayAgo, dayAgo);
  await folderBlobs({ folder }).put('upl_1', bytes('whole'));
  expect(readdirSync(unfinished)).toEqual(['new']);
  rmSync(folder, { recursive: true });
});

test('where the folder cannot be written the operating system says why, and the sender is told to stop', async () => {
  const folder = fresh();
  writeFileSync(join(folder, 'file'), '');
  let stopped = false;
  const stream = new ReadableStream<Uint8Array>({
    cancel() {
      stopped = true;
    },
  });
  await expect(folderBlobs({ folder: join(folder, 'file') }).put('upl_1', stream)).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(stopped).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a full disk is told as such', () => {
  const full = (code: string) => errorOf(Object.assign(new Error(code), { code }));
  expect(full('ENOSPC')).toBeInstanceOf(BlobsFullError);
  expect(String(full('ENOSPC'))).toMatch(/disk that keeps the uploads is full/);
  expect(full('EDQUOT')).toBeInstanceOf(BlobsFullError);
  expect(full('EIO')).not.toBeInstanceOf(BlobsFullError);
});
