import type { Endpoint } from '@privet/types';
import * as z from 'zod/mini';
import { describe, expect, test, vi } from 'vitest';
import { createPrivetClient } from '../create-privet-client.js';
import { httpCall } from './request.js';
import type { CallOptions, ClientOptions } from './options.js';

const home = 'https://privacy.example';
const device = `dev_${'a'.repeat(32)}`;
const anything = z.object({});

type Sent = [route: Endpoint['route'], auth: Endpoint['auth'], more?: Partial<Endpoint>];
function sent([route, auth, more]: Sent, input: object = {}, client: Partial<ClientOptions> = {}, options: CallOptions = {}) {
  const call = { operation: 'thing.do', input, options };
  const { url, headers, ...rest } = httpCall({ route, auth, input: anything, ...more }, call, { baseUrl: home, ...client });
  return { ...rest, url, path: url.slice(home.length), headers: Object.fromEntries(headers) };
}

describe('the address', () => {
  test.for([
    'https://shop.example',
    'https://shop.example/',
    'https://shop.example/api/privet',
    'https://shop.example/api/privet//',
    'http://[::1]:4400/',
  ])('stands behind %s', (baseUrl) => {
    const { url } = sent(['GET /v1/things', []], {}, { baseUrl });
    expect(url).toBe(`${baseUrl.replace(/\/+$/, '')}/v1/things`);
  });

  test.for(['', 'privacy.example', '/api/privet', 'ftp://privacy.example', 'https://privacy.example?x=1', 'https://privacy.example/#top'])(
    'cannot stand behind %j',
    (baseUrl) => {
      expect(() => createPrivetClient({ baseUrl })).toThrow(/^baseUrl: /);
    },
  );

  test('may stand on the page’s own origin', () => {
    vi.stubGlobal('location', { href: 'https://shop.example/cart' });
    expect(() => createPrivetClient({ baseUrl: '/api/privet' })).not.toThrow();
    vi.unstubAllGlobals();
  });

  test('holds the path’s parameters, and they cannot lead elsewhere', () => {
    const route = ['GET /v1/consents/{id}/receipt', []] satisfies Sent;
    expect(sent(route, { id: 'con_1' }).path).toBe('/v1/consents/con_1/receipt');
    expect(sent(route, { id: 'a/../../b?c#d é' }).path).toBe('/v1/consents/a%2F..%2F..%2Fb%3Fc%23d%20%C3%A9/receipt');
    for (const id of ['..', '.', '', undefined, null, 7]) {
      expect(() => sent(route, { id })).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT', issues: [expect.objectContaining({ path: '/id' })] }),
      );
    }
  });

  test('holds the query of a GET, without what is left out', () => {
    expect(sent(['GET /v1/things', []], { limit: 2, cursor: 'a&b=c', locale: undefined }).path).toBe('/v1/things?limit=2&cursor=a%26b%3Dc');
    expect(sent(['GET /v1/things', []], { limit: 2 }).body).toBeUndefined();
  });
});

test('a body is JSON, without the path’s parameters', () => {
  for (const method of ['POST', 'PUT', 'DELETE'] as const) {
    const { path, body, headers } = sent([`${method} /v1/things/{id}`, []], { id: '7', name: 'x' });
    expect([path, body, headers['content-type']]).toEqual(['/v1/things/7', '{"name":"x"}', 'application/json']);
  }
  const bare = httpCall({ route: 'POST /v1/things', auth: [] }, { operation: 'thing.do' }, { baseUrl: home });
  expect([bare.body, bare.headers.get('Content-Type')]).toEqual([undefined, null]);
});

describe('an Idempotency-Key', () => {
  const keyOf = (route: Sent, options?: CallOptions) => sent(route, {}, {}, options).headers['idempotency-key'];
  test('comes with each POST that changes something', () => {
    const made = keyOf(['POST /v1/things', []]);
    expect(made).toMatch(/^[\w-]{22}$/);
    expect(keyOf(['POST /v1/things', []])).not.toBe(made);
    expect(keyOf(['POST /v1/things', []], { idempotencyKey: 'mine' })).toBe('mine');
  });
  test('comes with nothing else', () => {
    expect(keyOf(['POST /v1/things/check', [], { safe: true }], { idempotencyKey: 'mine' })).toBeUndefined();
    for (const method of ['GET', 'PUT', 'DELETE'] as const) expect(keyOf([`${method} /v1/things`, []])).toBeUndefined();
  });
});

