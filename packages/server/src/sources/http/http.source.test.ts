import { answer, answerText, hangUp, scriptedServer, stall, type ScriptedServer, type Step } from '@privet/test-tools/scripted-server';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { CorrectCall, EraseCall, Later, Source, SourceCall, SourceRow } from '../source.js';
import { allOf } from './all-rows.suite.js';
import { httpSource, type HttpSourceOptions } from './http.source.js';

const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
const now = Date.parse('2026-11-24T09:30:00Z');
const day = 86_400_000;
const email = 'ada@example.com';

let services: ScriptedServer[] = [];
afterEach(async () => {
  for (const service of services) await service.close();
  services = [];
});

/** The company's CRM, which answers as it is told to. */
async function crm(step: Step, more: Partial<HttpSourceOptions> = {}) {
  const service = await scriptedServer(step);
  services.push(service);
  const url = `${service.url}/privacy?tenant=${email}`;
  const options = { id: 'crm', categories: ['contact', 'orders'], corrects: ['name', 'phone'], url, secret, now: () => now, ...more };
  return { source: httpSource(options), service };
}

const call: SourceCall = { person: { email, user: '42' }, request: 'req_1', key: 'req_1_crm', signal: new AbortController().signal };
const erasing: EraseCall = { ...call, keep: ['orders'] };
const correcting: CorrectCall = { ...call, corrections: [{ field: 'name', to: 'Ada Lovelace' }] };

async function rowsOf(source: Source, asked = call): Promise<SourceRow[]> {
  const rows = (await source.access?.(asked)) ?? { later: true, dueAt: 0 };
  if ('later' in rows) throw new Error('The rows come at once');
  return allOf(rows);
}

const lines = (...values: readonly unknown[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
const ndjson = (text: string, headers = {}) => answerText(text, { type: 'application/x-ndjson', headers });
const row = (values: object, more: object = {}) => ({ table: 'contacts', category: 'contact', values, ...more });
const ada = row({ name: 'Ada' });

describe('what it sends', () => {
  test('is signed, so that the library of the standard takes it, and says what is asked and about whom', async () => {
    const { source, service } = await crm(answer({ rows: [] }), { publicUrl: 'https://shop.example/privet/', now: Date.now });
    await rowsOf(source);
    const [{ method, url, headers, body } = { method: '', url: '', headers: {}, body: '' }] = service.received;
    expect([method, url]).toEqual(['POST', `/privacy?tenant=${email}`]);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': 'req_1_crm', 'webhook-id': 'req_1_crm' });
    const signed = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]),
    );
    expect(new Webhook(secret).verify(body, signed)).toEqual({
      type: 'access',
      request: 'req_1',
      key: 'req_1_crm',
      person: { email, user: '42' },
      answerTo: 'https://shop.example/privet/v1/requests/req_1/sources/crm/answer',
    });
  });

  test('says what stays, and what is to be corrected; a count has a key of its own and none of idempotency', async () => {
    const { source, service } = await crm((response, { body }) => {
      const { type } = JSON.parse(body) as { readonly type: string };
      const said = {
        count: { counts: { contact: 1 } },
        erase: { erased: 1 },
        correct: { corrected: [{ field: 'name', before: 'Ada', after: 'Ada Lovelace' }] },
      };
      answer(said[type as keyof typeof said])(response, service.received[0] ?? { method: '', url: '', headers: {}, body });
    });
    expect(await source.count?.(erasing)).toEqual({ contact: 1 });
    expect(await source.erase?.({ ...erasing, person: { email } })).toEqual({ erased: 1, kept: {} });
    expect(await source.correct?.(correcting)).toEqual([{ field: 'name', before: 'Ada', after: 'Ada Lovelace' }]);
    const [count, erase, correct] = service.received.map(({ body }) => JSON.parse(body) as object);
    expect(count).toEqual({ type: 'count', request: 'req_1', key: 'req_1_crm_count', person: { email, user: '42' } });
    expect(erase).toEqual({ type: 'erase', request: 'req_1', key: 'req_1_crm', person: { email }, keep: ['orders'] });
    expect(correct).toMatchObject({ type: 'correct', corrections: [{ field: 'name', to: 'Ada Lovelace' }] });
    expect(service.received.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, 'req_1_crm', 'req_1_crm']);
  });

  test('goes to https or to this machine, and to no address with a password', () => {
    const made = (url: string, more = {}) => httpSource({ id: 'crm', categories: [], url, secret, ...more });
    for (const url of ['https://crm.example/', 'http://127.0.0.1:1/', 'http://[::1]/', 'http://localhost/', 'http://crm.localhost/'])
      expect(made(url).id).toBe('crm');
    for (const url of ['http://crm.example/', 'http://127.0.0.1.example/', 'http://10.0.0.1/', 'ftp://localhost/'])
      expect(() => made(url)).toThrow(/begins with https/);
    expect(made('http://crm.internal/', { allowInsecure: true }).id).toBe('crm');
    expect(() => made('https://ada:pw@crm.example/')).toThrow(/holds no name and no password/);
    expect(() => made('https://crm.example/', { secret: 'whsec_short' })).toThrow(/whsec_/);
  });

  test('is what the service can do, and no more', async () => {
    const { source } = await crm(answer({}), { operations: ['access', 'correct'], corrects: [], role: 'processor', recipients: ['crm'] });
    expect(Object.keys(source).toSorted()).toEqual(['access', 'callback', 'categories', 'corrects', 'id', 'recipients', 'role']);
  });
});

