import { findChromium } from '@privet/test-tools/chromium';
import { runPrivet } from '@privet/test-tools/privet-process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/static-site');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The example without an API, on a plain static server, and a browser. */
export interface StaticSite {
  readonly url: string;
  readonly policy: string;
  readonly browser: Browser;
  /** The same pages for a host that has an API: with its key. */
  readonly withKey: string;
  close(): Promise<void>;
}

export async function openStaticSite(): Promise<StaticSite> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-static-'));
  const [site, withKey] = [join(folder, 'site'), join(folder, 'with-key')];
  const policy = join(example, 'privet.policy.json');
  cpSync(join(example, 'site'), site, { recursive: true, filter: (path) => !/site\/(privet|policy)$/.test(path) });
  cpSync(join(root, 'packages/widgets/dist/cdn'), join(site, 'privet'), { recursive: true });
  const built = await runPrivet(['policy', 'build', '--policy', policy, '--out', join(site, 'policy')], {
    database: join(folder, 'none.db'),
  });
  if (built.code !== 0) throw new Error(built.output);
  cpSync(site, withKey, { recursive: true });
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  writeFileSync(
    join(withKey, 'index.html'),
    html.replace('<privet-provider policy=', '<privet-provider key="%PRIVET_PUBLISHABLE_KEY%" policy='),
  );
  const server = createServer(({ url = '/' }, response) => {
    const path = join(site, new URL(url, 'http://site').pathname);
    const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'index.html') : path;
    if (!statSync(file, { throwIfNoEntry: false })) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await findChromium());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    policy,
    browser,
    withKey,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
