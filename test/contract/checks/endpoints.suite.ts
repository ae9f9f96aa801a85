import { isPrivetError, type CallOptions, type Pages, type PrivetClient } from '@privet/client';
import { listEndpoints, privetContract, type Auth, type Endpoint, type ListedEndpoint } from '@privet/types';
import { privetExamples } from '@privet/types/openapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { decision, newDevice, newUser, type Api, type RawCall } from '../api.js';
import { pageOrigin, policy } from '../contract-server.js';

type Input = Readonly<Record<string, unknown>>;
/** How a caller of each kind is told; none yet for kinds that no endpoint takes. */
type Credentials = Partial<Record<Auth, () => RawCall>>;

/** Input that an example cannot know: an id that this very server gave. */
const preparedInputs: Readonly<Record<string, (privet: PrivetClient) => Promise<Input>>> = {
  async 'consent.receipt'(privet) {
    const { id } = await privet.consent.record(decision({ analytics: 'granted' }));
    return { id };
  },
  'requests.upload': async () => ({ file: new Uint8Array([1]) }),
  'requests.answer': async () => ({ file: new Uint8Array([1]) }),
};
/** Input of which an example says what holds on another server. A policy of its own would be in force for all tests after. */
const inputHere: Readonly<Record<string, Input>> = {
  'policy.version': { version: policy.version },
  'policy.publish': { policy: { ...policy } },
  'policy.diff': { from: policy.version },
  'audit.consistency': { from: 1, to: 1 },
};

/** A decision is a device's own, or that of the person whom a backend names. */
const ofNamedPerson = ['consent.record', 'consent.withdraw'];

/** What holds for every endpoint of the contract. A new one is covered by its example, which the contract asks for. */
export function endpointChecks(api: Api): void {
  let token = '';
  beforeAll(async () => {
    const scopes = ['requests:read', 'requests:write'] as const;
    ({ token } = await api.backend.subjects.token({ subject: { user: newUser() }, scopes: [...scopes] }));
  });
  for (const listed of listEndpoints(privetContract)) {
    describe(`${listed.feature}.${listed.key}`, () => {
      oneEndpoint(api, listed, () => token);
    });
  }
}

function oneEndpoint(api: Api, listed: ListedEndpoint, token: () => string): void {
  const { feature, key, endpoint, method } = listed;
  const example = { ...exampleOf(listed).input, ...inputHere[`${feature}.${key}`] };
  const credentials = {
    publishable: () => ({ key: api.server.publishableKey }),
    device: () => ({ key: api.server.publishableKey, device: newDevice() }),
    secret: () => ({ key: api.server.secretKey }),
  } satisfies Credentials;
  const known: Credentials = { ...credentials, ...(onlyOfSubjects(endpoint) && { subject: () => ({ key: token() }) }) };
  const authorised = () => endpoint.auth.map((kind) => known[kind]).find(Boolean)?.() ?? {};
  const send = (call: RawCall) => api.send(addressOf(listed, example), { method, ...bodyOf(listed, example), ...call });

  test.each(endpoint.auth.length === 0 ? ['anyone' as const] : endpoint.auth.filter((kind) => kind in known))(
    'answers its example for %s',
    async (kind) => {
      const { key: shown, device } = kind === 'anyone' ? {} : (known[kind]?.() ?? {});
      const privet = api.client(kind === 'subject' ? { token: shown } : { key: shown, device });
      const owner = device === undefined ? api.browser().privet : privet;
      const prepared = await preparedInputs[`${feature}.${key}`]?.(owner);
      const named = kind === 'secret' && ofNamedPerson.includes(`${feature}.${key}`) ? { subject: { user: '42' } } : {};
      expect(await answeredOrDocumented(listed, callOf(privet, listed)({ ...example, ...named, ...prepared }))).toBe(true);
    },
  );

  test('names each of its answers, and keeps what is about a person out of caches', async () => {
    const { status, headers } = await send(authorised());
    expect(headers.get('Request-Id')).toMatch(/^\S{4,}$/);
    expect(headers.get('Vary')).toContain('Origin');
    // What answers with nothing, to a POST, is kept by nobody.
    if (endpoint.auth.length > 0 && !endpoint.etag && status !== 204) expect(headers.get('Cache-Control')).toBe('no-store');
    if (status >= 400) expect(headers.get('Content-Type')).toBe('application/problem+json');
  });

  test('takes no other method', async () => {
    const answer = await send({ ...authorised(), method: 'PATCH' });
    expect(answer).toMatchObject({ status: 405, problem: { code: 'METHOD_NOT_ALLOWED' } });
    expect(answer.headers.get('Allow')?.split(', ')).toEqual(expect.arrayContaining([method, 'OPTIONS']));
  });

  test('answers preflights', async () => {
    const answer = await api.send(addressOf(listed, example), { method: 'OPTIONS', origin: pageOrigin });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Methods')?.split(', ')).toContain(method);
  });

  if (endpoint.etag) taggedEndpoint(send, authorised);
  if (endpoint.auth.length > 0) keyedEndpoint(listed, send, credentials);
  if (endpoint.auth.includes('device')) deviceEndpoint(send, credentials.publishable);
  if (method === 'POST' && !endpoint.safe) onceEndpoint(send, authorised);
  if (method !== 'GET' && endpoint.input) writtenEndpoint(listed, send, authorised);
}

