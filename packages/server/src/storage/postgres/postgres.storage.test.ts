import { freshDatabase } from '@privet/test-tools/fresh-database';
import { inject } from 'vitest';
import { describeStorage } from '../storage.suite.js';
import { postgresStorage } from './postgres.storage.js';

describeStorage(
  'Postgres',
  async () => {
    const { url, drop } = await freshDatabase(inject('pgUrl'));
    const open = () => postgresStorage({ url, maxConnections: 4 });
    return { storage: open(), again: open, remove: drop };
  },
  { shared: true },
);
