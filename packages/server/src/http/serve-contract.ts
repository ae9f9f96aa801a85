import type { Contract } from '@privet/types';
import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { belowBase } from './base-path.js';
import { errorBoundary, type BoundaryOptions } from './error-boundary.js';
import { mountContract, type MountOptions } from './mount-contract.js';
import { mountPages, type Pages } from './mount-pages.js';
import { answerNoEndpoint } from './no-endpoint.js';

/** What a server knows of a call beside the request itself. */
export interface CallInfo {
  /** The caller's network address; only rate limits look at it. */
  readonly address?: string | undefined;
  /**
   * Where the server answers below a path of another one: `/privet`. It is taken from the path that was asked for, where that begins with
   * it, and stands before the paths in our own pages.
   */
  readonly basePath?: string | undefined;
}

interface ServeOptions extends BoundaryOptions, Omit<MountOptions, 'boundary'> {
  readonly pages: Pages;
}

/** One Fetch handler for every endpoint of a contract and the pages beside it, and a problem for every other address. */
export function serveContract<C extends Contract>(
  contract: C,
  routes: Parameters<typeof mountContract<C>>[2],
  { keys, tokens, pages, ...options }: ServeOptions,
): (request: Request, info: CallInfo) => Promise<Response> {
  const basePathIn = (env: unknown) => (env as CallInfo | undefined)?.basePath;
  const app = new Hono({ getPath: (request, called) => belowBase(getPath(request), basePathIn(called?.env)) });
  const boundary = errorBoundary(options);
  mountContract(app, contract, routes, { keys, tokens, boundary });
  mountPages(app, pages, boundary);
  answerNoEndpoint(app, contract, keys, boundary);
  return async (request, info) => app.fetch(request, info);
}
