import { getMimeType } from 'hono/utils/mime';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** Serves a folder of pages; `undefined` where it has no such file. */
export type Site = (request: Request) => Promise<Response | undefined>;

const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html privet",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Pages beside the API, on its own origin. In an `.html` file `%PRIVET_PUBLISHABLE_KEY%` stands for the key of this origin. */
export function serveSite(folder: string, publishableKey: string): Site {
  const root = resolve(folder);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const file = await findFile(root, new URL(request.url).pathname);
    if (file === undefined) return undefined;
    const content = await readFile(file);
    const isPage = extname(file) === '.html';
    const body = isPage ? content.toString('utf8').replaceAll('%PRIVET_PUBLISHABLE_KEY%', publishableKey) : new Uint8Array(content);
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: {
        ...pageHeaders,
        'Content-Type': getMimeType(file) ?? 'application/octet-stream',
        'Cache-Control': isPage ? 'no-cache' : 'max-age=60',
        // Pages of other origins load the widgets from here, as modules are loaded: with CORS.
        ...(extname(file) === '.js' && { 'Access-Control-Allow-Origin': '*' }),
      },
    });
  };
}

/** `/about` is `about`, `about.html` or `about/index.html`. Nothing outside the folder is found. */
async function findFile(root: string, pathname: string): Promise<string | undefined> {
  const path = decoded(pathname);
  if (path === undefined || path.includes('\0')) return undefined;
  const base = join(root, path);
  if (base !== root && !base.startsWith(root + sep)) return undefined;
  for (const candidate of [base, `${base}.html`, join(base, 'index.html')]) {
    if (
      await stat(candidate).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return candidate;
  }
  return undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
