import { eventually } from '@privet/test-tools/eventually';
import { afterEach, expect, test } from 'vitest';
import type { SendWebhook } from '../webhooks/webhook.js';
import { BlobsFullError, type BlobStore } from '../blobs/blob-store.js';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { SourceFault, type Source, type SourceCall } from '../sources/source.js';
import { heldSource, isFulfilled, once, row, sourcesWorld } from './requests.sources.suite.js';
import { backend, type RequestWorld } from './requests.suite.js';

let world: RequestWorld;
afterEach(() => world.close());

const ada = 'ada@example.com';
const shopRows = () => ({
  [ada]: [
    row('customers', 'profile', { name: 'Ada' }, ada),
    row('orders', 'orders', { number: 1, total: 12n, at: new Date('2026-01-02T03:04:05.000Z') }, ada),
    row('invoices', 'invoices', { number: 7 }, ada),
  ],
  'bob@example.com': [row('customers', 'profile', { name: 'Bob' }, 'bob@example.com')],
});
const gathered = (source: Source, call: SourceCall) => source.access?.(call) ?? Promise.reject(new Error('It cannot tell'));
const steps = (request: { readonly events: readonly { readonly type: string }[] }) => request.events.map(({ type }) => type);
const told = (request: { readonly sources: readonly { readonly id: string; readonly status: string }[] }) =>
  Object.fromEntries(request.sources.map(({ id, status }) => [id, status]));

test('an access is gathered from all sources, and answered with an archive', async () => {
  const shop = heldSource('shop', shopRows());
  const crm = heldSource('crm', {}, { role: 'processor', onBehalfOf: 'Another GmbH' });
  world = sourcesWorld([shop.source, crm.source]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  const done = await once(world, id, isFulfilled);
  expect(done.sources).toMatchObject([
    { id: 'shop', role: 'controller', status: 'done', held: true, rows: 3, categories: { profile: true, orders: true, invoices: true } },
    { id: 'crm', role: 'processor', onBehalfOf: 'Another GmbH', status: 'done', held: false, rows: 0 },
    { id: 'privet', status: 'done', held: false },
  ]);
  expect(
    done.events
      .filter(({ type }) => type === 'source-answered')
      .map(({ note }) => note)
      .toSorted((one = '', other = '') => one.localeCompare(other)),
  ).toEqual(['crm', 'privet', 'shop']);
  const { status, bytes } = await world.download(`/v1/requests/${id}/export`, token);
  expect([status, new TextDecoder('latin1').decode(bytes.subarray(0, 2))]).toEqual([200, 'PK']);
});

test('where nothing is held, the request is fulfilled too', async () => {
  world = sourcesWorld([heldSource('shop', {}).source]);
  const { id } = await world.verified({ type: 'access', email: 'nobody@example.com' });
  expect((await once(world, id, isFulfilled)).sources.every(({ held }) => held === false)).toBe(true);
});

test('a deletion erases in order, leaves what a law keeps, and says so', async () => {
  const order: string[] = [];
  const noted = (id: string, source: Source): Source => ({
    ...source,
    erase: async (call) => {
      order.push(id);
      return (await source.erase?.(call)) ?? { erased: 0, kept: {} };
    },
  });
  const [crm, shop] = [heldSource('crm', { [ada]: [row('contacts', 'profile', {})] }), heldSource('shop', shopRows())];
  world = sourcesWorld([noted('crm', crm.source), noted('shop', shop.source)]);
  const plan = async (id: string) => (await world.call(`GET`, `/v1/requests/${id}/plan`, { as: backend })).body;
  const { body: submitted } = await world.submit({ type: 'delete', email: ada });
  expect(await plan(submitted.id)).toMatchObject({
    sources: [
      { id: 'crm', rows: { profile: 1 } },
      { id: 'shop', rows: { profile: 1, orders: 1, invoices: 1 }, holds: [{ category: 'invoices', citation: 'AO §147', rows: 1 }] },
      { id: 'privet' },
    ],
  });
  const { code } = await world.mailed(submitted.id);
  await world.call('POST', `/v1/requests/${submitted.id}/verify`, { body: { code } });
  const done = await once(world, submitted.id, isFulfilled);
  expect(order).toEqual(['crm', 'shop']);
  expect(shop.rows[ada]?.map(({ table }) => table)).toEqual(['invoices']);
  expect(shop.rows['bob@example.com']).toHaveLength(1);
  expect(done.sources).toMatchObject([
    { id: 'crm', held: true, rows: 1, kept: 0 },
    {
      id: 'shop',
      held: true,
      rows: 3,
      kept: 1,
      holds: [{ category: 'invoices', ground: 'Tax law keeps invoices for ten years.', rows: 1 }],
    },
    { id: 'privet', held: false },
  ]);
});

test('a source that fails is asked again, which is told once', async () => {
  let tries = 0;
  const { source } = heldSource('shop', shopRows());
  const broken: Source = {
    ...source,
    access: (call) => {
      if ((tries += 1) < 4) throw new Error(`connection to ${ada} refused`);
      return gathered(source, call);
    },
  };
  world = sourcesWorld([broken]);
  const { id } = await world.verified({ type: 'access', email: ada });
  const failing = await once(world, id, ({ sources }) => (sources[0]?.fault ?? null) !== null);
  expect(failing.sources[0]).toMatchObject({ status: 'waiting', fault: 'connection to ••• refused' });
  const done = await once(world, id, isFulfilled, 3_000);
  expect(steps(done).filter((type) => type === 'source-failed')).toHaveLength(1);
  expect(done.sources[0]).toMatchObject({ status: 'done', rows: 3, fault: null });
});

test.each([
  ['somebody else’s row', row('customers', 'profile', { name: 'Bob' }, 'bob@example.com'), 'foreign-row'],
  ['a category that it does not declare', row('customers', 'secrets', {}), 'schema'],
])('%s is handed to a person, and nothing of it is handed out', async (_, wrong, code) => {
  const { source } = heldSource('shop', { [ada]: [...(shopRows()[ada] ?? []), wrong] });
  world = sourcesWorld([source]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  const handed = await once(world, id, ({ sources }) => sources[0]?.status === 'failed');
  expect(handed.sources[0]).toMatchObject({ held: null, fault: expect.stringContaining(code) as string });
  expect(steps(handed)).toContain('source-handed');
  expect((await world.call('GET', `/v1/requests/${id}`, { as: token })).body.sources[0]?.fault).toBeNull();
  const reported = await world.call('POST', `/v1/requests/${id}/sources/shop/report`, {
    as: backend,
    body: { held: true, rows: [{ table: 'customers', category: 'profile', values: { name: 'Ada' } }] },
  });
  expect(reported.status).toBe(200);
  expect((await once(world, id, isFulfilled)).sources[0]).toMatchObject({ status: 'done', held: true, rows: 1 });
});

test('a source that stands still is given up, and asked again', async () => {
  let tries = 0;
  const { source } = heldSource('shop', shopRows(), { timeout: 50 });
  const slow: Source = {
    ...source,
    async *access(call) {
      if ((tries += 1) === 1) await new Promise(() => {});
      yield* (await source.access?.(call)) as AsyncIterable<never>;
    },
  };
  world = sourcesWorld([slow]);
  const { id } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ sources }) => sources[0]?.fault === 'Nothing came for 50 ms');
  expect((await once(world, id, isFulfilled, 3_000)).sources[0]).toMatchObject({ status: 'done', fault: null });
});

