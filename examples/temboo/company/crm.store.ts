import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** What a service answers for: tables whose rows name a person by e-mail, each of one category of the policy. */
export interface CrmTable {
  readonly table: string;
  readonly category: string;
  /** What can be corrected. */
  readonly corrects?: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

export interface Correction {
  readonly field: string;
  readonly to: string;
}

/** Addresses are kept in lower case. */
const named = 'email = lower(?)';

/** The file of the customer relationship system, for the one program that writes to it in each server. */
export function crmStore(file: string) {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  const count = (table: string, email: string): number =>
    Number(database.prepare(`select count(*) as rows from ${table} where ${named}`).get(email)?.['rows'] ?? 0);
  const run = (sql: string, ...values: SQLInputValue[]): number => Number(database.prepare(sql).run(...values).changes);
  return {
    rows: (table: string, email: string): Iterable<Row> => database.prepare(`select * from ${table} where ${named}`).iterate(email),

    counts: (tables: readonly CrmTable[], email: string): Readonly<Record<string, number>> => countsBy(tables, (one) => count(one, email)),

    /** Deletes what no law keeps. Done twice, it finds nothing more. */
    erase(tables: readonly CrmTable[], email: string, keep: readonly string[]) {
      const stays = tables.filter(({ category }) => keep.includes(category));
      const goes = tables.filter((one) => !stays.includes(one));
      database.exec('begin immediate');
      try {
        const erased = goes.reduce((sum, { table }) => sum + run(`delete from ${table} where ${named}`, email), 0);
        const kept = countsBy(stays, (table) => count(table, email));
        database.exec('commit');
        return { erased, by: { delete: erased }, kept };
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },

    correct(tables: readonly CrmTable[], email: string, { field, to }: Correction) {
      const table = tables.find(({ corrects = [] }) => corrects.includes(field))?.table;
      const found = table === undefined ? undefined : database.prepare(`select ${field} as value from ${table} where ${named}`).get(email);
      const before = typeof found?.['value'] === 'string' ? found['value'] : null;
      if (!found) return { field, before, after: before, refused: 'Nobody of this address is known here' };
      run(`update ${table} set ${field} = ? where ${named}`, to, email);
      return { field, before, after: to };
    },

    close: () => database.close(),
  };
}
export type CrmStore = ReturnType<typeof crmStore>;

function countsBy(tables: readonly CrmTable[], count: (table: string) => number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, category } of tables) counts[category] = (counts[category] ?? 0) + count(table);
  return counts;
}
