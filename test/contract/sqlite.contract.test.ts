import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { contractSuite } from './contract.suite.js';
import { serveOverHttp } from './contract-server.js';

contractSuite({
  name: 'an SQLite file',
  start() {
    const folder = mkdtempSync(join(tmpdir(), 'privet-contract-'));
    return serveOverHttp(
      (now) => sqliteStorage({ filename: join(folder, 'privet.db'), now }),
      async () => rmSync(folder, { recursive: true, force: true }),
    );
  },
});
