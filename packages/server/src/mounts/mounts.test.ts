import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPolicy as policy } from '../audit/small-policy.suite.js';
import { createPrivet, type Privet } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { toNextHandlers } from './next.js';
import { toNodeHandler } from './node.js';

const key = 'pk_0123456789abcdef';
let privet: Privet;
beforeAll(() => {
  privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key, origins: [] } },
  });
});
afterAll(() => privet.close());

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** What a mount below `/privet` answers. */
async function answersOf(ask: Fetch, own: string) {
  const page = await (await ask('/privet/choices')).text();
  const sent = await ask('/privet/choices', {
    method: 'POST',
    headers: { Origin: own, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'choice=accept',
  });
  const { version } = await (await ask(`/privet/v1/policy?key=${key}`)).json();
  return {
    form: /action="([^"]*)"/.exec(page)?.[1],
    led: [sent.status, sent.headers.get('Location')],
    cookie: /^privet=v1\.first\..*; (Path=[^;]*);/.exec(sent.headers.get('Set-Cookie') ?? '')?.[1],
    version,
    script: /src="([^"]*)"/.exec(await (await ask('/privet/receipt')).text())?.[1],
    scriptStatus: (await ask('/privet/receipt/check.js')).status,
    beside: (await ask('/privetchoices')).status,
  };
}

const mounted = {
  form: '/privet/choices',
  led: [303, '/privet/choices?saved=accept'],
  cookie: 'Path=/',
  version: 'first',
  script: '/privet/receipt/check.js',
  scriptStatus: 200,
  beside: 404,
};

describe('in a server of Node', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  async function serve(listener: RequestListener): Promise<{ ask: Fetch; url: string }> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, ask: (path, init) => fetch(url + path, { redirect: 'manual', ...init }) };
  }

  test('below a path that it is told', async () => {
    const { ask, url } = await serve(toNodeHandler(privet, { basePath: '/privet/' }));
    expect(await answersOf(ask, url)).toEqual(mounted);
  });

  test('below a path that the framework takes off', async () => {
    const { ask, url } = await serve(usedAt('/privet', toNodeHandler(privet)));
    expect(await answersOf(ask, url)).toEqual(mounted);
  });

  test.each<[string, string, (body: string) => unknown]>([
    ['a form', 'application/x-www-form-urlencoded', (body) => parsedForm(body)],
    ['a form, as text', 'application/x-www-form-urlencoded', (body) => body],
    ['a form, as bytes', 'application/x-www-form-urlencoded', (body) => Buffer.from(body)],
  ])('behind a parser that has read the body: %s', async (_, type, parse) => {
    const { ask, url } = await serve(parsing(parse, toNodeHandler(privet)));
    const body = 'choice=save&shown=analytics+advertising&purpose=analytics&purpose=advertising';
    const sent = await ask('/choices', { method: 'POST', headers: { Origin: url, 'Content-Type': type }, body });
    expect([sent.status, sent.headers.get('Set-Cookie')]).toEqual([303, expect.stringContaining('.analytics_advertising..;')]);
  });

  test('behind a parser that has read the body: JSON', async () => {
    const { ask } = await serve(parsing((body) => JSON.parse(body) as unknown, toNodeHandler(privet)));
    const sent = await ask('/v1/consents', {
      method: 'POST',
      headers: { 'Privet-Key': key, 'Privet-Device': `dev_${'a'.repeat(32)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ policyVersion: 'first', choices: { analytics: 'denied' }, method: 'api', locale: 'en' }),
    });
    expect(sent.status).toBe(201);
  });

  test('says what it does about GPC where the site’s own origin is asked', async () => {
    const { ask } = await serve(toNodeHandler(privet, { basePath: '/privet' }));
    expect(await (await ask('/.well-known/gpc.json')).json()).toMatchObject({ gpc: true });
  });

  test('refuses a base path that is none', () => {
    for (const basePath of ['privet', '//evil.example', '/a b', '/"']) expect(() => toNodeHandler(privet, { basePath })).toThrow(TypeError);
  });

  test('takes no other host for a path that was taken off', async () => {
    const { ask } = await serve((request, response) => {
      toNodeHandler(privet)(Object.assign(request, { originalUrl: `//evil.example${request.url}` }), response);
    });
    expect(await (await ask('/choices')).text()).toContain('action="/choices"');
  });
});

/** As `app.use(path, listener)` of Express and Connect does it. */
const usedAt =
  (path: string, listener: RequestListener) =>
  (request: IncomingMessage & { originalUrl?: string | undefined }, response: ServerResponse & { req: IncomingMessage }): void => {
    const { url = '' } = request;
    if (!url.startsWith(`${path}/`)) return void response.writeHead(404).end();
    request.originalUrl = url;
    request.url = url.slice(path.length);
    listener(request, response);
  };

/** As `express.json()` and `express.urlencoded()` do it. */
const parsing =
  (parse: (body: string) => unknown, listener: RequestListener): RequestListener =>
  async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    listener(body === '' ? request : Object.assign(request, { body: parse(body) }), response);
  };

function parsedForm(body: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(body);
  return Object.fromEntries(
    [...fields.keys()].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

describe('in Next.js', () => {
  const own = 'https://shop.example';
  const call =
    (handlers: ReturnType<typeof toNextHandlers>): Fetch =>
    (path, init = {}) =>
      handlers[init.method === 'POST' ? 'POST' : 'GET'](new Request(own + path, init));

  test('below the folder of its route file', async () => {
    expect(await answersOf(call(toNextHandlers(privet, { basePath: '/privet' })), own)).toEqual(mounted);
  });

  test('says what it does about GPC where the site’s own origin is asked', async () => {
    expect(await (await call(toNextHandlers(privet))('/.well-known/gpc.json')).json()).toMatchObject({ gpc: true });
  });
});
