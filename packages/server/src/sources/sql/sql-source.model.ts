import { sql, type RawBuilder } from 'kysely';
import type { SourcePerson } from '../source.js';
import { canHold, columnOf, tablesNamed, type FoundTable } from './sql-source.columns.js';
import { overwriteOf, type SqlTable } from './sql-source.mapping.js';

export type Sql = RawBuilder<unknown>;

/** A table of the mapping, found in the database. */
export interface MappedTable {
  readonly mapping: SqlTable;
  readonly found: FoundTable;
  /** Its name as SQL. */
  readonly from: Sql;
  readonly parent?: Parent;
  /** The tables that lead to the person through this one. */
  readonly children: readonly MappedTable[];
}

export interface Parent {
  readonly table: MappedTable;
  readonly column: string;
  readonly references: string;
}

/** @param mappings without faults: every name is known, and nothing leads in circles */
export function mappedTables(mappings: readonly SqlTable[], found: readonly FoundTable[]): readonly MappedTable[] {
  const made = new Map<string, MappedTable & { readonly children: MappedTable[] }>();
  const make = (mapping: SqlTable): MappedTable & { readonly children: MappedTable[] } => {
    const known = made.get(mapping.table);
    if (known) return known;
    const [place] = tablesNamed(mapping.table, found);
    if (!place) throw new Error(`${mapping.table} was not found`);
    const target = mappings.find(({ table }) => table === mapping.via?.table);
    const parent = target && make(target);
    const from = place.schema === undefined ? sql.id(place.name) : sql.id(place.schema, place.name);
    const { column = '', references = '' } = mapping.via ?? {};
    const table = { mapping, found: place, from, children: [], ...(parent && { parent: { table: parent, column, references } }) };
    parent?.children.push(table);
    made.set(mapping.table, table);
    return table;
  };
  return mappings.map(make);
}

/** What leads to a table comes before it; else the last of the mapping first. */
export function childrenFirst(tables: readonly MappedTable[]): readonly MappedTable[] {
  const ordered = new Set<MappedTable>();
  const add = (table: MappedTable): void => {
    table.children.forEach(add);
    ordered.add(table);
  };
  [...tables].reverse().forEach(add);
  return [...ordered];
}

export const and = (...conditions: readonly (Sql | undefined)[]): Sql => joined(conditions, ' and ');
export const or = (...conditions: readonly (Sql | undefined)[]): Sql => joined(conditions, ' or ');

function joined(conditions: readonly (Sql | undefined)[], word: string): Sql {
  const known = conditions.filter((condition) => condition !== undefined);
  return sql`(${sql.join(known, sql.raw(word))})`;
}

/** Which rows of a table name the person themselves; nothing where it can name neither what is known of them. */
export function namesPerson({ mapping, found }: MappedTable, alias: string, { email, user }: SourcePerson): Sql | undefined {
  const { email: emailColumn, user: userColumn } = mapping.person ?? {};
  const idColumn = userColumn === undefined ? undefined : columnOf(found, userColumn);
  const byEmail =
    emailColumn !== undefined && email !== undefined ? sql`lower(${sql.id(alias, emailColumn)}) = lower(${email})` : undefined;
  const byUser = idColumn && user !== undefined && canHold(idColumn, user) ? sql`${sql.id(alias, idColumn.name)} = ${user}` : undefined;
  return byEmail || byUser ? or(byEmail, byUser) : undefined;
}

/** Which rows of a table are about the person, however far they lead. Nothing where no row can be. */
export function isAbout(table: MappedTable, alias: string, person: SourcePerson): Sql | undefined {
  if (!table.parent) return namesPerson(table, alias, person);
  const { table: parent, column, references } = table.parent;
  const other = `${alias}p`;
  const found = isAbout(parent, other, person);
  return (
    found && sql`${sql.id(alias, column)} in (select ${sql.id(other, references)} from ${parent.from} as ${sql.id(other)} where ${found})`
  );
}

/** What hashes begin with: a value that was hashed is not hashed again. */
export const hashMark = 'hmac:';

/** Which rows an overwriting would still change; all rows of a table that is not overwritten. */
function isPending({ mapping }: MappedTable, alias: string): Sql | undefined {
  const overwrite = overwriteOf(mapping);
  if (!overwrite) return undefined;
  const { anonymise = {}, hash = [], nullify = [] } = overwrite;
  const isSomething = (column: string): Sql => sql`${sql.id(alias, column)} is not null`;
  return or(
    ...Object.entries(anonymise).map(([column, value]) =>
      value === null ? isSomething(column) : or(sql`${sql.id(alias, column)} is null`, sql`${sql.id(alias, column)} <> ${value}`),
    ),
    ...hash.map((column) => sql`substr(${sql.id(alias, column)}, 1, ${sql.lit(hashMark.length)}) <> ${sql.lit(hashMark)}`),
    ...nullify.map(isSomething),
  );
}

/** The rows that an erasure meets; nothing where no row can be about the person. */
export function isMet(table: MappedTable, alias: string, person: SourcePerson): Sql | undefined {
  const about = isAbout(table, alias, person);
  return about && and(about, isPending(table, alias));
}
