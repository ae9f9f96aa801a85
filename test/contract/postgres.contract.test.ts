import { postgresStorage } from '@privet/server/storage/postgres';
import { freshDatabase } from '@privet/test-tools/fresh-database';
import { inject } from 'vitest';
import { contractSuite } from './contract.suite.js';
import { serveOverHttp } from './contract-server.js';

contractSuite({
  name: 'Postgres',
  async start() {
    const { url, drop } = await freshDatabase(inject('pgUrl'));
    return serveOverHttp((now) => postgresStorage({ url, now }), drop);
  },
});
