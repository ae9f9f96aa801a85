import type { Hono } from 'hono';
import type { Boundary, Call } from './error-boundary.js';
import { fail } from './problem.js';
import { readForm } from './read-body.js';

/** What a page is asked with. */
export interface PageCall {
  /** A request header, by name. */
  readonly header: (name: string) => string | undefined;
  /** The fields of a form that was sent; none on a GET. */
  readonly form: URLSearchParams;
}

export interface PageAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type PageHandler = (call: PageCall) => PageAnswer | Promise<PageAnswer>;

/** What people see beside the API, by path: complete without a script, in HTML of its own. */
export type Pages = Readonly<Record<string, { readonly GET: PageHandler; readonly POST?: PageHandler }>>;

/** Serves pages. Their forms are taken from their own origin alone. */
export function mountPages(app: Hono, pages: Pages, boundary: Boundary): void {
  for (const [path, handlers] of Object.entries(pages)) {
    app.all(path, (c) => boundary(c, `${c.req.method} ${path}`, (call) => servePage(c.req.raw, call, handlers)));
  }
}

async function servePage(request: Request, call: Call, handlers: Pages[string]): Promise<Response> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const handler = method === 'GET' || method === 'POST' ? handlers[method] : undefined;
  if (!handler) return failMethod(call, handlers);
  if (method === 'POST') onlyOwnOrigin(request);
  const { body, headers } = await handler({
    header: (name) => request.headers.get(name) ?? undefined,
    form: method === 'POST' ? await readForm(request) : new URLSearchParams(),
  });
  return new Response(request.method === 'HEAD' ? null : body, { headers: { ...call.headers, ...headers } });
}

function failMethod({ headers }: Call, handlers: Pages[string]): never {
  const allowed = Object.keys(handlers).join(', ');
  headers['Allow'] = allowed;
  return fail('METHOD_NOT_ALLOWED', { detail: `It takes ${allowed}` });
}

/**
 * Browsers say where a form comes from by `Sec-Fetch-Site`; where a page is not served by https they leave it out, and `Origin` tells. Its
 * scheme is not looked at: a proxy in front may have spoken https for us.
 */
function onlyOwnOrigin({ headers, url }: Request): void {
  const site = headers.get('Sec-Fetch-Site');
  const origin = headers.get('Origin') ?? '';
  const isOwn = site === null ? URL.canParse(origin) && new URL(origin).host === new URL(url).host : site === 'same-origin';
  if (!isOwn) fail('ORIGIN_NOT_ALLOWED', { detail: 'A form of this page is taken from the page itself alone' });
}
