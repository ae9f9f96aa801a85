import { scriptedServer } from '@privet/test-tools/scripted-server';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { streamOf } from '../../blobs/byte-streams.js';
import { webhookKey } from '../../webhooks/webhook.js';
import type { Source } from '../source.js';
import { httpSource } from './http.source.js';

const mebibyte = 1024 * 1024;
const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
const sourceAt = (url: string) => httpSource({ id: 'shop', categories: ['orders'], url, secret });

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How much more is held than at first, whenever it is asked; in bytes. */
function growth(): () => number {
  const held = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  return () => held() - before;
}

const lineOf = (id: number) =>
  `${JSON.stringify({ table: 'orders', category: 'orders', values: { id, paid: '129.90 EUR', note: `Order ${id}, left at the neighbour’s door` } })}\n`;

/** Writes no faster than it is read. */
async function writeRows(response: ServerResponse, rows: number): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  for (let id = 0; id < rows; id += 500) {
    const lines = Array.from({ length: 500 }, (_, index) => lineOf(id + index)).join('');
    if (!response.write(lines)) await once(response, 'drain');
  }
  response.end(`{"end":true,"rows":${rows}}\n`);
}

/** Reads all rows, and looks again and again how much memory it takes. */
async function readMany(source: Source) {
  const rows = await source.access?.({ person: { user: '42' }, request: 'req_1', key: 'req_1_shop', signal: new AbortController().signal });
  if (!rows || 'later' in rows) throw new Error('The rows come at once');
  const grown = growth();
  let [count, sum, mostHeld] = [0, 0, 0];
  for await (const { values } of rows) {
    count += 1;
    sum += Number(values['id']);
    if (count % 100_000 === 0) mostHeld = Math.max(mostHeld, grown());
  }
  return { count, sum, mostHeld };
}

test('two hundred thousand rows are read in constant memory', async () => {
  let rows = 50_000;
  const service = await scriptedServer((response) => void writeRows(response, rows));
  try {
    // What the platform takes for itself, it takes the first time.
    await readMany(sourceAt(service.url));
    rows = 200_000;
    const { count, sum, mostHeld } = await readMany(sourceAt(service.url));
    expect([count, sum]).toEqual([rows, (rows * (rows - 1)) / 2]);
    expect(mostHeld).toBeLessThan(16 * mebibyte);
  } finally {
    await service.close();
  }
});

test('the signature of a large answer is checked in constant memory', async () => {
  const [id, timestamp, chunks] = ['req_1_shop', '1764000000', 256];
  const chunk = new TextEncoder().encode(lineOf(1)).slice(0, 64);
  const part = new Uint8Array(mebibyte / 4).map((_, index) => chunk[index % chunk.length] ?? 0);
  const hash = hmac.create(sha256, webhookKey(secret)).update(new TextEncoder().encode(`${id}.${timestamp}.`));
  for (let times = 0; times < chunks; times += 1) hash.update(part);
  const headers: Readonly<Record<string, string>> = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${Buffer.from(hash.digest()).toString('base64')}`,
  };
  const grown = growth();
  let most = 0;
  const body = async function* () {
    for (let times = 0; times < chunks; times += 1) {
      if (times % 64 === 0) most = Math.max(most, grown());
      yield part.slice();
    }
  };
  await sourceAt('https://shop.example/').callback?.verify({
    headers: (name) => headers[name],
    read: async () => streamOf(body()),
    key: headers['webhook-id'] ?? '',
    now: Number(timestamp) * 1000,
  });
  expect(most).toBeLessThan(16 * mebibyte);
});
