import type { Privet } from '../create-privet.js';
import { basePathOf } from '../http/base-path.js';

type RouteHandler = (request: Request) => Promise<Response>;

export interface NextHandlersOptions {
  /**
   * The path of the folder that the route file stands in: `/privet` for `app/privet/[...path]/route.ts`.
   * @default none
   */
  readonly basePath?: string;
}

/** The methods that a Next.js route file exports: `export const { GET, POST, PUT, DELETE, OPTIONS } = toNextHandlers(privet)`. */
export function toNextHandlers(
  privet: Privet,
  { basePath = '' }: NextHandlersOptions = {},
): Record<'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS', RouteHandler> {
  const info = { basePath: basePathOf(basePath) };
  const handle: RouteHandler = (request) => privet.fetch(request, info);
  return { GET: handle, POST: handle, PUT: handle, DELETE: handle, OPTIONS: handle };
}
