import type { Endpoint } from '@privet/types';
import { sha256Text } from './hashing.js';

interface Answer {
  readonly endpoint: Endpoint;
  readonly answer: unknown;
  /** The media type. */
  readonly format: string;
  readonly ifNoneMatch: string | undefined;
  /** Answers about a person are never cached. */
  readonly aboutPerson: boolean;
  /** What every answer to this call carries. */
  readonly base: Readonly<Record<string, string>>;
}

/** Answers that carry caching headers of their own. */
const cacheControl = new WeakMap<object, string>();

/** Says how long an answer may be cached, by whom. */
export function cacheable<T extends object>(answer: T, directives: string): T {
  cacheControl.set(answer, directives);
  return answer;
}

/** Makes the HTTP answer of a handler's return value. */
export function respond({ endpoint, answer, format, ifNoneMatch, aboutPerson, base }: Answer): Response {
  if (endpoint.status === 204) return new Response(null, { status: 204, headers: base });
  const headers: Record<string, string> = { ...base, 'Content-Type': format };
  if (endpoint.formats) headers['Vary'] = 'Origin, Accept';
  if (aboutPerson) headers['Cache-Control'] = 'no-store';
  if (typeof answer === 'string' || answer instanceof ReadableStream) return new Response(answer, { headers });
  if (!endpoint.etag) return new Response(JSON.stringify(answer), { status: endpoint.status ?? 200, headers });
  return conditional(answer as object, headers, ifNoneMatch);
}

/** The text and tag of an answer that is made once and given often. */
const texts = new WeakMap<object, { readonly json: string; readonly etag: string }>();

function conditional(answer: object, headers: Record<string, string>, ifNoneMatch: string | undefined): Response {
  const { json, etag } = textOf(answer);
  Object.assign(headers, { ETag: etag, 'Cache-Control': cacheControl.get(answer) ?? 'no-cache' });
  if (matches(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers });
}

function textOf(answer: object): { readonly json: string; readonly etag: string } {
  const kept = texts.get(answer);
  if (kept) return kept;
  const json = JSON.stringify(answer);
  const made = { json, etag: `"${sha256Text(json).slice(0, 22)}"` };
  texts.set(answer, made);
  return made;
}

/** RFC 9110 §13.1.2: weak comparison, as proxies that compress weaken tags. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
