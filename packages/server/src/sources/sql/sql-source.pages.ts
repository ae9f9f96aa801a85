import { sql, type RawBuilder } from 'kysely';
import { SourceFault, type SourceValue } from '../source.js';
import { keyOf } from './sql-source.mapping.js';
import { and, type MappedTable, type Sql } from './sql-source.model.js';

export type SqlRow = Readonly<Record<string, SourceValue>>;

/** Asks the database. */
export type Ask = <Row>(query: RawBuilder<Row>) => Promise<{ readonly rows: readonly Row[]; readonly changed: number }>;

export interface Pages {
  /** What is selected of the table, which is called `t`. */
  readonly select: readonly Sql[];
  /** What is joined to it. */
  readonly joins?: readonly Sql[];
  readonly where: Sql;
  /** How many rows are asked for at once. */
  readonly batch: number;
}

/** No column of a company is called so. */
const keyAlias = (index: number): string => `privet:key:${index}`;

/**
 * Rows of a table in the order of its key, a page at a time. A row that is written meanwhile is met once or not at all.
 *
 * @throws SourceFault('schema') where the key does not tell rows apart: rows would be left out
 */
export async function* rowsByKey(ask: Ask, table: MappedTable, pages: Pages): AsyncGenerator<readonly SqlRow[]> {
  const columns = keyOf(table.mapping);
  const keys = columns.map((column) => sql`${sql.id('t', column)}`);
  const select = sql.join([...pages.select, ...keys.map((key, index) => sql`${key} as ${sql.id(keyAlias(index))}`)]);
  const from = sql.join([sql`${table.from} as t`, ...(pages.joins ?? [])], sql` `);
  let last: readonly SourceValue[] | undefined;
  for (;;) {
    const where = last ? and(pages.where, isAfter(keys, last)) : pages.where;
    // One row more than a page has: it tells whether there is another page, and whether that begins with the same key.
    const page = sql<SqlRow>`select ${select} from ${from} where ${where} order by ${sql.join(keys)} limit ${sql.lit(pages.batch + 1)}`;
    const { rows } = await ask(page);
    checkKeys(table, rows);
    yield rows.slice(0, pages.batch);
    const end = rows[pages.batch - 1];
    if (rows.length <= pages.batch || !end) return;
    last = keyIn(table, end);
  }
}

/** The key of a row that `rowsByKey` found. */
export const keyIn = ({ mapping }: MappedTable, row: SqlRow): readonly SourceValue[] =>
  keyOf(mapping).map((_, index) => row[keyAlias(index)] ?? null);

/** Takes the values of rows of one page, without those that were selected for us. */
export function ownValues([first = {}]: readonly SqlRow[]): (row: SqlRow) => SqlRow {
  const names = Object.keys(first).filter((name) => !name.startsWith('privet:'));
  // Copied for each row, which costs least, and takes every name for one of its own.
  const blank: Record<string, SourceValue> = Object.fromEntries(names.map((name) => [name, null]));
  return (row) => {
    const own = { ...blank };
    for (const name of names) own[name] = row[name] ?? null;
    return own;
  };
}

export const hasKey = (table: MappedTable, alias: string, key: readonly SourceValue[]): Sql =>
  and(...keyOf(table.mapping).map((column, index) => sql`${sql.id(alias, column)} = ${key[index]}`));

const isAfter = (keys: readonly Sql[], last: readonly SourceValue[]): Sql =>
  keys.length === 1 ? sql`${keys[0]} > ${last[0]}` : sql`(${sql.join(keys)}) > (${sql.join([...last])})`;

function checkKeys(table: MappedTable, rows: readonly SqlRow[]): void {
  const { table: name } = table.mapping;
  const columns = keyOf(table.mapping);
  const aliases = columns.map((_, index) => keyAlias(index));
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    for (const alias of aliases) checkKeyValue(name, row[alias]);
    if (before && aliases.every((alias) => isSame(row[alias], before[alias])))
      throw new SourceFault('schema', `${name}: rows share the key ${columns.join(', ')}, or one leads to several rows of another table`);
  }
}

function checkKeyValue(name: string, value: SourceValue | undefined): void {
  if (value === null || value === undefined) throw new SourceFault('schema', `The key of ${name} is NULL in a row: it is no primary key`);
  // Postgres knows a millionth of a second, a Date a thousandth: the same row would come again and again.
  if (value instanceof Date) throw new SourceFault('schema', `The key of ${name} is a point in time, which comes back rounded`);
}

const isSame = (one: SourceValue | undefined, other: SourceValue | undefined): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && String(one) === String(other));
