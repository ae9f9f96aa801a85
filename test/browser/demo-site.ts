import { createPrivetClient, type PrivetClient } from '@privet/client';
import { findChromium } from '@privet/test-tools/chromium';
import { startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';

const root = join(import.meta.dirname, '../..');

/** The Temboo site as `npx pnpm start` serves it, on a SQLite file of its own, and a browser. */
export interface DemoSite {
  readonly server: PrivetProcess;
  readonly database: string;
  readonly browser: Browser;
  /** As the company's backend has it. */
  readonly backend: PrivetClient;
  close(): Promise<void>;
}

export interface DemoSiteOptions {
  /** A `postgres://` address instead of the file. */
  readonly database?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function openDemoSite(options: DemoSiteOptions = {}): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-browser-'));
  const site = join(folder, 'site');
  cpSync(join(root, 'examples/temboo/site'), site, { recursive: true });
  rmSync(join(site, 'privet'), { recursive: true, force: true });
  // The second copy stands for a page that two teams have put the script into.
  for (const copy of ['privet', 'privet-again']) cpSync(join(root, 'packages/widgets/dist/cdn'), join(site, copy), { recursive: true });
  const database = options.database ?? join(folder, 'privet.db');
  const env = { PRIVET_BLOBS: join(folder, 'blobs'), ...options.env };
  const server = await startPrivet({ database, args: ['--site', site], env });
  const browser = await chromium.launch(await findChromium());
  return {
    server,
    database,
    browser,
    backend: createPrivetClient({ baseUrl: server.url, key: server.secretKey }),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
