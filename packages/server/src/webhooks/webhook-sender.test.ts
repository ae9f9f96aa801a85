import { eventually } from '@privet/test-tools/eventually';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { startJobs, type JobRunner } from '../jobs/job-runner.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { nodeWebhooks } from './node/node-webhooks.js';
import { isPublicAddress } from './node/public-address.js';
import { webhookJobs, webhookKey, type SendWebhook } from './webhook.js';
import { webhookSender } from './webhook-sender.js';

const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
const event = { id: 'msg_1', type: 'request.overdue', at: Date.parse('2026-11-24T09:30:00Z'), data: { request: 'req_1' } };

let running: (Server | JobRunner)[] = [];
afterEach(async () => {
  for (const one of running) await ('stop' in one ? one.stop() : new Promise((resolve) => one.close(resolve)));
  running = [];
});

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint, and what it was sent. */
async function endpoint(answer: RequestListener = (_, response) => response.end()) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      answer(request, response);
    });
  });
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

/** Tells endpoints of the event, with a clock that jumps ahead whenever it is looked at. */
async function tell(
  urls: readonly string[],
  { send = nodeWebhooks({ allowPrivate: true }), step = 0 }: { send?: SendWebhook; step?: number } = {},
) {
  const storage = memoryStorage();
  const begin = Date.now();
  let passed = 0;
  const now = () => begin + (passed += step);
  const endpoints = urls.map((url) => ({ url, secret }));
  await storage.jobs.add(webhookJobs(endpoints, event));
  const errors: string[] = [];
  const onError = (work: string, error: unknown) => void errors.push(`${work}: ${String(error)}`);
  const handlers = { webhook: webhookSender({ endpoints, send, now }) };
  running.push(startJobs({ store: storage.jobs, handlers, now, onError, interval: 10, lease: 6e9 }));
  return { storage, errors };
}

test('a receiver that has the secret takes the message by the library of the standard', async () => {
  const { url, received } = await endpoint();
  await tell([url]);
  await eventually(() => expect(received).toHaveLength(1));
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'msg_1' });
  const signed = Object.fromEntries(
    ['id', 'timestamp', 'signature'].map((name) => [`webhook-${name}`, String(headers[`webhook-${name}`])]),
  );
  const message = { type: 'request.overdue', timestamp: '2026-11-24T09:30:00.000Z', data: { request: 'req_1' } };
  expect(new Webhook(secret).verify(body, signed)).toEqual(message);
  expect(() => new Webhook(secret).verify(body.replace('req_1', 'req_2'), signed)).toThrow(/signature/i);
  expect(() => new Webhook(`whsec_${btoa('another secret of enough bytes 1')}`).verify(body, signed)).toThrow(/signature/i);
});

test('what fails is sent again under the same id, newly signed; each endpoint by itself', async () => {
  let times = 0;
  const broken = await endpoint((_, response) => {
    times += 1;
    response.writeHead(times < 3 ? 503 : 204).end();
  });
  const fine = await endpoint();
  const { storage, errors } = await tell([broken.url, fine.url], { step: 60_000 });
  await eventually(() => expect(broken.received).toHaveLength(3));
  expect(new Set(broken.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set(['msg_1']));
  expect(new Set(broken.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3);
  expect(fine.received).toHaveLength(1);
  expect([errors, await storage.jobs.failed(10)]).toEqual([[], []]);
});

test('an endpoint that is gone is not asked again', async () => {
  const { url, received } = await endpoint((_, response) => response.writeHead(410).end());
  const { storage } = await tell([url], { step: 60_000 });
  await eventually(async () =>
    expect(await storage.jobs.failed(10)).toMatchObject([{ attempts: 1, lastError: expect.stringContaining('410') as string }]),
  );
  expect(received).toHaveLength(1);
});

test('a redirect is a failure, and nobody follows it', async () => {
  const other = await endpoint();
  const { url, received } = await endpoint((_, response) => response.writeHead(307, { Location: other.url }).end());
  const { storage, errors } = await tell([url], { step: 3_600_000 });
  await eventually(async () =>
    expect(await storage.jobs.failed(10)).toMatchObject([{ attempts: 10, lastError: 'The endpoint answered 307' }]),
  );
  expect([received.length, other.received.length, errors.length]).toEqual([10, 0, 1]);
});

test('an endpoint that is no longer in the settings hears nothing', async () => {
  const { url, received } = await endpoint();
  const handler = webhookSender({ endpoints: [], send: nodeWebhooks({ allowPrivate: true }), now: Date.now });
  const [job] = webhookJobs([{ url }], event);
  if (!job) throw new Error('There is one endpoint');
  const stored = { ...job, createdAt: 0, attempts: 1, lastError: null, leaseUntil: 0, failedAt: null };
  await handler.handle(stored, { takeAlong: async () => [] });
  expect(received).toEqual([]);
});

const message = { headers: {}, body: '{}' };
const sent = (url: string, options?: Parameters<typeof nodeWebhooks>[0]) => nodeWebhooks(options)({ url, ...message });

test.each([
  'https://127.0.0.1/',
  'https://10.1.2.3/',
  'https://169.254.169.254/latest',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://2130706433/',
])('a private address is refused: %s', async (url) => {
  await expect(sent(url)).rejects.toThrow(/in a private network; PRIVET_WEBHOOK_ALLOW_PRIVATE=on/);
});

test('a name that leads into a private network is refused, also where it leads out of it as well', async () => {
  const answers = (...addresses: string[]) => ({
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });
  for (const addresses of [['192.168.0.1'], ['93.184.215.14', '127.0.0.1'], ['fd00::1'], ['64:ff9b::7f00:1']])
    await expect(sent('https://hooks.example/', answers(...addresses))).rejects.toThrow(/private network/);
  await expect(sent('https://localhost/')).rejects.toThrow(/private network/);
  await expect(sent('https://hooks.example/', answers())).rejects.toThrow(/not known/);
  await expect(sent('http://hooks.example/', answers('93.184.215.14'))).rejects.toThrow(/begins with https/);
});

test('it connects to the address that was checked', async () => {
  const { url, received } = await endpoint();
  const asked: string[] = [];
  const resolve = async (hostname: string) => {
    asked.push(hostname);
    return [{ address: '127.0.0.1', family: 4 }];
  };
  const named = url.replace('127.0.0.1', 'hooks.example');
  expect(await sent(named, { allowPrivate: true, resolve })).toEqual({ status: 200 });
  expect(asked).toEqual(['hooks.example']);
  expect(received[0]?.headers.host).toBe(new URL(named).host);
});

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07::1', true],
  ['::ffff:93.184.215.14', true],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['172.16.0.1', false],
  ['192.0.2.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['fe80::1', false],
  ['::', false],
  ['2002:7f00:1::', false],
  ['not an address', false],
])('%s is an address of the open internet: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test('a secret that is none is refused', () => {
  expect(webhookKey(secret)).toHaveLength(32);
  for (const bad of ['', 'whsec_', 'whsec_!!!', `whsec_${btoa('short')}`, secret.slice(6)])
    expect(() => webhookKey(bad)).toThrow(/whsec_ and 24 to 64/);
});
