import { sql } from 'kysely';
import type { SourceCall, SourceRow, SourceValue } from '../source.js';
import { originColumns } from './sql-source.mapping.js';
import { namesPerson, type MappedTable, type Sql } from './sql-source.model.js';
import { ownValues, rowsByKey, type Ask, type SqlRow } from './sql-source.pages.js';

/** What stands for a value that is somebody else's. */
const masked = '•••';
const emailAlias = 'privet:email';
const userAlias = 'privet:user';
const originAlias = 'privet:origin';

/** The rows about the person, table by table, a page of them in memory. */
export async function* rowsAbout(
  ask: Ask,
  found: () => Promise<readonly MappedTable[]>,
  call: SourceCall,
  batch: number,
): AsyncGenerator<SourceRow> {
  for (const table of await found()) {
    const { category, table: name } = table.mapping;
    const root = rootOf(table);
    const where = namesPerson(root.table, root.alias, call.person);
    if (!where) continue;
    const select = [...shownColumns(table), ...namingColumns(root), ...originValues(table)];
    for await (const rows of rowsByKey(ask, table, { select, joins: root.joins, where, batch })) {
      const valuesOf = ownValues(rows);
      for (const row of rows) {
        call.signal.throwIfAborted();
        const person = personOf(row, call);
        const origin = originOf(row, table);
        const known = { ...(person !== undefined && { person }), ...(origin !== undefined && { origin }) };
        yield { table: name, category, ...known, values: valuesOf(row) };
      }
    }
  }
}

interface Root {
  readonly table: MappedTable;
  readonly alias: string;
  readonly joins: readonly Sql[];
}

/** The table that names the person, and the joins that lead there from the table `t`. */
function rootOf(table: MappedTable, alias = 't'): Root {
  if (!table.parent) return { table, alias, joins: [] };
  const { table: parent, column, references } = table.parent;
  const other = `${alias}p`;
  const join = sql`join ${parent.from} as ${sql.id(other)} on ${sql.id(alias, column)} = ${sql.id(other, references)}`;
  const root = rootOf(parent, other);
  return { ...root, joins: [join, ...root.joins] };
}

/** By name, never `*`: a column that is renamed while the server runs would be shown without its mask. */
function shownColumns({ mapping, found }: MappedTable): readonly Sql[] {
  const columns = mapping.columns ?? found.columns.map(({ name }) => name);
  return columns
    .filter((column) => mapping.mask?.[column] !== 'omit')
    .map((column) => {
      const value = sql`${sql.id('t', column)}`;
      const shown = mapping.mask?.[column] === 'mask' ? sql`case when ${value} is not null then ${sql.lit(masked)} end` : value;
      return sql`${shown} as ${sql.id(column)}`;
    });
}

function namingColumns({ table, alias }: Root): readonly Sql[] {
  const { email, user } = table.mapping.person ?? {};
  return [
    ...(email === undefined ? [] : [sql`${sql.id(alias, email)} as ${sql.id(emailAlias)}`]),
    ...(user === undefined ? [] : [sql`${sql.id(alias, user)} as ${sql.id(userAlias)}`]),
  ];
}

/** Whose the row says that it is: by id where that is who asks, else by e-mail. */
function personOf(row: SqlRow, { person }: SourceCall): string | undefined {
  const [email, user] = [textOf(row[emailAlias]), textOf(row[userAlias])];
  return user !== undefined && user === person.user ? user : (email ?? user);
}

const originValues = ({ mapping }: MappedTable): readonly Sql[] =>
  originColumns(mapping).map((column) => sql`${sql.id('t', column)} as ${sql.id(originAlias)}`);

const originOf = (row: SqlRow, { mapping: { origin } }: MappedTable): string | undefined =>
  typeof origin === 'string' ? origin : textOf(row[originAlias]);

// What is of a fixed length in the database comes with spaces at its end.
const textOf = (value: SourceValue | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value).trimEnd();
