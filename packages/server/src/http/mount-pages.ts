import { Problem } from '@privet/types';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Boundary, Call } from './error-boundary.js';
import { ownSiteOf, type OwnSite } from './own-site.js';
import { fail } from './problem.js';
import { readForm } from './read-body.js';
import { readFileForm } from './read-file-form.js';
import type { CallInfo } from './serve-contract.js';

/** What a page is asked with. */
export interface PageCall {
  /** A request header, by name. */
  readonly header: (name: string) => string | undefined;
  /** Of all request headers, in lower case. */
  readonly headerNames: readonly string[];
  /** The fields of the address. */
  readonly query: URLSearchParams;
  /** The fields of a form that was sent; none on a GET. */
  readonly form: URLSearchParams;
  /** The file that came with it. */
  readonly file: File | undefined;
  /** Host and port that it was asked at. */
  readonly host: string;
  /** What stands before the path of every page of ours: empty, or `/privet` where that is where we are mounted. */
  readonly basePath: string;
  /** The site whose page sent a form, which is ours; undefined on a GET that comes from elsewhere. */
  readonly site: OwnSite | undefined;
}

export interface PageAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type PageHandler = (call: PageCall) => PageAnswer | Promise<PageAnswer>;

export interface Page {
  readonly GET: PageHandler;
  readonly POST?: PageHandler;
  /** A form of it may bring a file, as `multipart/form-data`. */
  readonly takesFile?: boolean;
  /** Tells a problem to the person who looks at it; as a document of JSON when left out. */
  readonly problem?: (problem: Problem, call: Asked) => PageAnswer;
}

/** What people see beside the API, by path: complete without a script, in HTML of its own. */
export type Pages = Readonly<Record<string, Page>>;

/** Serves pages. Their forms are taken from their own origin alone. */
export function mountPages(app: Hono, pages: Pages, boundary: Boundary): void {
  for (const [path, page] of Object.entries(pages)) {
    app.all(path, async (c) => {
      const asked = askedOf(c.req.raw, c.env ?? {});
      const response = await boundary(c, `${c.req.method} ${path}`, (call) => servePage({ request: c.req.raw, page, asked }, call));
      return inWords(response, page, asked);
    });
  }
}

type Asked = Omit<PageCall, 'form' | 'file' | 'site'>;

function askedOf({ headers, url }: Request, { basePath = '' }: CallInfo): Asked {
  const { host, searchParams } = new URL(url);
  return { header: (name) => headers.get(name) ?? undefined, headerNames: [...headers.keys()], query: searchParams, host, basePath };
}

interface Served {
  readonly request: Request;
  readonly page: Page;
  readonly asked: Asked;
}

async function servePage({ request, page, asked }: Served, call: Call): Promise<Response> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const handler = method === 'GET' || method === 'POST' ? page[method] : undefined;
  if (!handler) return failMethod(call, page);
  const site = ownSiteOf(request);
  if (method === 'POST' && !site) fail('ORIGIN_NOT_ALLOWED', { detail: 'A form of this page is taken from the page itself alone' });
  const sent = method === 'POST' ? await (page.takesFile ? readFileForm(request) : readForm(request)) : new URLSearchParams();
  const [form, file] = sent instanceof URLSearchParams ? [sent, undefined] : [sent.form, sent.file];
  const { status = 200, body, headers } = await handler({ ...asked, form, file, site });
  return new Response(request.method === 'HEAD' ? null : body || null, { status, headers: { ...call.headers, ...headers } });
}

function failMethod({ headers }: Call, { POST }: Page): never {
  const allowed = POST ? 'GET, POST' : 'GET';
  headers['Allow'] = allowed;
  return fail('METHOD_NOT_ALLOWED', { detail: `It takes ${allowed}` });
}

/** A problem is told in the words of the page that it happened on, where it has some. */
async function inWords(response: Response, page: Page, asked: Asked): Promise<Response> {
  if (!page.problem || response.headers.get('Content-Type') !== 'application/problem+json') return response;
  const told = page.problem(z.parse(Problem, await response.json()), asked);
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(told.headers)) headers.set(name, value);
  return new Response(told.body, { status: response.status, headers });
}
