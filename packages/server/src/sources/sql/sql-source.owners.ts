import { sql } from 'kysely';
import { SourceFault, type SourcePerson } from '../source.js';
import { isAbout, type MappedTable } from './sql-source.model.js';
import type { Ask } from './sql-source.pages.js';

/**
 * Refuses to change rows that lead to somebody else as well: `via` then refers to a column that is not unique.
 *
 * @throws SourceFault('foreign-row')
 */
export async function refuseShared(ask: Ask, table: MappedTable, person: SourcePerson): Promise<void> {
  const about = isAbout(table, 't', person);
  if (!table.parent || !about) return;
  const { table: parent, column, references } = table.parent;
  const theirs = isAbout(parent, 'o', person);
  // A condition about NULL is neither true nor false.
  const foreign = sql`case when ${theirs} then 0 else 1 end = 1`;
  const join = sql`join ${parent.from} as o on ${sql.id('t', column)} = ${sql.id('o', references)}`;
  const { rows } = await ask(sql`select 1 from ${table.from} as t ${join} where ${about} and ${foreign} limit 1`);
  if (rows.length === 0) return;
  const [name, other] = [table.mapping.table, parent.mapping.table];
  throw new SourceFault(
    'foreign-row',
    `Rows of ${name} lead to several of ${other}, not all the same person's: ${other}.${references} is not unique`,
  );
}
