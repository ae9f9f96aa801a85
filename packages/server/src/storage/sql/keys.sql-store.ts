import type { Scope } from '@privet/types';
import type { Selectable } from 'kysely';
import type { KeyStore, ServerKey, ShownSite, StoredKey } from '../../keys/keys.store.js';
import { findOnce, insertOnce } from './once.sql.js';
import { replay } from '../once.js';
import type { SqlDatabase } from './sql-database.js';
import type { ApiKeysTable, ServerKeysTable } from './tables.js';

export function keysSqlStore(database: SqlDatabase, now: () => number): KeyStore {
  const { from, read, write, isDuplicate } = database;
  const keys = from.selectFrom('api_keys');
  const holding = keys.selectAll().where('revoked_at', 'is', null);
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
    async byId(id) {
      const [row] = await read(keys.selectAll().where('id', '=', id));
      return row && storedKey(row);
    },
    async list({ kind, holding: onlyHolding, after, limit }) {
      let query = (onlyHolding ? holding : keys.selectAll()).orderBy('id').limit(limit);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (after !== undefined) query = query.where('id', '>', after);
      return (await read(query)).map(storedKey);
    },
    change: (id, { name, origins, site }) =>
      write([
        from
          .updateTable('api_keys')
          .set({ name, origins: JSON.stringify(origins), site: site && JSON.stringify(site) })
          .where('id', '=', id)
          .where('revoked_at', 'is', null),
      ]),
    revoke: (id, at) => write(revocation(database, id, at)),
    any: async () => (await read(keys.select('id').limit(1))).length > 0,
    publishable: async () => (await read(holding.where('kind', '=', 'publishable').orderBy('id'))).map(storedKey),
    serverKeys: async () => (await read(from.selectFrom('server_keys').selectAll().orderBy('kid'))).map(serverKey),
    async addServerKey({ kid, purpose, wrapped, publicJwk, createdAt }) {
      const insert = from.insertInto('server_keys').values({ kid, purpose, wrapped, public_jwk: publicJwk, created_at: createdAt });
      await write([insert.onConflict((conflict) => conflict.column('purpose').doNothing())]);
    },
  };
}

/** A key may go that has not every scope, or while another holds that has. The first row is the lock by which two revocations take turns. */
function revocation({ from }: SqlDatabase, id: string, at: number) {
  const everyScope = '%"*"%';
  const oldest = from.selectFrom('api_keys').select((row) => row.fn.min('id').as('id'));
  const lock = from
    .updateTable('api_keys')
    .set((row) => ({ origins: row.ref('origins') }))
    .where('id', '=', oldest);
  const another = from
    .selectFrom('api_keys as other')
    .select('other.id')
    .where('other.id', '<>', id)
    .where('other.revoked_at', 'is', null)
    .where('other.scopes', 'like', everyScope);
  const revoke = from
    .updateTable('api_keys')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where((row) => row.or([row('scopes', 'not like', everyScope), row.exists(another)]));
  return [lock, revoke];
}

function keyRow({ id, kind, lookup, name, origins, scopes, site, createdAt, revokedAt }: StoredKey) {
  const lists = { origins: JSON.stringify(origins), scopes: JSON.stringify(scopes), site: site && JSON.stringify(site) };
  return { id, kind, lookup, name, ...lists, created_at: createdAt, revoked_at: revokedAt };
}

function storedKey({ id, kind, lookup, name, origins, scopes, site, created_at, revoked_at }: Selectable<ApiKeysTable>): StoredKey {
  return {
    id,
    kind,
    lookup,
    name,
    origins: JSON.parse(origins) as string[],
    scopes: JSON.parse(scopes) as Scope[],
    site: site === null ? null : (JSON.parse(site) as ShownSite),
    createdAt: created_at,
    revokedAt: revoked_at,
  };
}

function serverKey({ kid, purpose, wrapped, public_jwk, created_at }: Selectable<ServerKeysTable>): ServerKey {
  return { kid, purpose, wrapped, publicJwk: public_jwk, createdAt: created_at };
}
