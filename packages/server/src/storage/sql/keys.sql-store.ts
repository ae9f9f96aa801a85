import type { Scope } from '@privet/types';
import type { Selectable } from 'kysely';
import type { KeyStore, ServerKey, StoredKey } from '../../keys/keys.store.js';
import { findOnce, insertOnce } from './once.sql.js';
import { replay } from '../once.js';
import type { SqlDatabase } from './sql-database.js';
import type { ApiKeysTable, ServerKeysTable } from './tables.js';

export function keysSqlStore(database: SqlDatabase, now: () => number): KeyStore {
  const { from, read, write, isDuplicate } = database;
  const keys = from.selectFrom('api_keys');
  return {
    async add(key, once) {
      const insert = from.insertInto('api_keys').values(keyRow(key));
      try {
        await write(once ? [insertOnce(database, once, once.answer, now()), insert] : [insert]);
        return undefined;
      } catch (error) {
        const kept = once && isDuplicate(error) ? await findOnce(database, once.id) : undefined;
        if (once && kept) return replay(once, kept);
        throw error;
      }
    },
    async find(lookup) {
      const [row] = await read(keys.selectAll().where('lookup', '=', lookup));
      return row && storedKey(row);
    },
    any: async () => (await read(keys.select('id').limit(1))).length > 0,
    publishable: async () => (await read(keys.selectAll().where('kind', '=', 'publishable').orderBy('id'))).map(storedKey),
    serverKeys: async () => (await read(from.selectFrom('server_keys').selectAll().orderBy('kid'))).map(serverKey),
    async addServerKey({ kid, purpose, wrapped, publicJwk, createdAt }) {
      const insert = from.insertInto('server_keys').values({ kid, purpose, wrapped, public_jwk: publicJwk, created_at: createdAt });
      await write([insert.onConflict((conflict) => conflict.column('purpose').doNothing())]);
    },
  };
}

function keyRow({ id, kind, lookup, name, origins, scopes, createdAt }: StoredKey) {
  return { id, kind, lookup, name, origins: JSON.stringify(origins), scopes: JSON.stringify(scopes), created_at: createdAt };
}

function storedKey({ id, kind, lookup, name, origins, scopes, created_at }: Selectable<ApiKeysTable>): StoredKey {
  return { id, kind, lookup, name, origins: JSON.parse(origins) as string[], scopes: JSON.parse(scopes) as Scope[], createdAt: created_at };
}

function serverKey({ kid, purpose, wrapped, public_jwk, created_at }: Selectable<ServerKeysTable>): ServerKey {
  return { kid, purpose, wrapped, publicJwk: public_jwk, createdAt: created_at };
}
