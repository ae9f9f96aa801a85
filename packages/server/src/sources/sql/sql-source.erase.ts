import { base64url } from '@privet/types';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sql } from 'kysely';
import type { EraseCall, Erased, ErasureStrategy, RowCounts, SourceCall, SourceValue } from '../source.js';
import { overwriteOf, type SqlOverwrite } from './sql-source.mapping.js';
import { and, hashMark, isMet, or, type MappedTable, type Sql } from './sql-source.model.js';
import { refuseShared } from './sql-source.owners.js';
import { hasKey, keyIn, rowsByKey, type Ask } from './sql-source.pages.js';

/** How many rows an erasure would meet: those that it would erase, and those that it would keep. */
export async function countMet(ask: Ask, tables: readonly MappedTable[], { person }: SourceCall): Promise<RowCounts> {
  const counts: Record<string, number> = Object.fromEntries(tables.map(({ mapping }) => [mapping.category, 0]));
  for (const table of tables) await addCount(ask, counts, table, isMet(table, 't', person));
  return counts;
}

async function addCount(ask: Ask, counts: Record<string, number>, { from, mapping }: MappedTable, where: Sql | undefined): Promise<void> {
  if (!where) return;
  const { rows } = await ask(
    sql<{ rows: number | string | bigint }>`select count(*) as ${sql.id('rows')} from ${from} as t where ${where}`,
  );
  const count = Number(rows[0]?.rows ?? 0);
  if (count > 0) counts[mapping.category] = (counts[mapping.category] ?? 0) + count;
}

export interface Erasing {
  readonly ask: Ask;
  /** What leads to a table before it. */
  readonly tables: readonly MappedTable[];
  readonly call: EraseCall;
  readonly hashKey: string;
  readonly batch: number;
}

/** Erases within a transaction. */
export async function eraseMet({ tables, ...erasing }: Erasing): Promise<Erased> {
  const kept: Record<string, number> = {};
  const by: Partial<Record<ErasureStrategy, number>> = {};
  for (const table of tables) await refuseShared(erasing.ask, table, erasing.call.person);
  for (const table of tables) {
    const { strategy, erased } = await eraseTable(erasing, table, kept);
    if (erased > 0) by[strategy] = (by[strategy] ?? 0) + erased;
  }
  return { erased: Object.values(by).reduce((sum, rows) => sum + rows, 0), by, kept };
}

async function eraseTable(
  { ask, call, hashKey, batch }: Omit<Erasing, 'tables'>,
  table: MappedTable,
  kept: Record<string, number>,
): Promise<{ strategy: ErasureStrategy; erased: number }> {
  const overwrite = overwriteOf(table.mapping);
  const strategy = overwrite ? weakestOf(overwrite) : 'delete';
  const met = isMet(table, 't', call.person);
  if (!met || isHeld(table, call.keep) || table.mapping.erase === 'keep') {
    await addCount(ask, kept, table, met);
    return { strategy, erased: 0 };
  }
  if (!overwrite) {
    const { changed } = await ask(sql`delete from ${table.from} as t where ${and(met, sql`not ${isReferredTo(table, 't')}`)}`);
    await addCount(ask, kept, table, met);
    return { strategy, erased: changed };
  }
  const held = leadsToHeld(table, 't', call.keep);
  await addCount(ask, kept, table, held && and(met, held));
  const where = held ? and(met, sql`not ${held}`) : met;
  return { strategy, erased: await overwriteRows(ask, table, { overwrite, where, hashKey, batch }) };
}

const isHeld = ({ mapping }: MappedTable, keep: readonly string[]): boolean => keep.includes(mapping.category);

/** What says most of the person afterwards. */
function weakestOf({ hash = [], anonymise = {} }: SqlOverwrite): ErasureStrategy {
  if (hash.length > 0) return 'hash';
  return Object.keys(anonymise).length > 0 ? 'anonymise' : 'nullify';
}

/** Rows that rows still refer to, once those that may go have gone. */
function isReferredTo(table: MappedTable, alias: string): Sql {
  const referring = table.children.map((child) => referringRow(child, alias));
  return referring.length > 0 ? or(...referring) : sql`(1 = 0)`;
}

/** Rows without which a row that a hold keeps would be nobody's: when the hold is lifted, it could not be found. */
function leadsToHeld(table: MappedTable, alias: string, keep: readonly string[]): Sql | undefined {
  const held = table.children.flatMap((child) => {
    if (isHeld(child, keep)) return [referringRow(child, alias)];
    const below = leadsToHeld(child, `${alias}c`, keep);
    return below ? [referringRow(child, alias, below)] : [];
  });
  return held.length > 0 ? or(...held) : undefined;
}

function referringRow({ from, parent }: MappedTable, alias: string, condition?: Sql): Sql {
  const [other, { column = '', references = '' }] = [`${alias}c`, parent ?? {}];
  const refers = and(sql`${sql.id(other, column)} = ${sql.id(alias, references)}`, condition);
  return sql`exists (select 1 from ${from} as ${sql.id(other)} where ${refers})`;
}

interface Overwriting {
  readonly overwrite: SqlOverwrite;
  readonly where: Sql;
  readonly hashKey: string;
  readonly batch: number;
}

async function overwriteRows(ask: Ask, table: MappedTable, { overwrite, where, hashKey, batch }: Overwriting): Promise<number> {
  const { anonymise = {}, hash = [], nullify = [] } = overwrite;
  const fixed = [...Object.entries(anonymise), ...nullify.map((column) => [column, null] as const)];
  const set = fixed.map(([column, value]) => setColumn(column, value));
  const update = (changes: readonly Sql[], rows: Sql) => ask(sql`update ${table.from} as t set ${sql.join(changes)} where ${rows}`);
  if (hash.length === 0) return (await update(set, where)).changed;
  const hashed = hasher(hashKey);
  const select = hash.map((column) => sql`${sql.id('t', column)} as ${sql.id(column)}`);
  let count = 0;
  for await (const rows of rowsByKey(ask, table, { select, where, batch })) {
    for (const row of rows) {
      const hashes = hash.map((column) => setColumn(column, hashed(row[column] ?? null)));
      count += (await update([...set, ...hashes], hasKey(table, 't', keyIn(table, row)))).changed;
    }
  }
  return count;
}

const setColumn = (column: string, value: string | number | boolean | null): Sql => sql`${sql.id(column)} = ${value}`;

function hasher(hashKey: string): (value: SourceValue) => string | null {
  const encoder = new TextEncoder();
  const prepared = hmac.create(sha256, encoder.encode(hashKey));
  return (value) => {
    if (value === null) return null;
    const text = String(value);
    return text.startsWith(hashMark) ? text : hashMark + base64url(prepared.clone().update(encoder.encode(text)).digest());
  };
}
