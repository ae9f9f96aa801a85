import { eventually } from '@privet/test-tools/eventually';
import { afterEach, expect, test } from 'vitest';
import type { SendWebhook } from '../webhooks/webhook.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { SourceFault, type Source } from '../sources/source.js';
import { ada, gathered, heldSource, isFulfilled, once, row, shopRows, sourcesWorld, told } from './requests.sources.suite.js';
import { backend, type RequestWorld } from './requests.suite.js';

let world: RequestWorld;
afterEach(() => world.close());

const report = (id: string, source: string, body: object) =>
  world.call('POST', `/v1/requests/${id}/sources/${source}/report`, { as: backend, body });
const deny = (id: string) =>
  world.call('POST', `/v1/requests/${id}/deny`, { as: backend, body: { reason: 'suspected_fraud', ground: 'It does not look like you.' } });
const retry = (id: string, source: string) => world.call('POST', `/v1/requests/${id}/sources/${source}/retry`, { as: backend, body: {} });

test('corrections wait for a person, and what is accepted is changed in the sources', async () => {
  const held: Record<string, string> = { name: 'Ada Lovelac', city: 'London' };
  const source: Source = {
    id: 'shop',
    categories: ['profile'],
    corrects: ['name', 'city'],
    correct: async ({ corrections }) =>
      corrections.map(({ field, to }) => {
        const before = held[field] ?? null;
        held[field] = to;
        return { field, before, after: to };
      }),
  };
  world = sourcesWorld([source]);
  const { id, token } = await world.verified({ type: 'correct', email: ada });
  const corrections = [
    { field: 'My name', to: 'Ada Lovelace' },
    { field: 'City', to: 'Paris' },
  ];
  await world.call('POST', `/v1/requests/${id}/correction`, { as: token, body: { corrections } });
  const decide = (decisions: object[]) => world.call('POST', `/v1/requests/${id}/decisions`, { as: backend, body: { decisions } });
  const unknown = await decide([{ index: 0, accepted: true }]);
  expect([unknown.status, unknown.body.issues?.[0]]).toMatchObject([422, { path: '/decisions/0/field', code: 'unknown_field' }]);
  expect((await decide([{ index: 1, accepted: false }])).status).toBe(422);
  await decide([{ index: 0, accepted: true, field: 'name' }]);
  expect(held['name']).toBe('Ada Lovelac');
  await decide([{ index: 1, accepted: false, reason: 'You live in London.' }]);
  const done = await once(world, id, isFulfilled);
  expect(held).toEqual({ name: 'Ada Lovelace', city: 'London' });
  expect(done.corrections).toMatchObject([
    { accepted: true, changes: [{ source: 'shop', before: 'Ada Lovelac', after: 'Ada Lovelace', refused: null }] },
    { accepted: false, reason: 'You live in London.' },
  ]);
});

test('where no correction is accepted, the request is denied with the reasons', async () => {
  world = sourcesWorld([heldSource('shop', {}).source]);
  const { id, token } = await world.verified({ type: 'correct', email: ada });
  await world.call('POST', `/v1/requests/${id}/correction`, { as: token, body: { corrections: [{ field: 'Name', to: 'Countess' }] } });
  const { body } = await world.call('POST', `/v1/requests/${id}/decisions`, {
    as: backend,
    body: { decisions: [{ index: 0, accepted: false, reason: 'That is a title.' }] },
  });
  expect(body).toMatchObject({ status: 'denied', reason: 'other', denial: { ground: 'Name: That is a title.' } });
});

