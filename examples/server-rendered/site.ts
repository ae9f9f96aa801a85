import policy from '@privet/example-temboo/policy';
import { createPrivet, memoryStorage } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedPage, choicesPage, homePage, key, mount, type Page } from './pages.ts';

const widgets = join(dirname(createRequire(import.meta.url).resolve('@privet/widgets/package.json')), 'dist/cdn');

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** A site of three pages with Privet as a part of it. @param port 0 takes a free one */
export async function openSite(port: number): Promise<Site> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
  const privet = createPrivet({
    policy,
    storage: memoryStorage(),
    // A site of your own keeps its secret where it keeps the others.
    secret: 'an example that keeps nothing has no secret',
    publicUrl: url,
    firstKeys: { secret: 'sk_example_0123456789abcdef', publishable: { key, origins: [url] } },
  });
  const answer = toNodeHandler(privet, { basePath: mount });

  server.on('request', (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path.startsWith(`${mount}/`)) answer(request, response);
    else if (path === '/') send(response, homePage(request.headers));
    else if (path === '/cached') void cachedPage().then((page) => send(response, page));
    else if (path === '/your-choices') send(response, choicesPage(request.headers));
    else if (/^\/widgets\/[\w.-]+\.js$/.test(path)) void sendScript(response, path.slice('/widgets/'.length));
    else response.writeHead(404).end();
  });

  return {
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
      await privet.close();
    },
  };
}

const send = (response: ServerResponse, { headers, body }: Page): void => void response.writeHead(200, headers).end(body);

async function sendScript(response: ServerResponse, name: string): Promise<void> {
  try {
    const script = await readFile(join(widgets, name));
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
  } catch {
    response.writeHead(404).end();
  }
}
