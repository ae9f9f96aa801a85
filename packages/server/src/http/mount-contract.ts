import {
  listEndpoints,
  type Auth,
  type Contract,
  type Endpoint,
  type Endpoints,
  type FormatOf,
  type InputOf,
  type ListedEndpoint,
  type OutputOf,
  type ViewOf,
  type ViewOutput,
} from '@privet/types';
import type { Context as HonoContext, Hono } from 'hono';
import type { KeyService } from '../keys/keys.service.js';
import type { Once } from '../storage/once.js';
import { authenticate, type TokenReader } from './authenticate.js';
import type { Anyone, Caller } from './caller.js';
import type { Boundary, Call } from './error-boundary.js';
import { respondFile, type FileAnswer } from './file-answer.js';
import { onceOf } from './once.js';
import { ownSiteOf, type OwnSite } from './own-site.js';
import { fail } from './problem.js';
import { readJson } from './read-body.js';
import { respond } from './respond.js';
import { sentFile, type SentFile } from './sent-file.js';
import { isKeepable, validate } from './validate.js';

/** What a handler gets beside its input. */
export interface Context<Kind extends Auth = Auth, Format extends string = never, File extends SentFile | undefined = undefined> {
  readonly caller: [Kind] extends [never] ? Anyone : Caller<Kind>;
  /** The media type to answer with. */
  readonly format: 'application/json' | Format;
  /** What is sent to an endpoint that takes a file. */
  readonly file: File;
  /** A request header, by name. */
  readonly header: (name: string) => string | undefined;
  /** The call's `Idempotency-Key`; what writes keeps it in the transaction of the write. */
  readonly once: Once | undefined;
  /** The site that the call comes from, where that is of our own origin. */
  readonly ownSite: () => OwnSite | undefined;
  /** The headers that the answer will have. */
  readonly answerHeaders: Record<string, string>;
}

type Awaitable<T> = T | Promise<T>;
type Answers<E extends Endpoint> =
  | OutputOf<E>
  | (E extends { bytes: true } ? FileAnswer : ViewOutput<E, ViewOf<E>>)
  | (E extends { formats: object } ? string | ReadableStream<Uint8Array> : never);

/** HTTP stops here: a handler sees parsed input and who calls, and returns the answer or fails with a code. */
export type Handler<E extends Endpoint> = (
  input: InputOf<E>,
  context: Context<E['auth'][number], FormatOf<E>, E extends { stream: true } ? SentFile : undefined>,
) => Awaitable<Answers<E>>;

/** One handler for each endpoint of a feature; a missing one does not compile. */
export type Routes<E extends Endpoints> = { [Key in keyof E]: Handler<E[Key]> };
export type ContractRoutes<C extends Contract> = { [Feature in keyof C]: Routes<C[Feature]> };
type AnyHandler = (input: never, context: never) => unknown;
type AnyRoutes = Record<string, Record<string, AnyHandler>>;

export interface MountOptions {
  readonly keys: KeyService;
  readonly tokens: TokenReader;
  readonly boundary: Boundary;
}

/** Serves every endpoint of a contract. */
export function mountContract<C extends Contract>(
  app: Hono,
  contract: C,
  routes: ContractRoutes<C> & AnyRoutes,
  { keys, tokens, boundary }: MountOptions,
): void {
  for (const listed of listEndpoints(contract)) {
    const handler = routes[listed.feature]?.[listed.key];
    if (!handler) throw new Error(`No handler for ${listed.feature}.${listed.key}`);
    app.on(listed.method, honoPattern(listed.path), (c) =>
      boundary(c, listed.endpoint.route, (call) => serve(c, call, { listed, handler, keys, tokens })),
    );
  }
}

/** `/v1/consents/{id}` as Hono writes it. */
const honoPattern = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

interface Served {
  readonly listed: ListedEndpoint;
  readonly handler: AnyHandler;
  readonly keys: KeyService;
  readonly tokens: TokenReader;
}

async function serve(c: HonoContext, { headers }: Call, { listed, handler, keys, tokens }: Served): Promise<Response> {
  const { endpoint, method, path } = listed;
  const header = (name: string) => c.req.header(name);
  const caller = await authenticate(
    listed,
    { header, queryKey: method === 'GET' ? c.req.query('key') : undefined, answerHeaders: headers },
    { keys, tokens },
  );
  const { file, input, once } = await readSent(c, listed, caller);
  const format = acceptedFormat(endpoint, header('Accept'));
  const params = path.includes('{') ? c.req.param() : undefined;
  if (params && !Object.values(params).every(isKeepable)) return fail('NOT_FOUND');
  const context: Context = {
    caller: caller as Caller,
    format: format as 'application/json',
    file: undefined,
    header,
    once,
    ownSite: () => ownSiteOf(c.req.raw),
    answerHeaders: headers,
  };
  const answer = await handler({ ...input, ...params } as never, (file ? { ...context, file } : context) as never);
  if (endpoint.bytes) return respondFile(answer as FileAnswer, { method: c.req.method, header, base: headers });
  return respond({
    endpoint,
    answer,
    format,
    ifNoneMatch: header('If-None-Match'),
    aboutPerson: caller.kind !== 'anyone' && !endpoint.etag,
    base: headers,
  });
}

interface Sent {
  readonly file: SentFile | undefined;
  readonly input: object | undefined;
  readonly once: Once | undefined;
}

/** What a call brings: the fields of its query or its JSON, or a file. */
async function readSent({ req }: HonoContext, { endpoint, method }: ListedEndpoint, caller: Caller | Anyone): Promise<Sent> {
  const file = endpoint.stream ? sentFile(req.raw, endpoint.maxBytes ?? maxFileBytes) : undefined;
  const sent = endpoint.input && (method === 'GET' ? req.query() : await readJson(req.raw, endpoint.maxBytes));
  const input = endpoint.input && (validate(endpoint.input, sent) as object);
  if (method === 'GET' || endpoint.safe) return { file, input, once: undefined };
  const call = { route: endpoint.route, path: req.path, caller, body: file ? told(file) : sent };
  return { file, input, once: onceOf(req.header('Idempotency-Key'), call) };
}

/** Bytes of a file where an endpoint does not say how many it takes. */
const maxFileBytes = 32 * 1024 * 1024;

/** What tells one file from another before it has come: who sends it again under one key sends the same file. */
const told = ({ name, mediaType, length }: SentFile) => ({ name, mediaType, length });

function acceptedFormat({ formats, mediaType = 'application/json' }: Endpoint, accept = ''): string {
  const wanted = accept.split(',').map((range) => range.split(';')[0]?.trim());
  return Object.keys(formats ?? {}).find((type) => wanted.includes(type)) ?? mediaType;
}

/** Ends a call that an idempotency key does not let through. */
export function refusal(refused: 'key-reused' | 'key-spent'): never {
  return fail(refused === 'key-reused' ? 'IDEMPOTENCY_KEY_REUSED' : 'IDEMPOTENCY_KEY_SPENT');
}
