import type { Selectable } from 'kysely';
import type { HoldStore, LegalHoldRecord } from '../../requests/holds.store.js';
import { replay } from '../once.js';
import { findOnce, insertOnce } from './once.sql.js';
import type { SqlDatabase } from './sql-database.js';
import type { LegalHoldsTable } from './tables.js';

export function holdsSqlStore(database: SqlDatabase, now: () => number): HoldStore {
  const { from, read, write, isDuplicate } = database;
  const all = from.selectFrom('legal_holds').selectAll();
  return {
    async add(hold, once) {
      const insert = from.insertInto('legal_holds').values(rowOf(hold));
      try {
        await write(once ? [insertOnce(database, once, once.answer, now()), insert] : [insert]);
        return undefined;
      } catch (error) {
        const kept = once && isDuplicate(error) ? await findOnce(database, once.id) : undefined;
        if (once && kept) return replay(once, kept);
        throw error;
      }
    },
    async lift(id, at) {
      await write([from.updateTable('legal_holds').set({ lifted_at: at }).where('id', '=', id).where('lifted_at', 'is', null)]);
      const [row] = await read(all.where('id', '=', id));
      return row && holdOf(row);
    },
    async list({ limit, after }) {
      const newest = all.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
      const page = after && newest.where((row) => row(row.refTuple('created_at', 'id'), '<', row.tuple(after.at, after.id)));
      return (await read(page ?? newest)).map(holdOf);
    },
    async activeFor(subject) {
      const active = all
        .where('lifted_at', 'is', null)
        .where((row) => row.or([row('subject', '=', subject), row('subject', 'is', null)]))
        .orderBy('created_at')
        .orderBy('id');
      return (await read(active)).map(holdOf);
    },
  };
}

function rowOf({ tell, createdAt, liftedAt, ...hold }: LegalHoldRecord) {
  return { ...hold, tell: Number(tell), created_at: createdAt, lifted_at: liftedAt };
}

function holdOf({ tell, created_at, lifted_at, ...hold }: Selectable<LegalHoldsTable>): LegalHoldRecord {
  return { ...hold, tell: tell === 1, createdAt: created_at, liftedAt: lifted_at };
}