test('a legal hold stops an erasure until it is lifted, and is told only where that may be', async () => {
  const shop = heldSource('shop', shopRows());
  world = sourcesWorld([shop.source]);
  const hold = (body: object) => world.call<{ id: string }>('POST', '/v1/holds', { as: backend, body });
  const open = await hold({ subject: { email: ada }, category: 'orders', ground: 'A lawsuit.', tell: true });
  const secret = await hold({ category: 'profile', ground: 'An investigation.', tell: false });
  const { id, token } = await world.verified({ type: 'delete', email: ada });
  const held = await once(world, id, ({ sources }) => sources[0]?.status === 'held' && sources[1]?.status === 'done');
  expect(held).toMatchObject({ status: 'in_progress', sources: [{ rows: 3, kept: 3 }, {}] });
  const grounds = async (as: string) =>
    (await world.call('GET', `/v1/requests/${id}`, { as })).body.sources[0]?.holds.map(({ ground }) => ground);
  expect(await grounds(backend)).toEqual(['Tax law keeps invoices for ten years.', 'A lawsuit.', 'An investigation.']);
  expect(await grounds(token)).toEqual(['Tax law keeps invoices for ten years.', 'A lawsuit.']);
  expect((await world.call('GET', `/v1/requests/${id}`, { as: token })).body.sources[0]).toMatchObject({ status: 'running', kept: 2 });
  await world.call('POST', `/v1/holds/${secret.body.id}/lift`, { as: backend, body: {} });
  await once(world, id, ({ sources }) => sources[0]?.kept === 2);
  expect(shop.rows[ada]?.map(({ table }) => table)).toEqual(['orders', 'invoices']);
  await world.call('POST', `/v1/holds/${open.body.id}/lift`, { as: backend, body: {} });
  const done = await once(world, id, isFulfilled);
  expect(done.sources[0]).toMatchObject({ rows: 3, kept: 1 });
});

test('what Privet keeps itself is told and erased like the rest, and the proof stays', async () => {
  world = sourcesWorld([heldSource('shop', {}).source]);
  const choice = { policyVersion: 'first', choices: { analytics: 'denied' }, method: 'api', locale: 'en', subject: { email: ada } };
  expect((await world.call('POST', '/v1/consents', { as: backend, body: choice })).status).toBe(201);
  const access = await world.verified({ type: 'access', email: ada, details: 'All of it, please.' });
  expect((await once(world, access.id, isFulfilled)).sources[1]).toMatchObject({ id: 'privet', held: true, rows: 1 });
  const { id } = await world.verified({ type: 'delete', email: ada });
  const done = await once(world, id, isFulfilled);
  expect(done.sources[1]).toMatchObject({ id: 'privet', held: true, rows: 2, kept: 1, holds: [{ category: 'privacy-records', rows: 1 }] });
  const forgotten = (await world.call('GET', `/v1/requests/${access.id}`, { as: backend })).body;
  expect(forgotten).toMatchObject({ status: 'fulfilled', messages: [], uploads: [], export: null });
  expect([forgotten.email, forgotten.details]).toEqual([undefined, undefined]);
  expect(done.email).toBe(ada);
  // What tells the person that they were erased is erased in turn.
  await once(world, id, ({ email }) => email === undefined, 86_400_000);
  const history = await world.call<{ data: unknown[] }>('POST', '/v1/consents/history', { as: backend, body: { subject: { email: ada } } });
  expect(history.body.data).toHaveLength(1);
});

test('recipients are told whom they have to erase, and nobody else is (GDPR Art. 19)', async () => {
  const sent: { url: string; body: string; headers: Readonly<Record<string, string>> }[] = [];
  const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
  const send: SendWebhook = async (message) => {
    sent.push(message);
    return { status: sent.length < 2 ? 503 : 204 };
  };
  const endpoints = [
    { url: 'https://mail.example/', secret, recipient: 'mailer' },
    { url: 'https://other.example/', secret, recipient: 'payments' },
  ];
  const { source } = heldSource('shop', shopRows(), { recipients: ['mailer'] });
  world = sourcesWorld([source], { webhooks: { endpoints, send } });
  const { id } = await world.verified({ type: 'delete', email: ada });
  await once(world, id, isFulfilled);
  await eventually(() => {
    world.now += 3_000;
    expect(sent).toHaveLength(2);
  });
  const [first, again] = sent;
  expect(again?.url).toBe('https://mail.example/');
  expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect(JSON.parse(again?.body ?? '')).toMatchObject({ type: 'data.erased', data: { request: id, person: { email: ada } } });
});

