import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Privet } from '../create-privet.js';

export interface NodeHandlerOptions {
  /**
   * How many proxies in front may add to `X-Forwarded-For`; the header is not looked at otherwise, since anybody can send one.
   * @default 0
   */
  readonly trustProxy?: number;
}

/** Serves Privet with `node:http`, Express, or whatever else takes a request listener. */
export function toNodeHandler(privet: Privet, { trustProxy = 0 }: NodeHandlerOptions = {}): RequestListener {
  const listener = getRequestListener(
    (request, env) => {
      const { incoming } = env as { incoming: IncomingMessage };
      return privet.fetch(request, { address: clientAddress(incoming, trustProxy) });
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => void listener(request, response);
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