describe('rows', () => {
  test('come line by line, and few of them as one JSON text; both say the same', async () => {
    const taken = row({ name: 'Ada', born: null, tags: ['a', { b: 1 }], paid: true }, { person: email, origin: 'brokers' });
    const named = { ...taken, note: 'of no use' };
    const order = { table: 'orders', category: 'orders', values: { id: 7 } };
    for (const step of [
      ndjson(lines(named, order, { end: true, rows: 2 })),
      ndjson(lines(named, '', order, '  ', { end: true, rows: 2 }, '\r').trimEnd(), {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
      }),
      answer({ rows: [named, order] }),
      (response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Content-Encoding': 'gzip' })
          .end(gzipSync(lines(named, order, { end: true, rows: 2 }))),
    ] satisfies Step[])
      expect(await rowsOf((await crm(step)).source)).toEqual([taken, order]);
  });

  test.each([
    ['204', answerText('', { status: 204 })],
    ['404 without a word', (response) => response.writeHead(404).end()],
    ['404 with JSON', answer({ error: 'unknown person' }, { status: 404 })],
    ['no rows', ndjson(lines({ end: true, rows: 0 }))],
  ] satisfies [string, Step][])('nothing is held: %s', async (_, step) => {
    expect(await rowsOf((await crm(step)).source)).toEqual([]);
  });

  test('an answer of 204 erases, counts and corrects nothing', async () => {
    const { source } = await crm(answerText('', { status: 204 }));
    expect(await source.erase?.(erasing)).toEqual({ erased: 0, kept: {} });
    expect(await source.count?.(call)).toEqual({});
    expect(await source.correct?.(correcting)).toEqual([]);
  });

  test.each([
    ['no JSON', lines(ada, `{"name": ${email}`, { end: true, rows: 2 }), 'schema', 'Line 2 is no JSON'],
    ['no table', lines({ category: 'contact', values: {} }), 'schema', 'Line 1 lacks `table`'],
    ['a table without a name', lines({ ...ada, table: '' }), 'schema', 'Line 1 lacks `table`'],
    ['a table whose name no database keeps', lines({ ...ada, table: 'a\0' }), 'schema', 'Line 1 lacks `table`'],
    ['another category', lines(ada, { ...ada, category: email }), 'schema', 'Line 2 lacks `category`'],
    ['values that are none', lines({ ...ada, values: [email] }), 'schema', 'Line 1 lacks `values`'],
    [
      'values that are too deep',
      lines({ ...ada, values: { a: JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown } }),
      'schema',
      'Line 1 lacks `values`',
    ],
    ['a person that is none', lines({ ...ada, person: 42 }), 'schema', 'Line 1 lacks `person`'],
    ['an origin that is none', lines({ ...ada, origin: [email] }), 'schema', 'Line 1 lacks `origin`'],
    ['no object', lines('42'), 'schema', 'Line 1 is no object'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'schema', 'Line 1 is no UTF-8'],
    ['an end that is none', lines({ end: false, rows: 0 }), 'schema', 'Line 1 lacks `end`'],
    ['an end without a number', lines({ end: true }), 'schema', 'Line 1 lacks `rows`'],
    ['rows behind the end', lines({ end: true, rows: 0 }, ada), 'schema', 'Line 2 comes behind the end'],
    ['no end', lines(ada, ada), 'incomplete', 'broke off after 2 rows'],
    ['half a line', lines(ada) + JSON.stringify(ada).slice(0, 20), 'incomplete', 'broke off in the middle of line 2'],
    ['nothing', '', 'incomplete', 'broke off after 0 rows'],
    ['fewer than it says', lines(ada, { end: true, rows: 2 }), 'incomplete', 'has 1 rows, and says that there are 2'],
    ['more than it says', lines(ada, ada, { end: true, rows: 1 }), 'incomplete', 'has 2 rows, and says that there are 1'],
    [
      'a line that is too long',
      lines(ada, row({ note: 'x'.repeat(1024 * 1024) }), { end: true, rows: 2 }),
      'too-much',
      'Line 2 has more than',
    ],
    ['a line without an end', 'x'.repeat(3 * 1024 * 1024), 'too-much', 'Line 1 has more than'],
  ] as const)('a service that lies, with %s, is found out; what it said is told to nobody', async (_, body, code, message) => {
    const { source } = await crm((response) => response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).end(body));
    const error = await rowsOf(source).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SourceFault', code, message: expect.stringContaining(message) as string });
    expect(String(error)).not.toMatch(/Ada|ada@|xxx/);
  });

  test.each([
    [
      'another type',
      answerText(lines(ada, { end: true, rows: 1 }), { type: 'text/plain' }),
      /not application\/x-ndjson, nor application\/json/,
    ],
    ['no type', (response) => response.writeHead(200).end('{"rows":[]}'), /is not/],
    ['JSON without rows', answer({ data: [] }), /lacks `rows`/],
    ['JSON with a row of another category', answer({ rows: [ada, { ...ada, category: 'health' }] }), /Row 2 lacks `category`/],
    ['half a JSON text', answerText('{"rows": [', { type: 'application/json' }), /is no JSON/],
  ] satisfies [string, Step, RegExp][])('an answer of %s is refused', async (_, step, message) => {
    await expect(rowsOf((await crm(step)).source)).rejects.toMatchObject({
      code: 'schema',
      message: expect.stringMatching(message) as string,
    });
  });

  test('a JSON text has room for a mebibyte', async () => {
    const { source } = await crm(answer({ rows: [row({ note: 'x'.repeat(1024 * 1024) })] }));
    await expect(rowsOf(source)).rejects.toMatchObject({ code: 'too-much' });
  });
});

