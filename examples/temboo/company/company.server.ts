import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CompanyServer {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  close(): Promise<void>;
}

/** Handles calls by method and path: `POST /privacy`. */
export type CompanyRoutes = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void | Promise<void>>>;

/** Listens on a free port of this machine, and for this machine alone. */
export async function openCompanyServer(routes: CompanyRoutes): Promise<CompanyServer> {
  const server = createServer(listenerOf(routes));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // It ends with what it serves.
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function listenerOf(routes: CompanyRoutes): RequestListener {
  return (request, response) => {
    const route = isOfThisMachine(request) ? routes[`${request.method} ${request.url}`] : undefined;
    if (!route) return void response.writeHead(404).end();
    void Promise.resolve()
      .then(() => route(request, response))
      .catch(() => (response.headersSent ? response.destroy() : response.writeHead(500).end()));
  };
}

/** A page elsewhere could let its own name lead to this machine, and read along. */
const isOfThisMachine = ({ headers: { host = '' } }: IncomingMessage): boolean => /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
