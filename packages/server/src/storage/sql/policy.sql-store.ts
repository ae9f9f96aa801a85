import type { PolicyStore } from '../../policy/policy.store.js';
import { storedPolicy } from './facts.sql.js';
import type { SqlDatabase } from './sql-database.js';

/** The reading half of a policy store; appending is each dialect's own. */
export function policySqlReads({ from, read }: SqlDatabase): Omit<PolicyStore, 'append'> {
  const versions = from.selectFrom('policy_versions').selectAll();
  return {
    async find(version) {
      const [row] = await read(versions.where('version', '=', version));
      return row && storedPolicy(row);
    },
    async count() {
      const [row] = await read(from.selectFrom('policy_versions').select(({ fn }) => fn.countAll().as('count')));
      return Number(row?.count);
    },
    all: async () => (await read(versions.orderBy('published_at').orderBy('version'))).map(storedPolicy),
  };
}