test('what a source cannot do is a task for a person; one that failed can be asked again', async () => {
  let able = false;
  const { source } = heldSource('shop', shopRows());
  const unsure: Source = {
    ...source,
    erase: async (call) => {
      if (!able) throw new SourceFault('refused', 'Not today');
      return (await source.erase?.(call)) ?? { erased: 0, kept: {} };
    },
  };
  const paper: Source = { id: 'paper', categories: ['profile'] };
  world = sourcesWorld([unsure, paper]);
  const { id } = await world.verified({ type: 'delete', email: ada });
  await once(
    world,
    id,
    ({ sources }) => sources[0]?.status === 'failed' && sources[1]?.status === 'failed' && sources[2]?.status === 'done',
  );
  able = true;
  expect((await world.call('POST', `/v1/requests/${id}/sources/shop/retry`, { as: backend, body: {} })).status).toBe(200);
  await once(world, id, ({ sources }) => sources[0]?.status === 'done');
  const again = await world.call('POST', `/v1/requests/${id}/sources/shop/retry`, { as: backend, body: {} });
  expect([again.status, again.body.code]).toEqual([409, 'SOURCE_NOT_AWAITED']);
  const unknown = await world.call('POST', `/v1/requests/${id}/sources/elsewhere/report`, { as: backend, body: { held: false } });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'SOURCE_NOT_FOUND']);
  await world.call('POST', `/v1/requests/${id}/sources/paper/report`, { as: backend, body: { held: true, erased: 2 } });
  const done = await once(world, id, isFulfilled);
  expect(done.sources[1]).toMatchObject({ id: 'paper', held: true, rows: 2 });
});

