import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import type { Endpoints, Schema } from '@privet/types';
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { methods, type FileToSend } from './methods.js';
import { createTransport } from './transport.js';

interface Taken {
  bytes: number;
}
const Taken: Schema<Taken> = z.object({ bytes: z.number() });
const contract = {
  upload: { route: 'POST /files/{id}', auth: ['subject'], stream: true, output: Taken, status: 201 },
  download: { route: 'GET /files/{id}', auth: ['subject'], bytes: true, mediaType: 'application/zip' },
} satisfies Endpoints;

/** A server that counts what comes, and breaks as often as it is told. */
let server: Server;
let breaks: number;
let heard: { headers: IncomingHttpHeaders; bytes: Buffer }[];
beforeEach(async () => {
  breaks = 0;
  heard = [];
  server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(request.headers.range ? 206 : 200, { 'Content-Type': 'application/zip' });
      return void response.end('0123456789');
    }
    void buffer(request).then((bytes) => {
      heard.push({ headers: request.headers, bytes });
      breaks -= 1;
      if (breaks >= 0) return response.writeHead(503).end();
      return response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ bytes: bytes.length }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function files(retry = { delay: 1 }) {
  const { port } = server.address() as AddressInfo;
  return methods('files', contract, createTransport({ baseUrl: `http://127.0.0.1:${port}`, token: 'st_1', retry }));
}

const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i & 255);
const streamed = () => new Blob([bytes]).stream();

test.each<[string, FileToSend['file']]>([
  ['bytes', bytes],
  ['a blob', new Blob([bytes])],
  ['a stream', streamed()],
])('%s are sent as they are', async (_, file) => {
  expect(await files().upload({ id: '7', file })).toEqual({ bytes: bytes.length });
  expect(heard).toHaveLength(1);
  expect(heard[0]?.bytes.equals(bytes)).toBe(true);
  expect(heard[0]?.headers).toMatchObject({ 'content-type': 'application/octet-stream', authorization: 'Bearer st_1' });
  expect(heard[0]?.headers['idempotency-key']).toHaveLength(22);
  expect(heard[0]?.headers['content-disposition']).toBeUndefined();
});

test('a file brings its name and type, which the call may replace', async () => {
  const file = new File([bytes], 'Über mich.pdf', { type: 'application/pdf' });
  await files().upload({ id: '7', file });
  await files().upload({ id: '7', file, name: 'id.png', type: 'image/png' });
  expect(heard.map(({ headers }) => [headers['content-type'], headers['content-disposition']])).toEqual([
    ['application/pdf', `attachment; filename="_ber mich.pdf"; filename*=UTF-8''%C3%9Cber%20mich.pdf`],
    ['image/png', `attachment; filename="id.png"; filename*=UTF-8''id.png`],
  ]);
});

test('what can be sent again is, under the same key', async () => {
  breaks = 2;
  expect(await files().upload({ id: '7', file: new Blob([bytes]) })).toEqual({ bytes: bytes.length });
  expect(heard.map((one) => one.bytes.length)).toEqual([bytes.length, bytes.length, bytes.length]);
  expect(new Set(heard.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

test('a stream is sent once', async () => {
  breaks = 1;
  await expect(files().upload({ id: '7', file: streamed() })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(heard).toHaveLength(1);
});

test('what is no file is told before anything is sent', async () => {
  const upload = files().upload as (input: object) => Promise<unknown>;
  await expect(upload({ id: '7', file: 'text' })).rejects.toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: '/file' }] });
  await expect(upload({ id: '7' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(heard).toEqual([]);
});

test('a file is opened as a stream, or with its headers', async () => {
  expect(await text(await files().download({ id: '7' }))).toBe('0123456789');
  const part = await files().download.raw({ id: '7' }, { headers: { Range: 'bytes=0-4' } });
  expect([part.status, part.headers.get('Content-Type')]).toEqual([206, 'application/zip']);
  await part.body?.cancel();
});

test('types', () => {
  expectTypeOf(files().upload).parameter(0).toEqualTypeOf<{ id: string } & FileToSend>();
  expectTypeOf(files().upload).returns.toEqualTypeOf<Promise<Taken>>();
  expectTypeOf(files().download).returns.toEqualTypeOf<Promise<ReadableStream<Uint8Array>>>();
});