/** A token is shown where nothing else can be; what it opens elsewhere is told by the checks of tokens. */
const onlyOfSubjects = ({ auth }: Endpoint) => auth.length > 0 && auth.every((kind) => kind === 'subject');

type Send = (call: RawCall) => ReturnType<Api['send']>;

function taggedEndpoint(send: Send, authorised: () => RawCall): void {
  test('is not sent again to those who have it', async () => {
    const ETag = (await send(authorised())).headers.get('ETag') ?? '';
    for (const tag of [ETag, `W/${ETag}`, `"other", ${ETag}`, '*'])
      expect(await send({ ...authorised(), headers: { 'If-None-Match': tag } })).toMatchObject({ status: 304, text: '' });
  });
}

function keyedEndpoint({ endpoint }: ListedEndpoint, send: Send, credentials: Credentials): void {
  test('asks for a key', async () => {
    for (const [key, code] of [
      [undefined, 'UNAUTHENTICATED'] as const,
      ['pk_unknown', 'KEY_INVALID'] as const,
      ['sk_unknown', 'KEY_INVALID'] as const,
    ]) {
      const answer = await send({ key });
      expect(answer).toMatchObject({ status: 401, problem: { code } });
      expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
    }
  });

  test('takes no other kind of key', async () => {
    const forBrowsers = endpoint.auth.includes('publishable') || endpoint.auth.includes('device');
    const others = [
      ...(forBrowsers ? [] : [credentials.publishable, credentials.device]),
      ...(endpoint.auth.includes('secret') ? [] : [credentials.secret]),
    ];
    for (const other of others) expect(await send(other?.() ?? {})).toMatchObject({ status: 403, problem: { code: 'FORBIDDEN' } });
  });

  test('is closed to other origins', async () => {
    for (const kind of endpoint.auth)
      for (const origin of ['https://evil.example', 'null'])
        expect(await send({ ...credentials[kind]?.(), origin })).toMatchObject({ status: 403, problem: { code: 'ORIGIN_NOT_ALLOWED' } });
  });
}

function deviceEndpoint(send: Send, publishable: () => RawCall): void {
  test('knows what a device is called', async () => {
    expect(await send({ ...publishable(), device: 'dev_short' })).toMatchObject({ status: 400, problem: { code: 'DEVICE_INVALID' } });
  });
}

function onceEndpoint(send: Send, authorised: () => RawCall): void {
  test('knows what an Idempotency-Key is', async () => {
    const headers = { 'Idempotency-Key': 'not one' };
    expect(await send({ ...authorised(), headers })).toMatchObject({ status: 400, problem: { code: 'IDEMPOTENCY_KEY_INVALID' } });
  });
}

function writtenEndpoint({ endpoint }: ListedEndpoint, send: Send, authorised: () => RawCall): void {
  test('reads JSON alone, and not too much of it', async () => {
    const call = authorised();
    const limit = endpoint.maxBytes ?? 1024 * 1024;
    expect(await send({ ...call, headers: { 'Content-Type': 'text/plain' } })).toMatchObject({
      status: 415,
      problem: { code: 'MEDIA_TYPE_UNSUPPORTED' },
    });
    expect(await send({ ...call, body: '{' })).toMatchObject({ status: 400, problem: { code: 'BODY_NOT_JSON' } });
    expect(await send({ ...call, body: ' '.repeat(limit + 1) })).toMatchObject({ status: 413, problem: { code: 'BODY_TOO_LARGE' } });
    expect(await send({ ...call, body: ' '.repeat(limit) })).toMatchObject({ status: 400, problem: { code: 'BODY_NOT_JSON' } });
  });

  test('says where input is wrong', async () => {
    const answer = await send({ ...authorised(), body: '[]' });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT' } });
    expect(answer.problem.issues?.length).toBeGreaterThan(0);
  });
}

function exampleOf({ feature, key }: ListedEndpoint): { input: Input; output: unknown } {
  const features: Readonly<Record<string, object>> = privetExamples;
  return Reflect.get(features[feature] ?? {}, key);
}

/** `privet.consent.record`, by name. */
function callOf(privet: PrivetClient, { feature, key }: ListedEndpoint): (input: Input, options?: CallOptions) => unknown {
  return Reflect.get(Reflect.get(privet, feature), key);
}

/** An example names what another server once had; here it may well not be there, and the contract says which errors tell so. */
async function answeredOrDocumented({ endpoint }: ListedEndpoint, answer: unknown): Promise<boolean> {
  try {
    await (isPages(answer) ? answer.page() : answer);
    return true;
  } catch (error) {
    if (!isPrivetError(error)) throw error;
    return endpoint.errors?.includes(error.code) ?? false;
  }
}

const isPages = (answer: unknown): answer is Pages<unknown> => typeof answer === 'object' && answer !== null && 'page' in answer;

function addressOf({ path, method }: ListedEndpoint, input: Input): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const query =
    method === 'GET' && !path.includes('{')
      ? new URLSearchParams(Object.entries(input).map(([name, value]) => [name, String(value)])).toString()
      : '';
  return query ? `${filled}?${query}` : filled;
}

function bodyOf({ path, method, endpoint }: ListedEndpoint, input: Input): { body?: object } {
  if (method === 'GET' || !endpoint.input) return {};
  return { body: Object.fromEntries(Object.entries(input).filter(([name]) => !path.includes(`{${name}}`))) };
}