describe('what came of it', () => {
  test.each([
    [
      { erased: 3, by: { delete: 2, nullify: 1 }, kept: { orders: 4 } },
      { erased: 3, by: { delete: 2, nullify: 1 }, kept: { orders: 4 } },
    ],
    [
      { erased: 0, more: 'of no use' },
      { erased: 0, kept: {} },
    ],
  ])('an erasure answers %o', async (said, taken) => {
    expect(await (await crm(answer(said))).source.erase?.(erasing)).toEqual(taken);
  });

  test.each([
    [{}, 'erased'],
    [{ erased: -1 }, 'erased'],
    [{ erased: 1.5 }, 'erased'],
    [{ erased: 1, by: { burned: 1 } }, 'by'],
    [{ erased: 1, kept: { 'ada@example.com': 1 } }, 'kept'],
    [{ erased: 1, kept: { orders: '4' } }, 'kept'],
  ])('an erasure that answers %o lies', async (said, field) => {
    const error: unknown = await (await crm(answer(said))).source.erase?.(erasing).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'schema', message: `Its answer lacks \`${field}\`, or holds there what it should not` });
  });

  test('a count names categories, and comes at once', async () => {
    expect(await (await crm(answer({ counts: { orders: 2 } }))).source.count?.(call)).toEqual({ orders: 2 });
    await expect((await crm(answer({ counts: { health: 2 } }))).source.count?.(call)).rejects.toMatchObject({ code: 'schema' });
    await expect((await crm(answer({}, { status: 202 }))).source.count?.(call)).rejects.toMatchObject({ code: 'schema' });
  });

  test('a correction says of each field that was asked what came of it, and of no other', async () => {
    const corrected = async (...fields: readonly object[]) => (await crm(answer({ corrected: fields }))).source.correct?.(correcting);
    const name = { field: 'name', before: null, after: 'Ada Lovelace' };
    expect(await corrected(name)).toEqual([name]);
    expect(await corrected({ ...name, after: null, refused: 'It is locked' })).toEqual([{ ...name, after: null, refused: 'It is locked' }]);
    for (const wrong of [
      [],
      [name, name],
      [name, { ...name, field: 'phone' }],
      [{ ...name, field: 'salary' }],
      [{ ...name, before: 7 }],
      [{ ...name, after: '\0' }],
    ])
      await expect(corrected(...wrong)).rejects.toMatchObject({ code: 'schema' });
  });
});

describe('later', () => {
  test.each([
    ['when it says', answer({ dueAt: '2026-11-25T10:30:00+01:00' }, { status: 202 }), day],
    ['in a day, where it does not say', answer({}, { status: 202 }), day],
    ['in a day, where it says nothing', (response) => response.writeHead(202).end(), day],
    ['in a day, where it says something else', answerText('Accepted', { status: 202 }), day],
    ['in 30 days at most', answer({ dueAt: '2027-11-24T09:30:00Z' }, { status: 202 }), 30 * day],
    ['at once, where it is over', answer({ dueAt: '2025-11-24T09:30:00Z' }, { status: 202 }), 0],
  ] satisfies [string, Step, number][])('the answer comes %s', async (_, step, wait) => {
    const { source } = await crm(step);
    const later: Later = { later: true, dueAt: now + wait };
    expect(await source.access?.(call)).toEqual(later);
    expect(await source.erase?.(erasing)).toEqual(later);
    expect(await source.correct?.(correcting)).toEqual(later);
  });

  test('a time that is none is refused', async () => {
    const { source } = await crm(answer({ dueAt: 'tomorrow' }, { status: 202 }));
    await expect(source.erase?.(erasing)).rejects.toMatchObject({ code: 'schema', message: expect.stringContaining('dueAt') as string });
  });
});

