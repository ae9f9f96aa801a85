import { afterEach, expect, test } from 'vitest';
import { BlobsFullError, type BlobStore } from '../blobs/blob-store.js';
import { memoryBlobs } from '../blobs/memory.blobs.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { SourceFault, type Source } from '../sources/source.js';
import { ada, gathered, heldSource, isFulfilled, once, row, shopRows, sourcesWorld, steps, told } from './requests.sources.suite.js';
import { backend, type RequestWorld } from './requests.suite.js';

let world: RequestWorld;
afterEach(() => world.close());

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
      if ((tries += 1) < 4) throw new Error(`connection to ${ada} refused: Key (phone)=(0301234567) exists`);
      return gathered(source, call);
    },
  };
  world = sourcesWorld([broken]);
  const { id } = await world.verified({ type: 'access', email: ada });
  const failing = await once(world, id, ({ sources }) => (sources[0]?.fault ?? null) !== null);
  expect(failing.sources[0]).toMatchObject({ status: 'running', fault: 'connection to ••• refused: Key (•••)=(•••) exists' });
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
  expect(
    (await world.call('POST', `/v1/requests/${id}/sources/paper/report`, { as: backend, body: { held: true, erased: 2 } })).body,
  ).toMatchObject({ id });
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
