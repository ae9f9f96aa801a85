import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { origin } from '../load/recording-requests.ts';
import { pageOf, type Candidate } from './candidate.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** One server for all candidates: `/NAME/` is the page, what is below it are its files, gzipped as a server sends them and never kept. */
export async function servePages(candidates: readonly Candidate[], api: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    void answer(candidates, api, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(candidates: readonly Candidate[], api: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://page');
  if (pathname.startsWith('/v1/')) return forward(api + pathname + search, request, response);
  const [, name = '', ...rest] = pathname.split('/');
  const candidate = candidates.find((one) => one.name === name);
  const path = normalize(rest.join('/'));
  if (!candidate || path.startsWith('..')) return void response.writeHead(404).end();
  const body = path === '.' ? pageOf(candidate) : await fileOf(candidate, path);
  if (body === undefined) return void response.writeHead(404).end();
  const type = path === '.' ? 'text/html; charset=utf-8' : (types[extname(path)] ?? 'application/octet-stream');
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store' }).end(gzipSync(body));
}

const fileOf = ({ folder }: Candidate, path: string): Promise<Buffer | undefined> => readFile(join(folder, path)).catch(() => undefined);

/** Ours asks a real server, on the page's own origin; its key is bound to the benchmarks' origin, so that is what it hears. */
async function forward(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', headers: sent } = request;
  const names = ['privet-key', 'privet-device', 'content-type', 'idempotency-key'];
  const kept = names.flatMap((name) => (typeof sent[name] === 'string' ? [[name, sent[name]] as const] : []));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answered = await fetch(url, {
    method,
    headers: { ...Object.fromEntries(kept), origin },
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const type = answered.headers.get('content-type') ?? 'application/json';
  response.writeHead(answered.status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(await answered.bytes());
}
