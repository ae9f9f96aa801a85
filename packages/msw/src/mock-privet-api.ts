import {
  createPrivet,
  mailbox,
  memoryStorage,
  randomKey,
  type Handler,
  type Privet,
  type PrivetOptions,
  type PrivetRoutes,
  type ReceivedMail,
} from '@privet/server';
import {
  listEndpoints,
  privetContract,
  type Endpoint,
  type Endpoints,
  type ListedEndpoint,
  type Policy,
  type PrivetContract,
} from '@privet/types';
import { http, type HttpHandler } from 'msw';

export interface MockOptions {
  /** Where the app that is tested expects the API, as in its client. */
  readonly baseUrl: string;
  /** What `definePolicy` made. */
  readonly policy: Policy;
  /** The web origins that the publishable key serves. @default that of `baseUrl`, and the page's own */
  readonly origins?: readonly string[];
  /** `pk_…`, where the app has one built in. @default a random one */
  readonly publishableKey?: string;
  /** `sk_…`, where the app has one built in. @default a random one */
  readonly secretKey?: string;
  /** The clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

type Answer<E extends Endpoint> = Awaited<ReturnType<Handler<E>>>;
type Overrides<E extends Endpoints> = {
  /** Makes a handler that answers this endpoint in the server's place. */
  readonly [Key in keyof E]: (answer: Handler<E[Key]> | Answer<E[Key]>) => HttpHandler;
};

/** A mock of the API: the real server on memory storage, and a way to replace any of its endpoints. */
export type MockPrivetApi = {
  /** For `setupServer(...api.handlers)` or `setupWorker(...api.handlers)`. They answer the API's addresses and no other. */
  readonly handlers: HttpHandler[];
  /** `pk_…` */
  readonly publishableKey: string;
  /** `sk_…`, with every scope. */
  readonly secretKey: string;
  /**
   * What would have been mailed, the newest first: the codes and links by which people confirm their requests. A mail is sent a moment after
   * the answer that it follows from, so wait until it is there.
   */
  mails(): readonly ReceivedMail[];
  /** Forgets what was recorded and mailed, as if the server were new; the keys stay. */
  reset(): void;
} & { readonly [Feature in keyof PrivetContract]: Overrides<PrivetContract[Feature]> };

/**
 * Mocks the Privet API for tests and demos:
 *
 *     const api = mockPrivetApi({ baseUrl: 'https://privacy.example', policy });
 *     const server = setupServer(...api.handlers);
 *
 * It answers as the server does, because it is the server: input is parsed, keys, devices and idempotency are looked at, decisions are
 * recorded and their receipts signed. To replace an endpoint, until `server.resetHandlers()`:
 *
 *     server.use(api.consent.record(() => fail('UNAVAILABLE')));
 *     server.use(api.consent.check({ results: [{ granted: true, reason: 'choice', policyVersion: '1', decidedAt: null }] }));
 *
 * Whoever calls and what they send is still looked at first, so an invalid call fails as it would for real.
 */
export function mockPrivetApi(options: MockOptions): MockPrivetApi {
  const base = options.baseUrl.replace(/\/+$/, '');
  const keys = { publishableKey: options.publishableKey ?? randomKey('pk'), secretKey: options.secretKey ?? randomKey('sk') };
  const servers = serversOf({ ...options, ...keys });
  // One server for all that is not replaced, opened once: a later TLS connection that msw plays leaves an error in OpenSSL's queue (its
  // session cannot be resumed), and whatever imports a key next in that process meets it.
  const asIs = servers.start();
  const serve = (listed: Pick<ListedEndpoint, 'path'>, method: string, override?: PrivetOptions['override']): HttpHandler => {
    const answer = override ? servers.start(override) : asIs;
    return http[method as 'all'](base + mswPattern(listed.path), async ({ request }) => answer(await withoutBase(request, base)));
  };
  const endpoints = listEndpoints(privetContract);
  const features: Record<string, Record<string, unknown>> = {};
  for (const listed of endpoints) {
    const { feature, key, method } = listed;
    (features[feature] ??= {})[key] = (answer: unknown) =>
      serve(listed, method.toLowerCase(), (routes) => replaced(routes, listed, typeof answer === 'function' ? answer : () => answer));
  }
  const paths = new Set(endpoints.map(({ path }) => path));
  return {
    ...features,
    ...keys,
    handlers: [...paths].map((path) => serve({ path }, 'all')),
    mails: servers.mails,
    reset: servers.reset,
  } as MockPrivetApi;
}

/** `/v1/consents/{id}` as msw writes it. */
const mswPattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

function replaced(routes: PrivetRoutes, { feature, key }: ListedEndpoint, handler: unknown): PrivetRoutes {
  return { ...routes, [feature]: { ...routes[feature as keyof PrivetRoutes], [key]: handler } };
}

/** The request as the server would get it behind its mount. Written anew, because not every browser can hand on a body unread. */
async function withoutBase(request: Request, base: string): Promise<Request> {
  const path = new URL(base, request.url).pathname.replace(/\/$/, '');
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(path.length);
  const { method, headers } = request;
  const reads = method === 'GET' || method === 'HEAD';
  return new Request(url, { method, headers, ...(!reads && { body: await request.arrayBuffer() }) });
}

type Answering = (request: Request) => Promise<Response>;

/** Servers that share one storage: the API itself, and one for each endpoint that is replaced. */
function serversOf({
  policy,
  baseUrl,
  origins = ownOrigins(baseUrl),
  publishableKey,
  secretKey,
  now,
}: MockOptions & { publishableKey: string; secretKey: string }) {
  const clock = now && { now };
  const secret = randomKey('sk');
  const firstKeys = { secret: secretKey, publishable: { key: publishableKey, origins } };
  const from = policy.controller.contact.email ?? 'privacy@example.com';
  let storage = memoryStorage(now);
  let box = mailbox(clock);
  let running: Privet[] = [];
  return {
    mails: () => box.mails(),
    start(override?: PrivetOptions['override']): Answering {
      let server: { readonly storage: typeof storage; readonly privet: Privet } | undefined;
      return (request) => {
        if (server?.storage !== storage) {
          const mail = { transport: box, from };
          server = { storage, privet: createPrivet({ policy, storage, secret, firstKeys, mail, ...clock, ...(override && { override }) }) };
          running.push(server.privet);
        }
        return server.privet.fetch(request);
      };
    },
    reset() {
      for (const privet of running) void privet.close();
      running = [];
      storage = memoryStorage(now);
      box = mailbox(clock);
    },
  };
}

function ownOrigins(baseUrl: string): string[] {
  const page = globalThis.location?.href;
  return [...new Set([baseUrl, page ?? baseUrl].map((url) => new URL(url, page).origin))].filter((origin) => origin !== 'null');
}
