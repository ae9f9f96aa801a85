import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@privet/test-tools/eventually';
import type { Endpoints, Schema } from '@privet/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readAll, streamOf } from '../blobs/byte-streams.js';
import type { BlobStore, ByteRange } from '../blobs/blob-store.js';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { keyService } from '../keys/keys.service.js';
import { toNodeHandler } from '../mounts/node.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import type { Context, Routes } from './mount-contract.js';
import type { SentFile } from './sent-file.js';
import { serveContract } from './serve-contract.js';

interface Taken {
  bytes: number;
  name: string | null;
  type: string | null;
}
const Taken: Schema<Taken> = z.object({ bytes: z.number(), name: z.nullable(z.string()), type: z.nullable(z.string()) });

const maxBytes = 2_000_000;
const files = {
  put: { route: 'POST /files/{id}', auth: [], stream: true, maxBytes, output: Taken, status: 201 },
  get: { route: 'GET /files/{id}', auth: [], bytes: true, mediaType: 'application/octet-stream' },
} satisfies Endpoints;

let store: BlobStore;
let context: Context<never, never, SentFile> | undefined;
let read: (ByteRange | undefined)[] = [];
const content = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 7 + (i >> 9)) & 255);
let endless: { brought: number; ended: boolean };

const routes: Routes<typeof files> = {
  async put({ id }, called) {
    context = called;
    const { bytes } = await store.put(id, called.file.stream);
    return { bytes, name: called.file.name ?? null, type: called.file.mediaType ?? null };
  },
  get: ({ id }) => ({
    name: 'Über alles.zip',
    mediaType: 'application/zip',
    bytes: id === 'endless' ? 10_000_000_000 : content.length,
    tag: id,
    read: async (range) => {
      read.push(range);
      return id === 'endless' ? streamOf(bringing()) : new Blob([content.slice(range?.start, range?.end)]).stream();
    },
  }),
};

async function* bringing(): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      endless.brought += 65_536;
      yield new Uint8Array(65_536);
    }
  } finally {
    endless.ended = true;
  }
}

