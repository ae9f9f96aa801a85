import { createPrivetClient, isPrivetError, type ClientOptions, type PrivetClient, type PrivetError } from '@privet/client';
import type { Problem, RecordConsent } from '@privet/types';
import { afterAll, beforeAll, expect } from 'vitest';
import { policy, type ContractServer } from './contract-server.js';

/** A server and the ways in which the tests speak to it. */
export interface Api {
  readonly server: ContractServer;
  /** As a backend, with the first secret key. */
  readonly backend: PrivetClient;
  /** As a browser: a device of its own, on the site of the publishable key. */
  browser(): Browser;
  /** A client with other options. */
  client(options: Partial<ClientOptions>): PrivetClient;
  /** HTTP without the client. */
  send(path: string, call?: RawCall): Promise<RawAnswer>;
  /** The error that a call ends with. */
  failure(call: Promise<unknown>): Promise<PrivetError>;
  /** Every error code that a test has met. */
  readonly met: ReadonlySet<string>;
}

export interface Browser {
  readonly privet: PrivetClient;
  readonly device: string;
}

export interface RawCall {
  readonly method?: string;
  /** A publishable key goes into its header, a secret one and a token are bearers. */
  readonly key?: string | undefined;
  readonly device?: string;
  readonly origin?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What a problem says. */
  readonly problem: Partial<Problem>;
}

/** Starts a server for the tests of one file. */
export function useApi(start: () => Promise<ContractServer>): Api {
  let running: ContractServer | undefined;
  const met = new Set<string>();
  beforeAll(async () => {
    running = await start();
  }, 60_000);
  afterAll(() => running?.close());
  const server = () => running ?? expect.unreachable('the server runs only while tests do');
  const client = (options: Partial<ClientOptions>) => createPrivetClient({ baseUrl: server().url, retry: { limit: 0 }, ...options });
  return {
    met,
    client,
    get server() {
      return server();
    },
    get backend() {
      return client({ key: server().secretKey });
    },
    browser() {
      const device = newDevice();
      return { device, privet: client({ key: server().publishableKey, device }) };
    },
    async send(path, call = {}) {
      const answer = await sendRaw(server().url + path, call);
      if (answer.problem.code !== undefined) met.add(answer.problem.code);
      return answer;
    },
    async failure(call) {
      const error: unknown = await call.then(
        () => expect.unreachable('the call should fail'),
        (thrown: unknown) => thrown,
      );
      if (!isPrivetError(error)) throw error;
      met.add(error.code);
      return error;
    },
  };
}

async function sendRaw(url: string, { method = 'GET', key, device, origin, headers, body }: RawCall): Promise<RawAnswer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && (/^s[kt]_/.test(key) ? { Authorization: `Bearer ${key}` } : { 'Privet-Key': key })),
      ...(device !== undefined && { 'Privet-Device': device }),
      ...(origin !== undefined && { Origin: origin }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isProblem = response.headers.get('Content-Type') === 'application/problem+json';
  return { status: response.status, headers: response.headers, text, problem: isProblem ? (JSON.parse(text) as Problem) : {} };
}

export const newDevice = () => `dev_${crypto.randomUUID()}`;
export const newUser = () => `user-${crypto.randomUUID()}`;

/** A decision on the example company's banner. */
export const decision = (choices: RecordConsent['choices'], more: Partial<RecordConsent> = {}): RecordConsent => ({
  policyVersion: policy.version,
  choices,
  method: 'banner',
  locale: 'en',
  ...more,
});
