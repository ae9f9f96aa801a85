import { expect, test } from 'vitest';
import { BlobsFullError, type BlobStore } from '../blobs/blob-store.js';
import { readAll } from '../blobs/byte-streams.js';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { nodeCipher } from '../blobs/node/node-cipher.js';
import { memoryVault } from '../storage/memory/memory.vault.js';
import { vault } from '../vault/vault.js';
import { archiveFiles, personalFiles } from './file-types.js';
import { samples } from './samples.suite.js';
import { uploads } from './uploads.js';

const keys = vault({ store: memoryVault(), dataKey: new Uint8Array(32).fill(1), now: Date.now });
const rules = { accept: personalFiles, maxBytes: 1_000_000 };
const sent = (bytes: Uint8Array<ArrayBuffer>, name?: string, mediaType?: string) => ({
  stream: new Blob([bytes]).stream(),
  name,
  mediaType,
});

function opened(more: Partial<BlobStore> = {}) {
  const store = memoryBlobs();
  return { store, files: uploads({ ...store, cipher: nodeCipher, ...more }) };
}

test('a file is taken, named by what it is, and read again, whole or in part', async () => {
  const { files, store } = opened();
  const key = await keys.keyOf('email:ada');
  const received = await files.receive('upl_1', key, sent(samples.pdf, 'C:\\proof', 'application/pdf'), rules);
  expect(received).toMatchObject({ name: 'proof.pdf', mediaType: 'application/pdf', bytes: samples.pdf.length });
  expect(await readAll(await files.read('upl_1', key, received))).toEqual(samples.pdf);
  expect(await readAll(await files.read('upl_1', key, received, { start: 1, end: 4 }))).toEqual(samples.pdf.slice(1, 4));
  expect(Buffer.from(await readAll((await store.get('upl_1')) ?? new Blob().stream())).includes('PDF')).toBe(false);
  await files.delete('upl_1');
  await expect(files.read('upl_1', key, received)).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
});

test('a file of somebody who was forgotten, or of another, does not open', async () => {
  const { files } = opened();
  const received = await files.receive('upl_1', await keys.keyOf('email:bob'), sent(samples.png), rules);
  await expect(files.read('upl_1', await keys.keyOf('email:ada'), received)).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
  await expect(files.read('upl_2', await keys.keyOf('email:bob'), received)).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
  await keys.forget('email:bob');
  await expect(files.read('upl_1', await keys.keyOf('email:bob'), received)).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
});

test('what is refused leaves nothing', async () => {
  const { files, store } = opened();
  const key = await keys.keyOf('email:ada');
  await expect(files.receive('upl_1', key, sent(samples.exe), rules)).rejects.toMatchObject({ code: 'UPLOAD_REFUSED' });
  await expect(files.receive('upl_1', key, sent(samples.pdf), { ...rules, maxBytes: 10 })).rejects.toMatchObject({
    code: 'BODY_TOO_LARGE',
  });
  const broken = samples.docx;
  await expect(files.receive('upl_1', key, sent(broken), { accept: archiveFiles, maxBytes: 1_000 })).rejects.toMatchObject({
    code: 'UPLOAD_REFUSED',
    message: expect.stringMatching(/archive cannot be read/),
  });
  expect(await store.get('upl_1')).toBeUndefined();
});

test('an archive is looked at where it is kept', async () => {
  const { files } = opened();
  const key = await keys.keyOf('email:ada');
  const received = await files.receive('upl_1', key, sent(samples.zip, 'answer'), { accept: archiveFiles, maxBytes: 1_000 });
  expect(received).toMatchObject({ name: 'answer.zip', mediaType: 'application/zip' });
});

test('where there is no room, or no store, it says so', async () => {
  const full = opened({
    put: async () => {
      throw new BlobsFullError('The disk that keeps the uploads is full');
    },
  });
  const key = await keys.keyOf('email:ada');
  await expect(full.files.receive('upl_1', key, sent(samples.pdf), rules)).rejects.toMatchObject({
    code: 'UPLOADS_UNAVAILABLE',
    cause: { message: 'The disk that keeps the uploads is full' },
  });
  await expect(uploads(undefined).receive('upl_1', key, sent(samples.pdf), rules)).rejects.toMatchObject({
    code: 'UPLOADS_UNAVAILABLE',
    message: expect.stringMatching(/PRIVET_BLOBS/),
  });
});