test('a category that no source holds is told when the server starts', async () => {
  const warnings: string[] = [];
  const source: Source = { ...heldSource('shop', {}).source, categories: ['profile', 'orders'] };
  world = sourcesWorld([source], { logWork: ({ level, error }) => void warnings.push(`${level}: ${error}`) });
  await world.privet.ready;
  expect(warnings).toEqual([expect.stringMatching(/^warning: No source holds these categories of the policy: invoices\./)]);
});

test('a hold that is lifted while an erasure finds that it is held lets it go on', async () => {
  const storage = memoryStorage(() => world.now);
  let lift: (() => Promise<unknown>) | undefined;
  const shop = heldSource('shop', shopRows());
  const source: Source = {
    ...shop.source,
    erase: async (call) => {
      const erased = await shop.source.erase?.(call);
      await lift?.();
      lift = undefined;
      return erased ?? { erased: 0, kept: {} };
    },
  };
  world = sourcesWorld([source], { storage });
  const hold = await world.call<{ id: string }>('POST', '/v1/holds', {
    as: backend,
    body: { category: 'orders', ground: 'A lawsuit.', tell: true },
  });
  lift = () => storage.holds.lift(hold.body.id, world.now);
  const { id } = await world.verified({ type: 'delete', email: ada });
  expect((await once(world, id, isFulfilled)).sources[0]).toMatchObject({ kept: 1 });
});

test('an appeal asks no source again until a person says so, and then all of them anew', async () => {
  const shop = heldSource('shop', shopRows());
  const later: Source = { ...heldSource('crm', {}).source, access: async () => ({ later: true, dueAt: world.now + 1e12 }) };
  world = sourcesWorld([shop.source, later]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, (request) => told(request)['shop'] === 'done' && told(request)['crm'] === 'awaited');
  await deny(id);
  const appealed = await world.call('POST', `/v1/requests/${id}/appeal`, { as: token, body: { message: 'It is me.' } });
  expect(appealed.body.status).toBe('in_progress');
  const calls = shop.calls.length;
  world.now += 60_000;
  await retry(id, 'shop');
  await once(world, id, (request) => told(request)['shop'] === 'done' && told(request)['crm'] === 'awaited');
  expect(shop.calls.length).toBe(calls + 1);
  await report(id, 'crm', { held: false });
  const done = await once(world, id, isFulfilled);
  expect(done.sources[0]).toMatchObject({ held: true, rows: 3 });
  const { bytes } = await world.download(`/v1/requests/${id}/export`, token);
  expect(new TextDecoder('latin1').decode(bytes)).toContain('data/shop/customers.csv');
});

test('an appeal after an erasure of all that was said is refused, and no source is asked about nobody', async () => {
  const shop = heldSource('shop', shopRows());
  let refuses = true;
  const source: Source = {
    ...shop.source,
    erase: async (call) => {
      if (refuses) throw new SourceFault('refused', 'Not today');
      expect(call.person).toEqual({ email: ada });
      return (await shop.source.erase?.(call)) ?? { erased: 0, kept: {} };
    },
  };
  world = sourcesWorld([source]);
  const first = await world.verified({ type: 'delete', email: ada });
  await once(world, first.id, ({ sources }) => sources[0]?.status === 'failed');
  await deny(first.id);
  refuses = false;
  const second = await world.verified({ type: 'delete', email: ada });
  await once(world, second.id, isFulfilled);
  const appeal = await world.call('POST', `/v1/requests/${first.id}/appeal`, { as: first.token, body: { message: 'Again.' } });
  expect([appeal.status, appeal.body.code]).toEqual([409, 'ILLEGAL_TRANSITION']);
});

