import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { httpSource } from '../sources/http/http.source.js';
import { manualSource } from '../sources/manual/manual.source.js';
import { signedHeaders, webhookKey } from '../webhooks/webhook.js';
import { isFulfilled, once, sourcesWorld } from './requests.sources.suite.js';
import { backend, type RequestWorld } from './requests.suite.js';

const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
const ada = 'ada@example.com';

let world: RequestWorld;
let service: Server;
let asked: { type: string; key: string; answerTo?: string }[];

/** A service that answers later: it says 202 to everything but a count. */
beforeEach(async () => {
  asked = [];
  service = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const call = JSON.parse(body) as (typeof asked)[number];
      asked.push(call);
      response.writeHead(call.type === 'count' ? 200 : 202, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(call.type === 'count' ? { counts: { profile: 2 } } : {}));
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/privacy`;
  const crm = httpSource({ id: 'crm', categories: ['profile'], url, secret, publicUrl: 'https://shop.example', now: () => world.now });
  world = sourcesWorld([crm]);
});
afterEach(async () => {
  await world.close();
  await new Promise((resolve) => service.close(resolve));
});

interface Sent {
  readonly by?: string;
  readonly at?: number;
  readonly type?: string;
  readonly key?: string;
}

/** What the service sends later, signed. */
async function send(
  id: string,
  body: string,
  { by = secret, at = world.now, type = 'application/x-ndjson', key = asked.at(-1)?.key ?? '' }: Sent = {},
) {
  const headers = { ...signedHeaders(webhookKey(by), { id: key, body }, at), 'Content-Type': type };
  const answer = await world.privet.fetch(
    new Request(`https://shop.example/v1/requests/${id}/sources/crm/answer`, { method: 'POST', headers, body }),
  );
  const text = await answer.text();
  return { status: answer.status, code: text === '' ? undefined : (JSON.parse(text) as { code: string }).code };
}

const lines = (...all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
const rows = lines({ table: 'contacts', category: 'profile', person: ada, values: { name: 'Ada' } }, { end: true, rows: 1 });
const awaited = (id: string) => once(world, id, ({ sources }) => sources[0]?.status === 'awaited');

test('an answer that comes later is taken once, however often it is sent', async () => {
  const { id } = await world.verified({ type: 'access', email: ada });
  await awaited(id);
  expect(asked[0]?.answerTo).toBe(`https://shop.example/v1/requests/${id}/sources/crm/answer`);
  expect((await send(id, rows)).status).toBe(204);
  expect((await send(id, rows)).status).toBe(204);
  const done = await once(world, id, isFulfilled);
  expect(done.sources[0]).toMatchObject({ id: 'crm', held: true, rows: 1 });
  expect(done.events.filter(({ type, note }) => type === 'source-answered' && note === 'crm')).toHaveLength(1);
});

test.each<[string, Sent]>([
  ['by another key', { by: `whsec_${btoa('another secret of 32 characters!')}` }],
  ['for another request', { key: 'req_another_crm_access' }],
  ['long ago', { at: Date.parse('2026-11-24T08:00:00.000Z') }],
])('an answer that was signed %s is refused, and changes nothing', async (_, how) => {
  const { id } = await world.verified({ type: 'access', email: ada });
  await awaited(id);
  expect(await send(id, rows, how)).toEqual({ status: 403, code: 'SOURCE_ANSWER_REFUSED' });
  await awaited(id);
  expect((await send(id, rows)).status).toBe(204);
});

test('an answer to a request that is over is refused', async () => {
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await awaited(id);
  await world.call('POST', `/v1/requests/${id}/cancel`, { as: token, body: {} });
  expect(await send(id, rows)).toEqual({ status: 409, code: 'SOURCE_NOT_AWAITED' });
});

test.each([
  ['breaks off', rows.slice(0, -5), 'incomplete'],
  ['is somebody else’s', rows.replace(ada, 'bob@example.com'), 'foreign-row'],
])('an answer that %s is handed to a person, whose report is taken', async (_, body, fault) => {
  const { id } = await world.verified({ type: 'access', email: ada });
  await awaited(id);
  expect((await send(id, body)).status).toBe(204);
  const failed = await once(world, id, ({ sources }) => sources[0]?.status === 'failed');
  expect(failed.sources[0]?.fault).toContain(fault);
  expect((await send(id, rows)).status).toBe(204);
  await once(world, id, isFulfilled);
});

test('an erasure that is told later keeps what was counted before it', async () => {
  const { id } = await world.verified({ type: 'delete', email: ada });
  await awaited(id);
  expect((await send(id, JSON.stringify({ erased: 2, kept: {} }), { type: 'application/json' })).status).toBe(204);
  const done = await once(world, id, isFulfilled);
  expect(done.sources[0]).toMatchObject({ held: true, rows: 2, kept: 0 });
});

test('a source that a person looks into is a task with a form, told to the team by mail', async () => {
  await world.close();
  const form = [{ id: 'shelf', label: 'Shelf', required: true }];
  const paper = manualSource({ id: 'paper', name: { en: 'Paper files' }, categories: ['profile'], form, now: () => world.now });
  world = sourcesWorld([paper]);
  const { id } = await world.verified({ type: 'access', email: ada });
  const task = await awaited(id);
  expect(Date.parse(task.sources[0]?.dueAt ?? '')).toBe(world.now + 14 * 86_400_000);
  await once(world, id, () => world.box.mails().some(({ subject }) => subject === `Request ${id}: Paper files needs a person`));
  const report = (body: object) => world.call('POST', `/v1/requests/${id}/sources/paper/report`, { as: backend, body });
  expect((await report({ held: true })).body.issues).toMatchObject([{ path: '/form/shelf', code: 'missing_field' }]);
  expect((await report({ held: true, form: { shelf: '12 b' } })).status).toBe(200);
  expect((await once(world, id, isFulfilled)).sources[0]).toMatchObject({ name: 'Paper files', held: true, rows: 1 });
});

test('a report that is sent again, or another one after it, leaves what was reported', async () => {
  await world.close();
  const manual = (id: string) => manualSource({ id, categories: ['profile'], now: () => world.now });
  world = sourcesWorld([manual('paper'), manual('cellar')]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ sources }) => sources[0]?.status === 'awaited' && sources[1]?.status === 'awaited');
  const report = (source: string, key: string) =>
    world.call('POST', `/v1/requests/${id}/sources/${source}/report`, {
      as: backend,
      headers: { 'Idempotency-Key': key },
      body: { held: true, rows: [{ table: 'letters', category: 'profile', values: { name: 'Ada' } }] },
    });
  expect((await report('paper', 'the-first-report')).status).toBe(200);
  expect((await report('paper', 'the-first-report')).status).toBe(200);
  expect(await report('paper', 'another-report-of-it')).toMatchObject({ status: 409, body: { code: 'SOURCE_NOT_AWAITED' } });
  await report('cellar', 'the-second-report');
  expect((await once(world, id, isFulfilled)).sources.map(({ rows: count }) => count)).toEqual([1, 1, 0]);
  expect((await world.download(`/v1/requests/${id}/export`, token)).status).toBe(200);
});
