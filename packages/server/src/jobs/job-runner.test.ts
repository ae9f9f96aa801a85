import { freshDatabase } from '@privet/test-tools/fresh-database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import { describeJobRunner } from './job-runner.suite.js';

describeJobRunner('memory', async () => ({ storage: memoryStorage(), remove: async () => {} }));

describeJobRunner('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-jobs-'));
  const again = () => sqliteStorage({ filename: join(folder, 'privet.db') });
  return { storage: again(), again, remove: async () => rmSync(folder, { recursive: true }) };
});

describeJobRunner('Postgres', async () => {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const again = () => postgresStorage({ url, maxConnections: 4 });
  return { storage: again(), again, remove: drop };
});
