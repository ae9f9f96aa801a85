import { createPrivetClient } from '@privet/client';
import { createPrivet, memoryStorage, type LogEntry, type Storage } from '@privet/server';
import { afterEach, expect, test } from 'vitest';
import { policy } from './contract-server.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server on a storage that breaks in a way. */
function broken(parts: Partial<Storage>, whole: Storage = memoryStorage()) {
  const logged: LogEntry[] = [];
  const privet = createPrivet({
    policy,
    storage: { ...whole, ...parts },
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: 'sk_broken000000000000000' },
    log: (entry) => logged.push(entry),
  });
  closing.push(privet.close);
  const client = createPrivetClient({
    baseUrl: 'https://privacy.example',
    key: 'sk_broken000000000000000',
    fetch: (request) => privet.fetch(request),
    retry: { limit: 0 },
  });
  return { privet, client, logged };
}

test('what breaks is told to the operator, and to the caller only that it broke', async () => {
  const { consent } = memoryStorage();
  const list = () => Promise.reject(new Error('disk full at /var/lib/privet.db'));
  const { client, logged } = broken({ consent: { ...consent, list } });
  const response = await client.consent.list.raw().catch((error: unknown) => error);
  expect(response).toMatchObject({ code: 'INTERNAL', status: 500, issues: [] });
  expect(String(response)).not.toMatch(/disk full/);
  expect(logged).toMatchObject([{ level: 'error', route: 'GET /v1/consents', status: 500, error: expect.stringContaining('disk full') }]);
  expect(response).toHaveProperty('requestId', logged[0]?.requestId);
});

test('a storage that does not answer makes the server not ready, though it runs', async () => {
  const { client } = broken({ ping: () => Promise.reject(new Error('connection refused')) });
  expect(await client.platform.health()).toEqual({ status: 'ok' });
  await expect(client.platform.ready()).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
});

test('a server that drains is not ready, and still answers', async () => {
  const { privet, client } = broken({});
  expect(await client.platform.ready()).toEqual({ status: 'ok' });
  privet.drain();
  await expect(client.platform.ready()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await client.consent.list().page()).toEqual({ data: [], nextCursor: null });
});

test('before anything is sealed there is no checkpoint to show, and nothing is proven', async () => {
  const { log } = memoryStorage();
  const { client } = broken({ log: { ...log, newest: async () => undefined } });
  for (const call of [() => client.audit.checkpoint(), () => client.audit.consistency({ from: 1 })])
    await expect(call()).rejects.toMatchObject({ code: 'NOTHING_SEALED', status: 404 });
});

test('a server without a place for files takes none, and says so', async () => {
  const { blobs: _, ...storage } = memoryStorage();
  const { client } = broken({}, storage);
  const { id } = await client.requests.submit({ type: 'correct', subject: { user: '42' }, locale: 'en', jurisdiction: 'DE' });
  await expect(client.requests.upload({ id, file: new Uint8Array([1]) })).rejects.toMatchObject({
    code: 'UPLOADS_UNAVAILABLE',
    status: 503,
  });
});
