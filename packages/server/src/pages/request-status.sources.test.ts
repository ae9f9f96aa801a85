import { definePolicy } from '@privet/types';
import { afterEach, expect, test } from 'vitest';
import { heldSource, isFulfilled, once, row, sourcesWorld } from '../requests/requests.sources.suite.js';
import { backend, requestsPolicy, type RequestWorld } from '../requests/requests.suite.js';
import type { Source } from '../sources/source.js';
import { wordsOf } from './choices.page.suite.js';

let world: RequestWorld;
afterEach(() => world.close());

const ada = 'ada@example.com';
const rows = () => ({ [ada]: [row('customers', 'profile', {}), row('orders', 'orders', {}), row('invoices', 'invoices', {})] });
const never: Partial<Source> = { access: async () => ({ later: true, dueAt: world.now + 1e9 }) };

/** The page of a request as the person reads it, who opened it before. */
async function read(id: string, session: string): Promise<string> {
  const answer = await world.privet.fetch(
    new Request('https://shop.example/request/status', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.example',
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ id, session, go: 'show' }).toString(),
    }),
  );
  return wordsOf(await answer.text()).replaceAll(/[\u2068\u2069]/g, '');
}
const answered = (id: string, source: string) =>
  once(world, id, ({ sources }) => sources.some((one) => one.id === source && one.status === 'done'));

test('what each source holds of an access, and on whose behalf, while one is still asked and when all have answered', async () => {
  const crm = heldSource('crm', {}, { name: 'Newsletter', role: 'processor', onBehalfOf: 'Another GmbH' });
  world = sourcesWorld([
    heldSource('shop', rows(), { name: 'Shop <b>' }).source,
    crm.source,
    { ...heldSource('slow', {}, { name: 'Archive' }).source, ...never },
  ]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await answered(id, 'shop');
  await answered(id, 'crm');
  const asking = await read(id, token);
  expect(asking).toContain('Where we looked We are not done yet.');
  expect(asking).toContain('Shop <b> We hold data Rows: 3');
  expect(asking).toContain('Newsletter We hold no data on behalf of Another GmbH');
  expect(asking).toContain('Archive Being asked');
  await world.call('POST', `/v1/requests/${id}/sources/slow/report`, { as: backend, body: { held: false } });
  await once(world, id, isFulfilled);
  const done = await read(id, token);
  expect(done).toContain('Archive We hold no data');
  expect(done).not.toMatch(/Being asked|not done yet/);
});

test('what was erased, and what stays on which ground', async () => {
  world = sourcesWorld([heldSource('shop', rows(), { name: 'Shop' }).source]);
  const { id, token } = await world.verified({ type: 'delete', email: ada });
  await once(world, id, isFulfilled);
  expect(await read(id, token)).toContain('Shop Erased Rows: 2 Kept: Tax law keeps invoices for ten years. ( AO §147 )');
});

test('in the language of the page', async () => {
  const shop = heldSource('shop', rows(), { name: 'Shop', categories: ['profile'] });
  const erasing = { id: 'delete', deadline: 'P30D' } as const;
  world = sourcesWorld([shop.source], { policy: definePolicy({ ...requestsPolicy, locales: ['ar'], rights: [erasing] }) });
  const { id, token } = await world.verified({ type: 'delete', email: ada, locale: 'ar' });
  await once(world, id, isFulfilled);
  expect(await read(id, token)).toMatch(/أين بحثنا Shop حُذفت عدد الصفوف: \S+/);
});

test('a hold is told where that may be; one of which nobody may be told reads as if the answer were not there yet', async () => {
  world = sourcesWorld([heldSource('shop', rows(), { name: 'Shop', categories: ['profile', 'orders'] }).source]);
  const hold = (body: object) => world.call('POST', '/v1/holds', { as: backend, body });
  await hold({ category: 'profile', ground: 'An investigation.', tell: false });
  const { id, token } = await world.verified({ type: 'delete', email: ada });
  await once(world, id, ({ sources }) => sources[0]?.status === 'held');
  const page = await read(id, token);
  expect(page).toContain('Shop Being asked');
  expect(page).not.toMatch(/investigation|Kept/);
});

test('what went wrong is told to the company alone', async () => {
  const broken = async () => {
    throw new Error('disk of db-17 is full');
  };
  world = sourcesWorld([heldSource('shop', {}, { name: 'Shop', access: broken }).source]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, ({ sources }) => typeof sources[0]?.fault === 'string');
  const page = await read(id, token);
  expect(page).toContain('Shop Being asked');
  expect(page).not.toContain('db-17');
});

test('what became of corrections, and of places that are no longer asked', async () => {
  const shop: Source = {
    id: 'shop',
    name: 'Shop',
    categories: ['profile'],
    corrects: ['name'],
    correct: async ({ corrections }) => corrections.map(({ field, to }) => ({ field, before: 'Ada Lovelac', after: to })),
  };
  world = sourcesWorld([shop]);
  const { id, token } = await world.verified({ type: 'correct', email: ada });
  const corrections = [
    { field: 'Name', to: 'Ada Lovelace' },
    { field: 'City', from: 'London', to: 'Paris' },
  ];
  await world.call('POST', `/v1/requests/${id}/correction`, { as: token, body: { corrections } });
  expect(await read(id, token)).not.toMatch(/Accepted|Not accepted/);
  const decisions = [
    { index: 0, accepted: true },
    { index: 1, accepted: false, reason: 'You live in London.' },
  ];
  await world.call('POST', `/v1/requests/${id}/decisions`, { as: backend, body: { decisions } });
  await once(world, id, isFulfilled);
  const page = await read(id, token);
  expect(page).toContain('Name : Ada Lovelace Accepted Shop : Ada Lovelac Ada Lovelace');
  expect(page).toContain('City : London Paris Not accepted You live in London.');
  expect(page).toContain('Shop Corrected');
});

test('places that had not answered when a request was taken back are not told of', async () => {
  world = sourcesWorld([
    heldSource('shop', rows(), { name: 'Shop' }).source,
    { ...heldSource('slow', {}, { name: 'Archive' }).source, ...never },
  ]);
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await answered(id, 'shop');
  await world.call('POST', `/v1/requests/${id}/cancel`, { as: token, body: {} });
  const page = await read(id, token);
  expect(page).toContain('Shop We hold data Rows: 3');
  expect(page).not.toMatch(/Archive|not done yet/);
});

test('nothing is told of places where none is asked', async () => {
  const restrict = { id: 'restrict', deadline: 'P30D' } as const;
  world = sourcesWorld([heldSource('shop', rows(), { categories: ['profile'] }).source], {
    policy: definePolicy({ ...requestsPolicy, rights: [restrict] }),
  });
  const { id, token } = await world.verified({ type: 'restrict', email: ada });
  const page = await read(id, token);
  expect(page).toContain(id);
  expect(page).not.toContain('Where we looked');
});
