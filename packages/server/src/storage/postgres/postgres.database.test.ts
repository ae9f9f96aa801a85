import { freshDatabase } from '@privet/test-tools/fresh-database';
import { inject } from 'vitest';
import { describeTransactions } from '../sql/transact.suite.js';
import { migratePostgres, openPostgres, postgresDatabase } from './postgres.database.js';

describeTransactions('Postgres', async () => {
  const { url, drop } = await freshDatabase(inject('pgUrl'));
  const pools = [openPostgres(url, 4), openPostgres(url, 4)] as const;
  await migratePostgres(pools[0], 0);
  return {
    database: postgresDatabase(pools[0]),
    other: postgresDatabase(pools[1]),
    async close() {
      await Promise.all(pools.map((pool) => pool.end()));
      await drop();
    },
  };
});
