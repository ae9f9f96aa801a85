import { definePolicy } from '@privet/types';
import { afterEach, expect, test } from 'vitest';
import { unpacked } from '../archive/archive.suite.js';
import type { SourceRow } from '../sources/source.js';
import { heldSource, isFulfilled, once, row, sourcesWorld } from './requests.sources.suite.js';
import { requestsPolicy, type RequestWorld } from './requests.suite.js';

let world: RequestWorld;
afterEach(() => world.close());

const ada = 'ada@example.com';
const policy = definePolicy({
  ...requestsPolicy,
  origins: ['brokers', 'partners', 'registers'].map((id) => ({ id, name: `The ${id}` })),
  categories: [{ id: 'profile', name: 'Profile', source: ['given', 'third-party'], origins: ['brokers', 'partners', 'registers'] }],
});
const rowFrom = (origin: string): SourceRow => ({ ...row('facts', 'profile', { fact: origin }, ada), origin });
const shop = (origins: readonly string[]) => heldSource('shop', { [ada]: origins.map(rowFrom) }, { categories: ['profile'] }).source;

test('an access says from whom the rows came', async () => {
  world = sourcesWorld([shop(['partners', 'brokers', 'partners'])], { policy });
  const { id, token } = await world.verified({ type: 'access', email: ada });
  await once(world, id, isFulfilled);
  const files = await unpacked((await world.download(`/v1/requests/${id}/export`, token)).bytes);
  const answer = JSON.parse(files.get('answer.json')?.bytes.toString() ?? '') as object;
  const named = ['brokers', 'partners'].map((origin) => ({ id: origin, name: `The ${origin}` }));
  expect(answer).toMatchObject({
    categories: [{ id: 'profile', origin: { source: ['third-party'], thirdParties: named, told: true } }],
    sources: [{ id: 'shop', tables: [{ name: 'facts', origins: named }] }, { id: 'privet' }],
  });
});

test('an origin that the policy does not have is handed to a person', async () => {
  world = sourcesWorld([shop(['brokers', 'elsewhere'])], { policy });
  const { id } = await world.verified({ type: 'access', email: ada });
  const handed = await once(world, id, ({ sources }) => sources[0]?.status === 'failed');
  expect(handed.sources[0]).toMatchObject({ held: null, fault: expect.stringMatching(/schema.*origin/) as string });
});
