import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import type { WebhookRequest } from '../webhooks/webhook.js';
import { backend, requestWorld, type RequestWorld } from './requests.suite.js';

const day = 86_400_000;
const email = 'ada@example.com';

let world: RequestWorld;
let told: WebhookRequest[];
beforeEach(() => {
  told = [];
  world = requestWorld({
    blobs: memoryBlobs(),
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

const events = () => told.map(({ body }) => (JSON.parse(body) as { type: string }).type);
const get = async (id: string) => (await world.call('GET', `/v1/requests/${id}`, { as: backend })).body;
const eventsOf = async (id: string) => (await get(id)).events.map(({ type, note }) => (note === undefined ? type : `${type} ${note}`));
const act = (id: string, action: string, body: object = {}) => world.call('POST', `/v1/requests/${id}/${action}`, { as: backend, body });
/** Due dates are the ends of days: half a day more is past any share that was reckoned from one. */
const pass = async (days: number, done: () => Promise<void>) => {
  world.now += days * day;
  await expect
    .poll(
      async () =>
        done().then(
          () => 'done',
          (error: unknown) => String(error),
        ),
      { timeout: 10_000 },
    )
    .toBe('done');
};

describe('the team', () => {
  test('is reminded at 50, 80 and 100 % of the time, once each', async () => {
    const { id } = await world.verified({ type: 'access', email });
    await pass(16, async () => expect(await eventsOf(id)).toContain('reminder 50'));
    await pass(9.5, async () => expect(await eventsOf(id)).toContain('reminder 80'));
    await pass(6, async () => expect(await eventsOf(id)).toContain('overdue 100'));
    expect((await eventsOf(id)).filter((event) => /reminder|overdue/.test(event))).toHaveLength(3);
    await expect.poll(() => world.box.mails().filter(({ to }) => to === 'privacy@shop.example').length).toBe(3);
    expect(events()).toEqual(expect.arrayContaining(['request.verified', 'request.reminder', 'request.overdue']));
    for (const { text } of world.box.mails().filter(({ to }) => to === 'privacy@shop.example')) {
      expect(text).toContain(id);
      expect(text).not.toContain(email);
    }
  });

  test('hears nothing of a request that nobody has confirmed', async () => {
    const { body } = await world.submit({ type: 'access', email });
    await world.mailed(body.id);
    expect(events()).toEqual([]);
  });

  test('is told of events without a word of who or what', async () => {
    const { id } = await world.verified({ type: 'access', email, details: 'My secret' });
    await act(id, 'deny', { reason: 'no_match', ground: 'Nobody of that name' });
    await expect.poll(events).toContain('request.denied');
    for (const { body } of told) expect(body).not.toMatch(/ada@|secret|Nobody/);
  });
});

describe('what ends by time', () => {
  test('a request that nobody confirms expires', async () => {
    const { body } = await world.submit({ type: 'access', email });
    await pass(31, async () => expect((await get(body.id)).status).toBe('expired'));
  });

  test('while the clock stands still nobody is reminded', async () => {
    const { id } = await world.verified({ type: 'access', email });
    await act(id, 'messages', { message: 'Which account?', awaiting: 'clarification' });
    const other = await world.verified({ type: 'access', email: 'bob@example.com' });
    await pass(31, async () => expect(await eventsOf(other.id)).toContain('overdue 100'));
    expect(await eventsOf(id)).not.toContain('overdue 100');
  });

  test('files are deleted, and then the request, as the policy keeps them', async () => {
    const { id, token } = await world.verified({ type: 'access', email });
    await world.upload(id, token, { name: 'scan.txt', type: 'text/plain', bytes: new TextEncoder().encode('It is me.') });
    await act(id, 'complete');
    await pass(91, async () => expect((await get(id)).uploads).toEqual([]));
    world.now += 700 * day;
    await expect.poll(async () => (await world.call('GET', `/v1/requests/${id}`, { as: backend })).status).toBe(404);
  });
});

describe('the law’s number of requests a year', () => {
  const ask = () => world.verified({ type: 'portability', email, jurisdiction: 'US-CA' });
  const answered = async () => act((await ask()).id, 'complete');

  test('what is over it is denied with its ground, where the policy says so', async () => {
    await answered();
    await answered();
    const third = await ask();
    expect(third.request).toMatchObject({ status: 'denied', reason: 'too_many_requests' });
    expect(third.request.denial).toMatchObject({ ground: expect.stringContaining('2'), citation: expect.stringContaining('1798.130') });
    expect(third.request.actions).toContain('appeal');
  });

  test('a year later it counts anew', async () => {
    await answered();
    await answered();
    world.now += 366 * day;
    expect((await ask()).request.status).toBe('in_progress');
  });
});