let server: Server;
let origin: string;
beforeAll(async () => {
  const now = Date.now;
  const answer = serveContract(
    { files },
    { files: routes },
    { keys: keyService(memoryStorage().keys, now), tokens: { read: async () => undefined }, pages: {}, now },
  );
  const nothing = async () => {};
  server = createServer(
    toNodeHandler({ fetch: (request, info = {}) => answer(request, info), ready: nothing(), drain: () => {}, close: nothing }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  store = memoryBlobs();
  context = undefined;
  read = [];
  endless = { brought: 0, ended: false };
});

const put = (body: BodyInit, headers: Record<string, string> = {}) => fetch(`${origin}/files/a`, { method: 'POST', body, headers });
const get = (headers: Record<string, string> = {}, method = 'GET') => fetch(`${origin}/files/a`, { headers, method });
const kept = async () => {
  const stream = await store.get('a');
  return stream && (await readAll(stream));
};

test('a file is taken with its name and type, whatever they are', async () => {
  const answer = await put(content, {
    'Content-Type': 'image/heic',
    'Content-Disposition': "attachment; filename*=UTF-8''%C3%9Cber%20mich.heic",
  });
  expect([answer.status, await answer.json()]).toEqual([201, { bytes: content.length, name: 'Über mich.heic', type: 'image/heic' }]);
  expect(Buffer.compare((await kept()) ?? new Uint8Array(), content)).toBe(0);
});

test('without a name, a type or any bytes, too', async () => {
  const answer = await put(new Uint8Array());
  expect([answer.status, await answer.json()]).toEqual([201, { bytes: 0, name: null, type: null }]);
});

test('what is too large is refused before it comes', async () => {
  const answer = await put(new Uint8Array(maxBytes + 1));
  expect([answer.status, (await answer.json()).code]).toEqual([413, 'BODY_TOO_LARGE']);
  expect(context).toBeUndefined();
});

test('what turns out too large, where its length was not said, is stopped as it comes', async () => {
  const request = httpRequest(`${origin}/files/a`, { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } });
  request.on('error', () => {});
  const answered = once(request, 'response');
  let sent = 0;
  const send = () => {
    while (!request.destroyed && sent < 50_000_000) {
      sent += 65_536;
      if (!request.write(new Uint8Array(65_536))) return void request.once('drain', send);
    }
    request.end();
  };
  send();
  const [answer] = await answered;
  expect(answer.statusCode).toBe(413);
  expect(await kept()).toBeUndefined();
  request.destroy();
});

test('a sender who goes away leaves nothing', async () => {
  let failure: unknown;
  const { put: keep } = store;
  store = {
    ...store,
    put: (key, stream) =>
      keep(key, stream).catch((error: unknown) => {
        failure = error;
        throw error;
      }),
  };
  const request = httpRequest(`${origin}/files/a`, { method: 'POST', headers: { 'Content-Length': '1000000' } });
  request.on('error', () => {});
  request.write(content.subarray(0, 1_000));
  await eventually(() => expect(context).toBeDefined());
  request.destroy();
  await eventually(() => expect(failure).toBeDefined());
  expect(await kept()).toBeUndefined();
});

test('one Idempotency-Key is for one file, as its headers tell it', async () => {
  const fingerprint = async (headers: Record<string, string>, body = 'one') => {
    await put(body, { 'Idempotency-Key': 'k1', 'Content-Type': 'text/plain', ...headers });
    return context?.once?.fingerprint;
  };
  const first = await fingerprint({});
  expect(first).toBeDefined();
  expect(await fingerprint({}, 'two')).toBe(first);
  expect(await fingerprint({}, 'longer')).not.toBe(first);
  expect(await fingerprint({ 'Content-Type': 'image/png' })).not.toBe(first);
  expect(await fingerprint({ 'Content-Disposition': 'attachment; filename=a.txt' })).not.toBe(first);
});

test('a file is answered to be saved, not shown', async () => {
  const answer = await get();
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/zip',
    'content-length': '1000000',
    'content-disposition': `attachment; filename="_ber alles.zip"; filename*=UTF-8''%C3%9Cber%20alles.zip`,
    'accept-ranges': 'bytes',
    etag: '"a"',
    'cache-control': 'no-store, no-transform',
    'x-content-type-options': 'nosniff',
  });
  expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), content)).toBe(0);
});

test('a part is answered as one', async () => {
  const answer = await get({ Range: 'bytes=10-19', 'If-Range': '"a"' });
  expect([answer.status, answer.headers.get('Content-Range'), answer.headers.get('Content-Length')]).toEqual([
    206,
    'bytes 10-19/1000000',
    '10',
  ]);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content.slice(10, 20));
  expect(read).toEqual([{ start: 10, end: 20 }]);
});

test('of another state of the file the whole is answered', async () => {
  const answer = await get({ Range: 'bytes=10-19', 'If-Range': '"b"' });
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 1_000_000]);
});

test('a part that is not there is a 416, with the length', async () => {
  const answer = await get({ Range: 'bytes=1000000-' });
  expect([answer.status, answer.headers.get('Content-Range'), (await answer.json()).code]).toEqual([
    416,
    'bytes */1000000',
    'RANGE_UNSATISFIABLE',
  ]);
});

test('a HEAD opens nothing', async () => {
  const answer = await get({}, 'HEAD');
  expect([answer.status, answer.headers.get('Content-Length'), read]).toEqual([200, '1000000', []]);
});

test('a slow reader is waited for, and one who goes away ends it', async () => {
  const request = httpRequest(`${origin}/files/endless`).end();
  const [answer] = await once(request, 'response');
  answer.pause();
  let before = -1;
  // What the sockets hold is brought, and no more.
  await eventually(() => {
    const same = before === endless.brought;
    before = endless.brought;
    expect(same).toBe(true);
  });
  expect(endless.brought).toBeLessThan(64_000_000);
  request.destroy();
  await eventually(() => expect(endless.ended).toBe(true));
});