describe('who calls', () => {
  const all = { key: 'pk_1', token: 'st_1', device };
  const shown = (route: Sent, client: Partial<ClientOptions>, options?: CallOptions) => {
    const { path, headers } = sent(route, {}, client, options);
    const { authorization, 'privet-key': key, 'privet-device': told } = headers;
    return { path, authorization, key, device: told };
  };
  const nothing = { authorization: undefined, key: undefined, device: undefined };

  test('a publishable key stands in a GET’s query, which needs no preflight, and else in a header', () => {
    expect(shown(['GET /p', ['publishable']], all)).toEqual({ ...nothing, path: '/p?key=pk_1' });
    expect(shown(['POST /p', ['publishable']], all)).toEqual({ ...nothing, path: '/p', key: 'pk_1' });
  });

  test('a device is told only where it is asked for, and never in the address', () => {
    expect(shown(['GET /p', ['device', 'secret']], all)).toEqual({ ...nothing, path: '/p?key=pk_1', device });
    expect(shown(['POST /p', ['device', 'secret']], all)).toEqual({ ...nothing, path: '/p', key: 'pk_1', device });
    expect(shown(['POST /p', ['publishable', 'secret']], all).device).toBeUndefined();
  });

  test('a secret key is a bearer token, alone', () => {
    expect(shown(['GET /p', ['device', 'secret']], { key: 'sk_1', device })).toEqual({
      ...nothing,
      path: '/p',
      authorization: 'Bearer sk_1',
    });
  });

  test('a person’s token comes before the key, where it is taken', () => {
    expect(shown(['GET /p', ['device', 'subject']], all)).toEqual({ ...nothing, path: '/p', authorization: 'Bearer st_1' });
    expect(shown(['GET /p', ['publishable']], all).authorization).toBeUndefined();
  });

  test('where no key is needed, none is shown', () => {
    expect(shown(['GET /healthz', []], all)).toEqual({ ...nothing, path: '/healthz' });
    expect(shown(['POST /p', ['secret']], {})).toEqual({ ...nothing, path: '/p' });
  });

  test('a call may speak for another device or person than its client', () => {
    const other = `dev_${'b'.repeat(32)}`;
    expect(shown(['POST /p', ['device']], all, { device: other }).device).toBe(other);
    expect(shown(['POST /p', ['subject']], all, { token: 'st_2' }).authorization).toBe('Bearer st_2');
    expect(shown(['POST /p', ['device']], all, { device: undefined }).device).toBe(device);
  });

  test('what is no key is told at once', () => {
    for (const key of ['', 'st_1', 'secret', 'sk_']) expect(() => createPrivetClient({ baseUrl: home, key })).toThrow(/^key: /);
    expect(() => createPrivetClient({ baseUrl: home, key: undefined })).not.toThrow();
  });

  test('a secret key is refused in a page, unless its danger is accepted', () => {
    vi.stubGlobal('window', { document: {} });
    expect(() => createPrivetClient({ baseUrl: home, key: 'sk_1' })).toThrow(/^key: this is a secret key/);
    expect(() => createPrivetClient({ baseUrl: home, key: 'sk_1', dangerouslyAllowSecretKeyInBrowser: true })).not.toThrow();
    expect(() => createPrivetClient({ baseUrl: home, key: 'pk_1' })).not.toThrow();
    vi.unstubAllGlobals();
  });
});

test('headers of one’s own are sent, and do not replace ours', () => {
  const { headers } = sent(
    ['POST /p', ['secret']],
    {},
    { key: 'sk_1', headers: { 'X-Gateway': 'a', 'X-Both': 'client', authorization: 'Basic x' } },
    { headers: { 'X-Both': 'call', 'content-type': 'text/plain' } },
  );
  expect(headers).toMatchObject({ 'x-gateway': 'a', 'x-both': 'call', authorization: 'Bearer sk_1', 'content-type': 'application/json' });
});
