import type { Privet } from '../create-privet.js';

type RouteHandler = (request: Request) => Promise<Response>;

/** The methods that a Next.js route file exports: `export const { GET, POST, PUT, DELETE, OPTIONS } = toNextHandlers(privet)`. */
export function toNextHandlers(privet: Privet): Record<'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS', RouteHandler> {
  const handle: RouteHandler = (request) => privet.fetch(request);
  return { GET: handle, POST: handle, PUT: handle, DELETE: handle, OPTIONS: handle };
}
