import type { PolicyStore, StoredPolicy } from '../../policy/policy.store.js';
import type { SqlDatabase } from './sql-database.js';

export function policySqlStore({ from, read, write }: SqlDatabase): PolicyStore {
  const find = async (version: string): Promise<StoredPolicy | undefined> => {
    const [row] = await read(from.selectFrom('policy_versions').selectAll().where('version', '=', version));
    return row && { version: row.version, hash: row.hash, document: row.document, publishedAt: row.published_at };
  };
  return {
    find,
    async add(policy) {
      const { publishedAt, ...row } = policy;
      const insert = from.insertInto('policy_versions').values({ ...row, published_at: publishedAt });
      await write([insert.onConflict((conflict) => conflict.doNothing())]);
      return (await find(policy.version)) ?? policy;
    },
  };
}
