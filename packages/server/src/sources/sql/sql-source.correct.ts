import { sql } from 'kysely';
import type { CorrectCall, Corrected, SourceValue } from '../source.js';
import { codeOf, isRefusal } from './sql-source.faults.js';
import { personColumns } from './sql-source.mapping.js';
import { refuseShared } from './sql-source.owners.js';
import { isAbout, type MappedTable, type Sql } from './sql-source.model.js';
import type { Ask } from './sql-source.pages.js';

/** Of how many different values before a correction is told. */
const maxBefore = 10;

interface Target {
  readonly table: MappedTable;
  readonly column: string;
  readonly where: Sql;
}

/** Corrects within a transaction: each field everywhere, or nowhere. */
export async function correctRows(ask: Ask, tables: readonly MappedTable[], call: CorrectCall): Promise<readonly Corrected[]> {
  const corrections = call.corrections.map((correction) => ({ ...correction, targets: targetsOf(tables, correction.field, call) }));
  for (const table of new Set(corrections.flatMap(({ targets }) => targets.map((target) => target.table))))
    await refuseShared(ask, table, call.person);
  const done = new Map<(typeof corrections)[number], Corrected>();
  // What names the person comes last: the other fields are found by it.
  const last = corrections.filter(({ targets }) => targets.some(isNaming));
  for (const correction of [...corrections.filter((one) => !last.includes(one)), ...last])
    done.set(correction, await correctField(ask, correction));
  return corrections.map((correction) => done.get(correction)).filter((corrected) => corrected !== undefined);
}

const targetsOf = (tables: readonly MappedTable[], field: string, { person }: CorrectCall): readonly Target[] =>
  tables.flatMap((table) => {
    const column = table.mapping.correct?.[field];
    const where = column === undefined ? undefined : isAbout(table, 't', person);
    return column !== undefined && where ? [{ table, column, where }] : [];
  });

const isNaming = ({ table, column }: Target): boolean => personColumns(table.mapping).includes(column);

interface Correction {
  readonly field: string;
  readonly to: string;
  readonly targets: readonly Target[];
}

async function correctField(ask: Ask, { field, to, targets }: Correction): Promise<Corrected> {
  const found: SourceValue[] = [];
  for (const target of targets) found.push(...(await valuesOf(ask, target)));
  const before = toldValues(found);
  if (found.length === 0) return { field, before, after: before, refused: 'Nothing is kept about this person that has this field.' };
  const refusal = await attempt(ask, async () => {
    for (const { table, column, where } of targets) await ask(sql`update ${table.from} as t set ${sql.id(column)} = ${to} where ${where}`);
  });
  if (refusal === undefined) return { field, before, after: to };
  return { field, before, after: before, refused: `The database does not take this value (${refusal}).` };
}

async function valuesOf(ask: Ask, { table, column, where }: Target): Promise<readonly SourceValue[]> {
  const value = sql.id('t', column);
  const { rows } = await ask(
    sql<{
      value: SourceValue;
    }>`select distinct ${value} as ${sql.id('value')} from ${table.from} as t where ${where} limit ${sql.lit(maxBefore)}`,
  );
  return rows.map((row) => row.value);
}

/** The values that were there, each once; null where there were none. */
function toldValues(values: readonly SourceValue[]): string | null {
  const texts = new Set(values.filter((value) => value !== null).map(textOf));
  return texts.size > 0 ? [...texts].slice(0, maxBefore).join('; ') : null;
}

function textOf(value: SourceValue): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Takes back what was done where the database says no, and nothing else of the transaction. @returns the code of its no */
async function attempt(ask: Ask, work: () => Promise<void>): Promise<string | undefined> {
  await ask(sql`savepoint privet_field`);
  try {
    await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await ask(sql`rollback to savepoint privet_field`);
    return codeOf(error);
  }
  await ask(sql`release savepoint privet_field`);
  return undefined;
}