test('an answer that was to come later, and did not, is handed to a person', async () => {
  const { source } = heldSource('shop', {});
  world = sourcesWorld([{ ...source, access: async () => ({ later: true, dueAt: world.now + 60_000 }) }]);
  const { id } = await world.verified({ type: 'access', email: ada });
  const awaited = await once(world, id, ({ sources }) => sources[0]?.status === 'awaited');
  expect(awaited.sources[0]?.dueAt).not.toBeNull();
  const late = await once(world, id, ({ sources }) => sources[0]?.status === 'failed', 10_000);
  expect(late.sources[0]?.fault).toContain('late');
});

test('a request that is taken back is no longer gathered for, and what was gathered is thrown away', async () => {
  const shop = heldSource('shop', shopRows());
  const never: Source = { ...heldSource('crm', {}).source, access: async () => ({ later: true, dueAt: world.now + 1e9 }) };
  world = sourcesWorld([shop.source, never]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ sources }) => told({ sources })['shop'] === 'done' && told({ sources })['crm'] === 'awaited');
  expect((await world.call('POST', `/v1/requests/${id}/cancel`, { as: token, body: {} })).body.status).toBe('revoked');
  expect((await world.download(`/v1/requests/${id}/export`, token)).status).toBe(404);
});

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

test('a disk that is full while the archive is written is told once, and the archive is made when there is room', async () => {
  const blobs = memoryBlobs();
  let isFull = true;
  const put: BlobStore['put'] = async (key, stream) => {
    if (!isFull || !key.startsWith('arc_')) return blobs.put(key, stream);
    await stream.cancel();
    throw new BlobsFullError('No space left');
  };
  world = sourcesWorld([heldSource('shop', shopRows()).source], { blobs: { ...blobs, put } });
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ events }) => events.some(({ type }) => type === 'archive-failed'), 3_000);
  isFull = false;
  const done = await once(world, id, isFulfilled, 3_000);
  expect(steps(done).filter((type) => type === 'archive-failed')).toHaveLength(1);
  expect((await world.download(`/v1/requests/${id}/export`, token)).status).toBe(200);
});

test('a server does not start with sources that do not fit its policy', async () => {
  world = sourcesWorld([]);
  const source = heldSource('shop', {}).source;
  const broken: Source = {
    ...source,
    id: 'crm',
    categories: ['profile', 'secrets'],
    check: async () => Promise.reject(new Error('no table x')),
  };
  const other = sourcesWorld([source, source, broken]);
  await expect(other.privet.ready).rejects.toThrow(
    /two sources are called "shop"[^]*crm holds "secrets"[^]*write one of profile, orders, invoices[^]*crm: no table x/,
  );
  await other.close();
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

test('the metrics of a year are told as JSON and as a table (11 CCR §7102)', async () => {
  world = sourcesWorld([heldSource('shop', shopRows()).source]);
  const { id } = await world.verified({ type: 'access', email: ada });
  await once(world, id, isFulfilled);
  world.now += 1;
  const { body } = await world.call<{ metrics: object[] }>('GET', '/v1/requests/metrics', { as: backend });
  expect(body.metrics).toEqual([expect.objectContaining({ type: 'access', regime: 'gdpr', received: 1, compliedWith: 1, denied: 0 })]);
  const table = await world.download('/v1/requests/metrics', backend, { Accept: 'text/csv' });
  expect(table.headers.get('Content-Type')).toMatch(/^text\/csv/);
  expect(table.text.split('\r\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^type,regime,received,compliedWith,denied/),
    expect.stringMatching(/^access,gdpr,1,1,0/),
  ]);
});

test('a source whose job was lost with its server is asked again when half of the time is over', async () => {
  const storage = memoryStorage(() => world.now);
  const { source } = heldSource('shop', shopRows());
  let tries = 0;
  const lost: Source = {
    ...source,
    timeout: 2 ** 30,
    access: (call) => ((tries += 1) === 1 ? new Promise(() => {}) : gathered(source, call)),
  };
  world = sourcesWorld([lost], { storage });
  const { id } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ sources }) => sources[0]?.status === 'running');
  await storage.jobs.done([`source_${id}_shop_0`]);
  const done = await once(world, id, isFulfilled, 3 * 86_400_000);
  expect([tries, done.sources[0]?.rows]).toEqual([2, 3]);
});
