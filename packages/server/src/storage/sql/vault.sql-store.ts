import type { VaultStore } from '../../vault/vault.store.js';
import type { SqlDatabase } from './sql-database.js';

export function vaultSqlStore({ from, read, write }: SqlDatabase): VaultStore {
  return {
    async find(subject) {
      const [row] = await read(from.selectFrom('subject_keys').selectAll().where('subject', '=', subject));
      return row && { subject, wrapped: row.wrapped, createdAt: row.created_at };
    },
    async add({ subject, wrapped, createdAt }) {
      const insert = from.insertInto('subject_keys').values({ subject, wrapped, created_at: createdAt });
      await write([insert.onConflict((conflict) => conflict.column('subject').doNothing())]);
    },
    remove: (subject) => write([from.deleteFrom('subject_keys').where('subject', '=', subject)]),
  };
}
