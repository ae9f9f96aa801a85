import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Privet } from '../create-privet.js';
import { basePathOf, isBasePath } from '../http/base-path.js';
import { parsedBody } from './parsed-body.js';

export { collectSooner } from './collect-sooner.js';

export interface NodeHandlerOptions {
  /**
   * How many proxies in front may add to `X-Forwarded-For`; the header is not looked at otherwise, since anybody can send one.
   * @default 0
   */
  readonly trustProxy?: number;
  /**
   * The path below which it answers: `/privet`. Express and Connect tell it by themselves where it is given to `app.use('/privet', …)`.
   * @default the path that the framework has taken off, or none
   */
  readonly basePath?: string;
}

/** Serves Privet with `node:http`, Express, or whatever else takes a request listener. */
export function toNodeHandler(privet: Privet, { trustProxy = 0, basePath }: NodeHandlerOptions = {}): RequestListener {
  const base = basePath === undefined ? undefined : basePathOf(basePath);
  const listener = getRequestListener(
    async (request, env) => {
      const { incoming } = env as { incoming: IncomingMessage };
      const answer = await privet.fetch(request, { address: clientAddress(incoming, trustProxy), basePath: base ?? takenOff(incoming) });
      if (isUnread(incoming)) answer.headers.set('Connection', 'close');
      return answer;
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    const rawBody = parsedBody(request);
    void listener(rawBody ? Object.assign(request, { rawBody }) : request, response);
  };
}

/** A connection on which a body was left unread is closed: whoever would use it again is told, instead of being cut off. */
function isUnread({ headers, readableEnded }: IncomingMessage): boolean {
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  return hasBody && !readableEnded;
}

/** What a framework has taken off the address before it gave it on; it keeps the whole of it as `originalUrl`. */
function takenOff(incoming: IncomingMessage & { readonly originalUrl?: unknown }): string | undefined {
  const { originalUrl, url = '' } = incoming;
  if (typeof originalUrl !== 'string' || originalUrl.length <= url.length || !originalUrl.endsWith(url)) return undefined;
  const taken = originalUrl.slice(0, -url.length);
  return isBasePath(taken) ? taken : undefined;
}

/** The address of whoever called the outermost proxy that is trusted. */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: number): string | undefined {
  const forwarded = [headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  return (trustProxy > 0 ? forwarded.at(-trustProxy) : undefined) ?? socket.remoteAddress;
}
