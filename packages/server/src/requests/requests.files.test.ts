import { requestUploadTerms } from '@privet/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { personalFiles } from '../uploads/file-types.js';
import { backend, requestWorld, type RequestWorld } from './requests.suite.js';

const email = 'ada@example.com';
const text = (words: string) => new TextEncoder().encode(words);
/** The smallest .zip: nothing in it (APPNOTE 4.3.16). */
const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

let world: RequestWorld;
beforeEach(() => {
  world = requestWorld({ blobs: memoryBlobs() });
});
afterEach(() => world.close());

const act = (id: string, action: string, as: string, body: object = {}) => world.call('POST', `/v1/requests/${id}/${action}`, { as, body });
const scan = { name: 'scan.txt', type: 'text/plain', bytes: text('It is me.') };

test('the kinds that forms tell of are those that are taken', () => {
  const named = [...new Set(personalFiles.filter(({ mediaType }) => mediaType !== 'text/plain').map(({ name }) => name))];
  expect(named).toEqual(requestUploadTerms.kinds);
  const extensions = new Set(personalFiles.flatMap((type) => type.extensions.map((extension) => `.${extension}`)));
  expect(requestUploadTerms.accept.split(',').filter((extension) => !extensions.has(extension))).toEqual([]);
});

test('a person sends a file, sees it, and takes it back', async () => {
  const { id, token } = await world.verified({ type: 'correct', email });
  const sent = await world.upload(id, token, scan);
  expect(sent).toMatchObject({ status: 201, body: { uploads: [{ name: 'scan.txt', mediaType: 'text/plain', bytes: 9, by: 'person' }] } });
  const upload = sent.body.uploads[0]?.id ?? '';
  expect(await world.download(`/v1/requests/${id}/uploads/${upload}`, backend)).toMatchObject({ status: 200, text: 'It is me.' });
  expect((await world.call('DELETE', `/v1/requests/${id}/uploads/${upload}`, { as: backend })).status).toBe(404);
  expect((await world.call('DELETE', `/v1/requests/${id}/uploads/${upload}`, { as: token })).body.uploads).toEqual([]);
  expect((await world.download(`/v1/requests/${id}/uploads/${upload}`, backend)).status).toBe(404);
});

test('a file that is not what it says is refused, and nothing is kept', async () => {
  const { id, token } = await world.verified({ type: 'correct', email });
  const refused = await world.upload(id, token, { name: 'scan.pdf', type: 'application/pdf', bytes: text('no pdf') });
  expect(refused).toMatchObject({ status: 422, body: { code: 'UPLOAD_REFUSED' } });
  expect((await world.upload(id, token, { name: 'a.zip', type: 'application/zip', bytes: emptyZip })).status).toBe(422);
  expect((await world.call('GET', `/v1/requests/${id}`, { as: token })).body.uploads).toEqual([]);
});

test('nobody sends files to a request that is another’s, unconfirmed or closed', async () => {
  const mine = await world.verified({ type: 'correct', email });
  const other = await world.verified({ type: 'correct', email: 'bob@example.com' });
  expect((await world.upload(mine.id, other.token, scan)).status).toBe(404);
  await act(mine.id, 'cancel', mine.token);
  expect(await world.upload(mine.id, mine.token, scan)).toMatchObject({ status: 409, body: { legal: [] } });
});

test('twenty files are enough', async () => {
  const { id, token } = await world.verified({ type: 'correct', email });
  for (let count = 0; count < 20; count += 1) expect((await world.upload(id, token, scan)).status).toBe(201);
  expect((await world.upload(id, token, scan)).body.code).toBe('UPLOAD_REFUSED');
});

test('an archive answers the request: by the token, in parts, and by an address for five minutes', async () => {
  const { id, token } = await world.verified({ type: 'access', email });
  expect((await world.download(`/v1/requests/${id}/export`, token)).status).toBe(404);
  const sent = await world.upload(id, backend, { name: 'ada.zip', type: 'application/zip', bytes: emptyZip });
  const archive = sent.body.uploads[0]?.id;
  expect((await act(id, 'complete', backend, { archive: 'upl_nothing' })).status).toBe(404);
  expect((await act(id, 'complete', backend, { archive })).body).toMatchObject({ status: 'fulfilled', export: { bytes: 22 } });
  const whole = await world.download(`/v1/requests/${id}/export`, token);
  expect(whole).toMatchObject({ status: 200, bytes: emptyZip });
  expect(whole.headers.get('Cache-Control')).toContain('no-store');
  const part = await world.download(`/v1/requests/${id}/export`, token, { Range: 'bytes=0-1' });
  expect(part).toMatchObject({ status: 206, text: 'PK' });

  const { url } = (await world.call<{ url: string }>('POST', `/v1/requests/${id}/export-links`, { as: token })).body;
  const path = new URL(url).pathname;
  expect(path).not.toContain(email);
  expect((await world.download(path)).status).toBe(200);
  expect((await world.download(`${path.slice(0, -1)}x`)).status).toBe(404);
  world.now += 5 * 60_000;
  expect((await world.download(path)).status).toBe(404);
});

test('without a place for files the API says so', async () => {
  const { blobs: _, ...storage } = memoryStorage();
  const bare = requestWorld({ storage });
  const { id, token } = await bare.verified({ type: 'correct', email });
  expect(await bare.upload(id, token, scan)).toMatchObject({ status: 503, body: { code: 'UPLOADS_UNAVAILABLE' } });
  await bare.close();
});
