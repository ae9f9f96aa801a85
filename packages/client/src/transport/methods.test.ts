import { pageOf, type Endpoints, type Page, type Schema } from '@privet/types';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { methods } from './methods.js';
import type { Pages } from './pages.js';
import { createTransport } from './transport.js';

interface Thing {
  name: string;
}
const Thing: Schema<Thing> = z.object({ name: z.string() });
const Small: Schema<{ n: number }> = z.object({ n: z.number() });
const Find: Schema<{ view?: 'small' | undefined; locale?: string | undefined }> = z.object({
  view: z.optional(z.literal('small')),
  locale: z.optional(z.string()),
});

const contract = {
  make: { route: 'POST /things', auth: [], input: Thing, output: Thing, status: 201 },
  get: {
    route: 'GET /things/{id}',
    auth: [],
    output: Thing,
    mediaType: 'application/thing+json',
    formats: { 'text/csv': z.string().check(z.startsWith('name')) },
  },
  find: { route: 'GET /thing', auth: [], input: Find, output: Thing, views: { small: Small } },
  list: {
    route: 'GET /things',
    auth: [],
    input: z.object({ limit: z.optional(z.number()), cursor: z.optional(z.string()) }),
    items: Thing,
  },
  forget: { route: 'DELETE /things/{id}', auth: [], status: 204 },
  ping: { route: 'GET /ping', auth: [], output: Thing },
} satisfies Endpoints;

function things(respond: (request: Request) => Response) {
  const requests: Request[] = [];
  const transport = createTransport({
    baseUrl: 'https://api.example/v1/',
    retry: { limit: 0 },
    fetch: (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  return { thing: methods('thing', contract, transport), requests };
}
const named = () => Response.json({ name: 'x' });

test('each endpoint is a method', async () => {
  const { thing, requests } = things(({ method }) => (method === 'DELETE' ? new Response(null, { status: 204 }) : named()));
  expect(Object.keys(thing)).toEqual(Object.keys(contract));
  expect(await thing.make({ name: 'x' })).toEqual({ name: 'x' });
  expect(await thing.forget({ id: '7' })).toBeUndefined();
  expect(await thing.ping()).toEqual({ name: 'x' });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://api.example/v1/things',
    'DELETE https://api.example/v1/things/7',
    'GET https://api.example/v1/ping',
  ]);
});

test('another form of the answer is text', async () => {
  const { thing, requests } = things(({ headers }) =>
    headers.get('Accept') === 'text/csv' ? new Response('name\nx', { headers: { 'Content-Type': 'text/csv' } }) : named(),
  );
  expect(await thing.get({ id: '7' })).toEqual({ name: 'x' });
  expect(await thing.get({ id: '7' }, { accept: 'text/csv' })).toBe('name\nx');
  expect(requests.map(({ headers }) => headers.get('Accept'))).toEqual(['application/thing+json', 'text/csv']);
  await expect(things(() => new Response('<html>')).thing.get({ id: '7' }, { accept: 'text/csv' })).rejects.toMatchObject({
    code: 'INVALID_ANSWER',
  });
});

test('a smaller answer is parsed as one', async () => {
  const { thing, requests } = things(({ url }) => (url.includes('view=small') ? Response.json({ n: 1 }) : named()));
  expect(await thing.find()).toEqual({ name: 'x' });
  expect(await thing.find({ view: 'small', locale: 'de' })).toEqual({ n: 1 });
  expect(requests[1]?.url).toBe('https://api.example/v1/thing?view=small&locale=de');
});

test('a list is fetched page by page', async () => {
  const { thing, requests } = things(({ url }) =>
    Response.json({ data: [{ name: url.slice(-1) }], nextCursor: url.includes('cursor') ? null : 'b' }),
  );
  expect(await Array.fromAsync(thing.list({ limit: 1 }))).toEqual([{ name: '1' }, { name: 'b' }]);
  expect((await thing.list({ cursor: 'b' }).page()).nextCursor).toBeNull();
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?limit=1', '?limit=1&cursor=b', '?cursor=b']);
});

test('a list stops between two pages when it is aborted', async () => {
  const controller = new AbortController();
  const { thing, requests } = things(() => Response.json({ data: [{ name: 'x' }], nextCursor: String(requests.length) }));
  const taken: Thing[] = [];
  const take = async () => {
    for await (const item of thing.list({}, { signal: controller.signal })) {
      taken.push(item);
      if (taken.length === 2) controller.abort();
    }
  };
  await expect(take()).rejects.toMatchObject({ name: 'AbortError' });
  expect([taken.length, requests.length]).toEqual([2, 2]);
});

describe('raw', () => {
  test('hands over the answer unread', async () => {
    const { thing } = things(() => new Response('anything', { headers: { ETag: '"1"' } }));
    const response = await thing.get.raw({ id: '7' }, { accept: 'text/csv' });
    expect([response.headers.get('ETag'), response.bodyUsed, await response.text()]).toEqual(['"1"', false, 'anything']);
    expect((await thing.list.raw({ cursor: 'b' })).status).toBe(200);
  });

  test('also that nothing has changed', async () => {
    const { thing } = things(({ headers }) => new Response(null, { status: headers.get('If-None-Match') === '"1"' ? 304 : 200 }));
    expect((await thing.find.raw({}, { headers: { 'If-None-Match': '"1"' } })).status).toBe(304);
  });

  test('but throws what is an error', async () => {
    const { thing } = things(() =>
      Response.json({ type: '', title: 'Gone', status: 404, code: 'NOT_FOUND', requestId: 'r' }, { status: 404 }),
    );
    await expect(thing.find.raw()).rejects.toMatchObject({ code: 'NOT_FOUND', requestId: 'r' });
    await expect(things(() => Response.redirect('https://elsewhere.example')).thing.find.raw()).rejects.toMatchObject({
      code: 'INVALID_ANSWER',
      status: 302,
    });
  });
});

test('types', () => {
  const { thing } = things(named);
  expectTypeOf(thing.make).parameter(0).toEqualTypeOf<Thing>();
  expectTypeOf(thing.make).returns.toEqualTypeOf<Promise<Thing>>();
  expectTypeOf(thing.forget).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(thing.list).returns.toEqualTypeOf<Pages<Thing>>();
  expectTypeOf<ReturnType<Pages<Thing>['page']>>().toEqualTypeOf<Promise<Page<Thing>>>();
  expectTypeOf(pageOf(Thing)).toExtend<Schema<Page<Thing>>>();
  const calls = () => {
    expectTypeOf(thing.get({ id: '1' })).toEqualTypeOf<Promise<Thing>>();
    expectTypeOf(thing.get({ id: '1' }, { accept: 'text/csv' })).toEqualTypeOf<Promise<string>>();
    expectTypeOf(thing.find({ view: 'small' })).toEqualTypeOf<Promise<{ n: number }>>();
    expectTypeOf(thing.find({ locale: 'de' })).toEqualTypeOf<Promise<Thing>>();
    // @ts-expect-error a required field is missing
    void thing.make({});
    // @ts-expect-error the path’s parameter is missing
    void thing.get({});
    // @ts-expect-error not a form of this answer
    void thing.get({ id: '1' }, { accept: 'text/html' });
    // @ts-expect-error not a view of this answer
    void thing.find({ view: 'large' });
    // @ts-expect-error no such field
    void thing.find({ view: 'small', locle: 'de' });
    // @ts-expect-error an endpoint without other forms takes no `accept`
    void thing.make({ name: 'x' }, { accept: 'text/csv' });
    // @ts-expect-error no such endpoint
    thing.nothing();
  };
  expect(calls).toBeTypeOf('function');
});
