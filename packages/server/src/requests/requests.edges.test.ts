import { definePolicy } from '@privet/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import type { WebhookRequest } from '../webhooks/webhook.js';
import { backend, requestsPolicy, requestWorld, type RequestWorld } from './requests.suite.js';

const day = 86_400_000;
const email = 'ada@example.com';
const file = { name: 'scan.txt', type: 'text/plain', bytes: new TextEncoder().encode('It is me.') };

let world: RequestWorld;
let told: WebhookRequest[];
let deleted: string[];
const blobs = () => {
  const store = memoryBlobs();
  return {
    ...store,
    delete: async (id: string) => {
      deleted.push(id);
      await store.delete(id);
    },
  };
};
beforeEach(() => {
  told = [];
  deleted = [];
  world = requestWorld({
    blobs: blobs(),
    webhooks: {
      endpoints: [{ url: 'https://hooks.example', secret: `whsec_${btoa('a'.repeat(24))}` }],
      send: async (message) => {
        told.push(message);
        return { status: 200 };
      },
    },
  });
});
afterEach(() => world.close());

const get = async (id: string) => (await world.call('GET', `/v1/requests/${id}`, { as: backend })).body;
const stepsOf = async (id: string) => (await get(id)).events.map(({ type, note }) => (note === undefined ? type : `${type} ${note}`));
const count = async (id: string, step: string) => (await stepsOf(id)).filter((one) => one === step).length;
const act = (id: string, action: string, body: object = {}, as = backend) =>
  world.call('POST', `/v1/requests/${id}/${action}`, { as, body });
const verify = (id: string, body: object) => world.call<{ token: string }>('POST', `/v1/requests/${id}/verify`, { body });
const soon = (done: () => Promise<unknown>) => expect.poll(done, { timeout: 10_000 });

describe('nobody gets past verification', () => {
  test('a backend that passes an address on names nobody whom it knows', async () => {
    const { body } = await world.submit({ type: 'access', email }, { as: backend });
    expect(body.reason).toBe('need_user_verification');
    const known = await world.submit({ type: 'access', subject: { email } }, { as: backend });
    expect(known.body.reason).toBeNull();
  });

  test('an appeal of somebody whose proof was refused is looked at first', async () => {
    const { id, token } = await world.verified({ type: 'delete', email, fields: { order: 'A-1' } });
    await act(id, 'deny', { reason: 'insuf_verification', ground: 'It is not readable.' });
    const appealed = await act(id, 'appeal', { message: 'It is.' }, token);
    expect(appealed.body).toMatchObject({ status: 'in_progress', reason: 'need_user_verification', verifiedAt: null });
    expect((await act(id, 'complete')).status).toBe(409);
    world.now += 32 * day;
    await soon(() => stepsOf(id)).toContain('overdue 100');
    expect((await act(id, 'review', { accepted: true })).body).toMatchObject({ status: 'in_progress', reason: null });
  });

  test('guesses beyond the day’s number keep nobody out for longer', async () => {
    const { body } = await world.submit({ type: 'access', email });
    const mailed = await world.mailed(body.id);
    const wrong = { code: mailed.code === '000000' ? '111111' : '000000' };
    for (let tries = 0; tries < 10; tries += 1) await verify(body.id, wrong);
    world.now += day - 60_000;
    for (let tries = 0; tries < 10; tries += 1) await verify(body.id, wrong);
    world.now += 120_000;
    const later = await world.submit({ type: 'access', email });
    expect((await verify(later.body.id, { code: (await world.mailed(later.body.id)).code })).status).toBe(200);
  });
});

