import { base64url, contentDisposition, splitRoute, type Endpoint } from '@privet/types';
import { PrivetError } from '../errors/privet-error.js';
import { credentialsFor } from './credentials.js';
import type { Call, ClientOptions } from './options.js';

/** A call as HTTP. */
export interface HttpCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
}

/** Writes a call as HTTP. Nothing is validated here but what could change the address: the server knows the rules. */
export function httpCall(endpoint: Endpoint, { operation, input, options = {} }: Call, client: ClientOptions): HttpCall {
  const [method, path] = splitRoute(endpoint);
  const fields: Record<string, unknown> = { ...input };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathSegment(operation, name, takeField(fields, name)));
  const shown = credentialsFor(endpoint, { ...client, ...definedOf(options) });
  const query = new URLSearchParams(shown.query);
  const reads = method === 'GET';
  if (reads) for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, String(value));
  const hasBody = !reads && endpoint.input !== undefined;

  const headers = new Headers({ ...client.headers, ...options.headers });
  headers.set('Accept', options.accept ?? endpoint.mediaType ?? 'application/json');
  for (const [name, value] of Object.entries(shown.headers)) headers.set(name, value);
  if (hasBody) headers.set('Content-Type', 'application/json');
  if (method === 'POST' && !endpoint.safe) headers.set('Idempotency-Key', options.idempotencyKey ?? newIdempotencyKey());
  const url = address(client.baseUrl, filled, query);
  if (endpoint.stream) return { url, method, headers, body: fileIn(operation, fields, headers) };
  return { url, method, headers, body: hasBody ? JSON.stringify(fields) : undefined };
}

/** The file that is sent, its name and type as headers. */
function fileIn(
  operation: string,
  { file, name, type }: Readonly<Record<string, unknown>>,
  headers: Headers,
): NonNullable<HttpCall['body']> {
  if (!(file instanceof Blob || file instanceof Uint8Array || file instanceof ReadableStream)) {
    const issue = { path: '/file', message: 'Give a Blob, a Uint8Array or a ReadableStream', code: 'invalid_value' };
    throw new PrivetError('INVALID_INPUT', `${operation}: ${issue.path}: ${issue.message}`, { issues: [issue] });
  }
  const own = file instanceof Blob ? { type: file.type, name: file instanceof File ? file.name : undefined } : undefined;
  headers.set('Content-Type', String(type || own?.type || 'application/octet-stream'));
  const called = name ?? own?.name;
  if (typeof called === 'string') headers.set('Content-Disposition', contentDisposition(called));
  return file as NonNullable<HttpCall['body']>;
}

/** What a call leaves out does not hide the client's own. */
function definedOf({ device, token }: { device?: string | undefined; token?: string | undefined }) {
  return { ...(device !== undefined && { device }), ...(token !== undefined && { token }) };
}

function takeField(fields: Record<string, unknown>, name: string): unknown {
  const value = fields[name];
  delete fields[name];
  return value;
}

/** A value that would lead the call to another address (none, or the dots that a URL resolves away) is an error here, not a surprise there. */
function pathSegment(operation: string, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && value !== '.' && value !== '..') return encodeURIComponent(value);
  const issue = { path: `/${name}`, message: 'Give the id', code: 'invalid_value' };
  throw new PrivetError('INVALID_INPUT', `${operation}: ${issue.path}: ${issue.message}`, { issues: [issue] });
}

function address(baseUrl: string, path: string, query: URLSearchParams): string {
  const search = query.toString();
  return baseUrl.replace(/\/+$/, '') + path + (search && `?${search}`);
}

/** 128 random bits. Not `crypto.randomUUID`, which a page without TLS lacks. */
const newIdempotencyKey = () => base64url(crypto.getRandomValues(new Uint8Array(16)));

/** @throws TypeError for what is no http(s) address, or has a query or fragment, which no path can follow */
export function checkBaseUrl(baseUrl: string): void {
  const page = globalThis.location?.href;
  if (!URL.canParse(baseUrl, page))
    throw new TypeError(
      `baseUrl: ${JSON.stringify(baseUrl)} is no URL${page === undefined ? '; outside a page it starts with https://' : ''}`,
    );
  const { protocol, search, hash } = new URL(baseUrl, page);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`baseUrl: ${JSON.stringify(baseUrl)} starts with neither https: nor http:`);
  if (search || hash) throw new TypeError(`baseUrl: ${JSON.stringify(baseUrl)} has a query or a fragment; leave it out`);
}