describe('a service that does not answer', () => {
  test.each([
    [500, undefined, undefined],
    [502, undefined, undefined],
    [503, '120', 120_000],
    [429, '30', 30_000],
    [429, 'Tue, 24 Nov 2026 09:31:00 GMT', 60_000],
    [429, 'Mon, 23 Nov 2026 09:31:00 GMT', 0],
    [429, '99999999', day],
    [429, 'soon', undefined],
    [408, undefined, undefined],
  ])('%i with Retry-After %s may do later', async (status, retryAfter, wait) => {
    const { source } = await crm(
      answer({ error: email }, { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } }),
    );
    const error = await rowsOf(source).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SourceUnavailable', message: `It answered ${status}` });
    expect((error as { readonly retryAfter?: number }).retryAfter).toBe(wait);
  });

  test.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [410, 'refused'],
    [422, 'refused'],
    [501, 'unable'],
  ])('%i is a no for good', async (status, code) => {
    await expect(rowsOf((await crm(answer({ error: email }, { status }))).source)).rejects.toMatchObject({
      code,
      message: expect.not.stringContaining(email) as string,
    });
  });

  test('a page that says 404 is an address that is wrong, and not that nothing is held', async () => {
    for (const type of ['text/html; charset=utf-8', 'text/plain'])
      await expect(rowsOf((await crm(answerText('Not found', { status: 404, type }))).source)).rejects.toMatchObject({ code: 'refused' });
  });

  test('a redirect is followed by nobody', async () => {
    const other = await scriptedServer(answer({ rows: [ada] }));
    services.push(other);
    for (const status of [301, 302, 303, 307, 308]) {
      const { source } = await crm((response) => response.writeHead(status, { Location: other.url }).end());
      await expect(rowsOf(source)).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('redirects') as string });
    }
    expect(other.received).toEqual([]);
  });

  test('one that is down, or hangs up, is told by no more than a code', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => free.close(resolve));
    const down = await crm(hangUp, { url: `http://127.0.0.1:${port}/?tenant=${email}` });
    await expect(rowsOf(down.source)).rejects.toMatchObject({ name: 'SourceUnavailable', message: 'It cannot be reached (ECONNREFUSED)' });
    const { source } = await crm(hangUp);
    await expect(rowsOf(source)).rejects.toMatchObject({
      name: 'SourceUnavailable',
      message: expect.stringMatching(/^It cannot be reached( \([A-Z_]+\))?$/) as string,
    });
    const loud = await crm(hangUp, { fetch: () => Promise.reject(new TypeError(`no way to ${email}`)) });
    await expect(rowsOf(loud.source)).rejects.toMatchObject({ message: 'It cannot be reached' });
  });

  test('one that is slow is given up, before its answer and within it; and so it is when the server stops', async () => {
    const slow = { name: 'SourceUnavailable', message: 'It did not answer in time' };
    await expect(rowsOf((await crm(stall, { timeout: 50 })).source)).rejects.toMatchObject(slow);
    let closed = false;
    const dribble: Step = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).write(lines(ada));
      response.on('close', () => (closed = true));
    };
    await expect(rowsOf((await crm(dribble, { timeout: 250 })).source)).rejects.toMatchObject(slow);
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(true);
    const { source } = await crm(stall);
    await expect(rowsOf(source, { ...call, signal: AbortSignal.timeout(50) })).rejects.toMatchObject(slow);
    await expect(rowsOf(source, { ...call, signal: AbortSignal.abort() })).rejects.toMatchObject(slow);
  });

  test.each([
    ['in the middle of a line', JSON.stringify(ada).slice(0, 10)],
    ['between two lines', ''],
  ])('one whose connection breaks %s may do later', async (_, half) => {
    const { source } = await crm((response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      response.write(lines(ada, ada) + half, () => response.destroy());
    });
    await expect(rowsOf(source)).rejects.toMatchObject({ name: 'SourceUnavailable' });
  });

  test('who stops reading lets the connection go', async () => {
    let closed = false;
    const { source } = await crm((response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).write(lines(ada, ada));
      response.on('close', () => (closed = true));
    });
    const rows = await source.access?.(call);
    if (!rows || 'later' in rows) throw new Error('The rows come at once');
    for await (const one of rows) {
      expect(one).toEqual(ada);
      break;
    }
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(true);
  });
});
