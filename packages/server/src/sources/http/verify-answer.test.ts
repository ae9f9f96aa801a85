import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { streamOf } from '../../blobs/byte-streams.js';
import type { SentAnswer, SourceCallback } from '../source.js';
import { allOf } from './all-rows.suite.js';
import { httpSource } from './http.source.js';
import { verifyAnswer } from './verify-answer.js';

const secretOf = (text: string) => `whsec_${btoa(text.padEnd(32, '0'))}`;
const secret = secretOf('ours');
const now = Date.parse('2026-11-24T09:30:00Z');

function callback(): SourceCallback {
  const source = httpSource({ id: 'crm', categories: ['contact'], corrects: ['name'], url: 'https://crm.example/', secret });
  if (!source.callback) throw new Error('It can answer later');
  return source.callback;
}

/** Bytes in pieces, as they come from where they are kept. */
const piecesOf = (bytes: Uint8Array, size = 7): ReadableStream<Uint8Array> =>
  streamOf(
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );

interface Sent {
  readonly at?: number;
  readonly by?: string;
  readonly type?: string;
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What came, where it is not what was signed. */
  readonly arrived?: string;
}

/** An answer that the library of the standard signs. */
function sent(
  body: string,
  { at = now, by = secret, type = 'application/json', id = 'req_1_crm', headers = {}, arrived = body }: Sent = {},
): SentAnswer {
  const all: Readonly<Record<string, string | undefined>> = {
    'content-type': type,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(by).sign(id, new Date(at), body),
    ...headers,
  };
  return { headers: (name) => all[name], read: async () => piecesOf(new TextEncoder().encode(arrived)), key: 'req_1_crm', now };
}

const verified = (answer: SentAnswer) => callback().verify(answer);
const body = '{"erased":2}';
const good = (by = secret) => sent(body, { by }).headers('webhook-signature') ?? '';

describe('an answer that comes later', () => {
  test('is taken where the library of the standard signed it, at most 5 minutes from now, and with one signature of several', async () => {
    for (const apart of [-300_000, 0, 300_000]) await expect(verified(sent(body, { at: now + apart }))).resolves.toBeUndefined();
    await verified(sent(body, { headers: { 'webhook-signature': `v1,AAAA v1a,BBBB ${good(secretOf('old'))} ${good()}` } }));
    await verified(sent('', { type: 'application/x-ndjson' }));
  });

  test.each([
    ['by another secret', sent(body, { by: secretOf('theirs') })],
    ['of another version', sent(body, { headers: { 'webhook-signature': good().replace('v1,', 'v2,') } })],
    ['without its version', sent(body, { headers: { 'webhook-signature': good().slice(3) } })],
    ['cut short', sent(body, { headers: { 'webhook-signature': good().slice(0, -4) } })],
    ['with another body', sent(body, { arrived: '{"erased":3}' })],
    ['with more behind it', sent(body, { arrived: `${body} ` })],
    ['without its end', sent(body, { arrived: body.slice(0, -1) })],
    ['under another id', sent(body, { headers: { 'webhook-id': 'req_2_crm' } })],
    ['at another time', sent(body, { headers: { 'webhook-timestamp': String(now / 1000 + 1) } })],
    ['too early', sent(body, { at: now - 301_000 })],
    ['too late', sent(body, { at: now + 301_000 })],
    ['without an id', sent(body, { headers: { 'webhook-id': undefined } })],
    ['without a time', sent(body, { headers: { 'webhook-timestamp': undefined } })],
    ['at a time that is none', sent(body, { headers: { 'webhook-timestamp': 'NaN' } })],
    ['at a time with a sign', sent(body, { headers: { 'webhook-timestamp': `+${now / 1000}` } })],
    ['without a signature', sent(body, { headers: { 'webhook-signature': undefined } })],
    ['with an empty signature', sent(body, { headers: { 'webhook-signature': ' ' } })],
  ])('is refused where it is signed %s', async (_, answer) => {
    await expect(verified(answer)).rejects.toMatchObject({ name: 'SourceFault', code: 'forged' });
  });

  test('is read only where its headers can hold', async () => {
    let reads = 0;
    const counting = (answer: SentAnswer): SentAnswer => ({ ...answer, read: () => ((reads += 1), answer.read()) });
    await expect(verified(counting(sent(body, { at: 0 })))).rejects.toMatchObject({ code: 'forged' });
    expect(reads).toBe(0);
    await verified(counting(sent(body)));
    expect(reads).toBe(1);
  });

  test('answers what was asked, and nothing else, where that is known', async () => {
    const key = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
    await verifyAnswer({ ...sent(body), key: 'req_1_crm' }, key);
    await expect(verifyAnswer({ ...sent(body), key: 'req_2_crm' }, key)).rejects.toMatchObject({ code: 'forged' });
  });

  test('says the same as one that comes at once', async () => {
    const row = { table: 'contacts', category: 'contact', values: { name: 'Adä' } };
    const lines = `${JSON.stringify(row)}\n{"end":true,"rows":1}\n`;
    const { rows, erased, corrected } = callback();
    expect(await allOf(rows(sent(lines, { type: 'application/x-ndjson' })))).toEqual([row]);
    expect(await allOf(rows(sent(JSON.stringify({ rows: [row] }))))).toEqual([row]);
    expect(await erased(sent(body))).toEqual({ erased: 2, kept: {} });
    const name = { field: 'name', before: 'Ada', after: 'Ada Lovelace' };
    expect(await corrected(sent(JSON.stringify({ corrected: [name] })))).toEqual([name]);
  });

  test('lies no better than one that comes at once', async () => {
    const { rows, erased, corrected } = callback();
    await expect(allOf(rows(sent('{"table":', { type: 'application/x-ndjson' })))).rejects.toMatchObject({ code: 'incomplete' });
    await expect(allOf(rows(sent('rows', { type: 'text/csv' })))).rejects.toMatchObject({ code: 'schema' });
    await expect(erased(sent('{}'))).rejects.toMatchObject({ code: 'schema' });
    await expect(erased(sent(body, { type: 'text/plain' }))).rejects.toMatchObject({ code: 'schema' });
    await expect(erased(sent(`{"erased":2,"note":"${'x'.repeat(1024 * 1024)}"}`))).rejects.toMatchObject({ code: 'too-much' });
    await expect(corrected(sent('{"corrected":[{"field":"salary","before":null,"after":null}]}'))).rejects.toMatchObject({
      code: 'schema',
    });
  });
});