describe('the clock', () => {
  test('a proof that nobody has looked at is the team’s to be reminded of, and does not expire', async () => {
    const { id, token } = await world.verified({ type: 'delete', email, fields: { order: 'A-1' } });
    await world.upload(id, token, file);
    world.now += 32 * day;
    await soon(() => stepsOf(id)).toContain('overdue 100');
    expect((await get(id)).status).toBe('in_progress');
  });

  test('a proof that never comes lets the request expire', async () => {
    const { id } = await world.verified({ type: 'delete', email, fields: { order: 'A-1' } });
    world.now += 31 * day;
    await expect.poll(async () => (await get(id)).status, { timeout: 10_000 }).toBe('expired');
  });

  test('an appeal has reminders of its own', async () => {
    const { id } = await world.verified({ type: 'access', email });
    const { token: link } = await world.mailed(id);
    world.now += 6 * day;
    await act(id, 'extend', { reason: 'There is much of it.' });
    world.now += 100 * day;
    await soon(() => count(id, 'overdue 100')).toBe(1);
    await act(id, 'deny', { reason: 'no_match', ground: 'Nobody is called that.' });
    expect((await verify(id, { token: link })).status).toBe(422);
    const { token } = (await verify(id, { token: (await world.mailed(id)).token })).body;
    await act(id, 'appeal', { message: 'It is mine.' }, token);
    world.now += 32 * day;
    await soon(() => count(id, 'overdue 100')).toBe(2);
  });

  test('what an extension moves is reminded of again when it is due', async () => {
    const { id } = await world.verified({ type: 'access', email, jurisdiction: 'US-CA' });
    world.now += 27 * day;
    await soon(() => count(id, 'reminder 80')).toBe(1);
    const { dueAt } = (await act(id, 'extend', { reason: 'There is much of it.' })).body;
    world.now = Date.parse(dueAt) - day;
    await soon(() => count(id, 'reminder 80')).toBe(2);
    expect(await count(id, 'overdue 100')).toBe(0);
  });

  test('files never outlive the request that they came with', async () => {
    await world.close();
    const requests = { unverified: 'P30D', uploads: 'P3Y', records: 'P1Y' };
    world = requestWorld({ blobs: blobs(), policy: definePolicy({ ...requestsPolicy, requests }) });
    const { id, token } = await world.verified({ type: 'access', email });
    const upload = (await world.upload(id, token, file)).body.uploads[0]?.id;
    await act(id, 'complete');
    world.now += 367 * day;
    await soon(async () => (await world.call('GET', `/v1/requests/${id}`, { as: backend })).status).toBe(404);
    expect(deleted).toEqual([upload]);
  });
});

describe('what belongs together', () => {
  test('other software hears that a request was joined, and of nothing twice', async () => {
    const first = await world.submit({ type: 'correct', email });
    const second = await world.verified({ type: 'correct', email });
    await verify(first.body.id, { token: (await world.mailed(first.body.id)).token });
    const heard = () => told.map(({ body }) => JSON.parse(body) as { type: string; data: { id: string } });
    await expect
      .poll(() => heard().map(({ type, data }) => `${type} ${data.id}`), { timeout: 10_000 })
      .toEqual([`request.verified ${second.id}`, `request.joined ${first.body.id}`]);
  });

  test('what the person took back is none of the year’s answers', async () => {
    for (let asked = 0; asked < 3; asked += 1) {
      const { id, token, request } = await world.verified({ type: 'portability', email, jurisdiction: 'US-CA' });
      expect(request.status).toBe('in_progress');
      await act(id, 'cancel', {}, token);
      world.now += 3_600_000;
    }
  });
});

test('what a person writes has an end, and is ended by them all the same', async () => {
  const { id, token } = await world.verified({ type: 'correct', email });
  const corrections = Array.from({ length: 50 }, () => ({ field: 'Name', to: 'Ada' }));
  const statuses = [];
  for (let time = 0; time < 5; time += 1) statuses.push((await act(id, 'correction', { corrections }, token)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 422]);
  for (let time = 4; time < 200; time += 1) expect((await act(id, 'messages', { message: 'Hello' }, token)).status).toBe(200);
  expect((await act(id, 'messages', { message: 'Hello' }, token)).body.issues).toMatchObject([{ code: 'too_many' }]);
  expect((await act(id, 'cancel', {}, token)).body.status).toBe('revoked');
});

test('what an agent asks for somebody is not joined to what they asked themselves', async () => {
  const own = await world.verified({ type: 'access', email });
  const onBehalf = { relation: 'agent', name: 'Agency', authority: 'A power of attorney' };
  const agents = await world.verified({ type: 'access', email, onBehalf });
  expect(agents.id).not.toBe(own.id);
  expect((await world.verified({ type: 'access', email, onBehalf })).id).toBe(agents.id);
});

test('each side is told what it may do itself', async () => {
  const { id, token } = await world.verified({ type: 'correct', email });
  const actions = async (as: string) => (await world.call('GET', `/v1/requests/${id}`, { as })).body.actions;
  expect(await actions(token)).toEqual(['message', 'upload', 'correction', 'cancel']);
  expect(await actions(backend)).toEqual(['message', 'ask', 'upload', 'decide', 'extend', 'deny', 'complete']);
});