test('sources are asked by the identifier that a backend vouches for, and not by an address beside it', async () => {
  const asked: object[] = [];
  const shop = heldSource('shop', {});
  const source: Source = {
    ...shop.source,
    access: async ({ person, ...call }) => {
      asked.push(person);
      return gathered(shop.source, { person, ...call });
    },
  };
  world = sourcesWorld([source]);
  const body = { type: 'access', subject: { user: 'mallory' }, email: ada, locale: 'en', jurisdiction: 'DE' };
  const { body: request } = await world.call('POST', '/v1/requests', { as: backend, body });
  await once(world, request.id, isFulfilled);
  expect(asked).toEqual([{ user: 'mallory' }]);
});

test('a hold on all of a person’s data stops Privet’s own erasure too', async () => {
  world = sourcesWorld([heldSource('shop', { [ada]: [row('customers', 'profile', {})] }).source]);
  const access = await world.verified({ type: 'access', email: ada, details: 'All of it.' });
  await once(world, access.id, isFulfilled);
  const hold = { subject: { email: ada }, ground: 'A lawsuit.', tell: true };
  const { body: held } = await world.call<{ id: string }>('POST', '/v1/holds', { as: backend, body: hold });
  const { id } = await world.verified({ type: 'delete', email: ada });
  await once(world, id, (request) => told(request)['shop'] === 'held' && told(request)['privet'] === 'held');
  expect((await world.call('GET', `/v1/requests/${access.id}`, { as: backend })).body.details).toBe('All of it.');
  await world.call('POST', `/v1/holds/${held.id}/lift`, { as: backend, body: {} });
  await once(world, id, isFulfilled);
  expect((await world.call('GET', `/v1/requests/${access.id}`, { as: backend })).body.details).toBeUndefined();
});

test('an erasure that a person reports goes on where its hold was lifted meanwhile', async () => {
  const shop = heldSource('shop', shopRows());
  let isLater = true;
  const source: Source = {
    ...shop.source,
    erase: async (call) =>
      isLater ? { later: true, dueAt: world.now + 1e12 } : ((await shop.source.erase?.(call)) ?? { erased: 0, kept: {} }),
  };
  world = sourcesWorld([source]);
  const hold = { category: 'orders', ground: 'A lawsuit.', tell: false };
  const { body: held } = await world.call<{ id: string }>('POST', '/v1/holds', { as: backend, body: hold });
  const { id, token } = await world.verified({ type: 'delete', email: ada });
  await once(world, id, (request) => told(request)['shop'] === 'awaited');
  await report(id, 'shop', { held: true, erased: 1, kept: { orders: 1, invoices: 1 } });
  await once(world, id, (request) => told(request)['shop'] === 'held');
  const events = (await world.call('GET', `/v1/requests/${id}`, { as: token })).body.events.map(({ type }) => type);
  expect(events).not.toContain('source-held');
  isLater = false;
  await world.call('POST', `/v1/holds/${held.id}/lift`, { as: backend, body: {} });
  expect((await once(world, id, isFulfilled)).sources[0]).toMatchObject({ kept: 1 });
});

test('corrections that are decided later are made, though a source has failed before', async () => {
  let able = false;
  const made: string[] = [];
  const source: Source = {
    id: 'shop',
    categories: ['profile'],
    corrects: ['name', 'city'],
    correct: async ({ corrections, key }) => {
      if (!able) throw new SourceFault('refused', 'Not today');
      made.push(key);
      return corrections.map(({ field, to }) => ({ field, before: '–', after: to }));
    },
  };
  world = sourcesWorld([source]);
  const { id, token } = await world.verified({ type: 'correct', email: ada });
  const correct = (field: string) =>
    world.call('POST', `/v1/requests/${id}/correction`, { as: token, body: { corrections: [{ field, to: `New ${field}` }] } });
  const accept = (index: number) =>
    world.call('POST', `/v1/requests/${id}/decisions`, { as: backend, body: { decisions: [{ index, accepted: true }] } });
  await correct('name');
  await accept(0);
  await once(world, id, (request) => told(request)['shop'] === 'failed');
  able = true;
  await correct('city');
  await accept(1);
  const done = await once(world, id, isFulfilled);
  expect(done.corrections.map(({ changes }) => changes?.[0]?.after)).toEqual(['New name', 'New city']);
  expect(made).toHaveLength(1);
});
