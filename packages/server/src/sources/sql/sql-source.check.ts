import { closeNames, columnOf, fullName, isNoText, tablesNamed, type FoundTable } from './sql-source.columns.js';
import { keyOf, overwriteOf, originColumns, overwritten, personColumns, type SqlTable } from './sql-source.mapping.js';

/** What a hash must be made with at least: as many characters as a hash has bytes. */
const minHashKey = 32;

export interface CheckedMapping {
  readonly tables: readonly SqlTable[];
  readonly hashKey?: string | undefined;
}

/** Everything that is wrong with a mapping, and how to mend it, one line for each. */
export function mappingProblems({ tables, hashKey }: CheckedMapping, found: readonly FoundTable[]): readonly string[] {
  return [
    ...(tables.length === 0 ? ['no table is mapped'] : []),
    ...tables.flatMap((table) => tableProblems(table, found)),
    ...repeatedNames(tables, found),
    ...tables.flatMap((table) => viaProblems(table, tables, found)),
    ...hashKeyProblems(tables, hashKey),
  ];
}

function tableProblems(table: SqlTable, found: readonly FoundTable[]): readonly string[] {
  const name = table.table;
  const [place, ...others] = tablesNamed(name, found);
  if (!place) return [`there is no table ${name}; there is ${closeNames(name, found.map(fullName)) || 'none at all'}`];
  if (others.length > 0) return [`${name} is in several schemas: say ${[place, ...others].map(fullName).join(' or ')}`];
  const missing = missingColumns(name, place, namedColumns(table));
  const keyless = keyOf(table).length === 0 ? [`${name} needs its key`] : [];
  return missing.length > 0
    ? missing
    : [...keyless, ...personProblems(table, place), ...originProblems(table, place), ...eraseProblems(table, place)];
}

/** Every column of a table that its mapping names. */
const namedColumns = (table: SqlTable): readonly string[] => [
  ...keyOf(table),
  ...originColumns(table),
  ...personColumns(table),
  ...(table.via ? [table.via.column] : []),
  ...(table.columns ?? []),
  ...Object.keys(table.mask ?? {}),
  ...overwritten(overwriteOf(table) ?? {}),
  ...Object.values(table.correct ?? {}),
];

function missingColumns(name: string, place: FoundTable, columns: readonly string[]): readonly string[] {
  const names = place.columns.map((column) => column.name);
  return [...new Set(columns)]
    .filter((column) => !names.includes(column))
    .map((column) => `${name} has no column ${column}; it has ${closeNames(column, names)}`);
}

function personProblems(table: SqlTable, place: FoundTable): readonly string[] {
  const email = table.person?.email === undefined ? undefined : columnOf(place, table.person.email);
  if (email && isNoText(email)) return [`${table.table}.${email.name} is ${email.dataType}: an e-mail is text`];
  return !table.via && personColumns(table).length === 0 ? [`${table.table} needs person or via: it must say whose its rows are`] : [];
}

function originProblems(table: SqlTable, place: FoundTable): readonly string[] {
  const columns = originColumns(table).map((column) => columnOf(place, column));
  return columns.flatMap((column) =>
    column && isNoText(column) ? [`${table.table}.${column.name} is ${column.dataType}: an origin is text`] : [],
  );
}

function eraseProblems(table: SqlTable, place: FoundTable): readonly string[] {
  const overwrite = overwriteOf(table);
  if (!overwrite) return [];
  const name = table.table;
  const columns = overwritten(overwrite);
  const nulled = [...(overwrite.nullify ?? []), ...columns.filter((column) => overwrite.anonymise?.[column] === null)];
  const hashed = (overwrite.hash ?? []).map((column) => columnOf(place, column));
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [
    ...(columns.length === 0 ? [`${name} is overwritten, but no column of it: name some, or let it be deleted`] : []),
    ...twice.map((column) => `${name}.${column} is overwritten in two ways: choose one`),
    ...keyOf(table)
      .filter((column) => columns.includes(column))
      .map((column) => `${name}.${column} is of its key, which must stay as it is: leave it out of erase`),
    ...personColumns(table)
      .filter((column) => !columns.includes(column) && !keyOf(table).includes(column))
      .map((column) => `${name} would go on naming the person: overwrite ${column} too`),
    ...nulled
      .filter((column) => columnOf(place, column)?.isNullable === false)
      .map((column) => `${name}.${column} cannot be NULL: anonymise or hash it`),
    ...hashed.flatMap((column) =>
      column && isNoText(column) ? [`${name}.${column.name} is ${column.dataType}, and a hash is text: anonymise or nullify it`] : [],
    ),
  ];
}

function repeatedNames(tables: readonly SqlTable[], found: readonly FoundTable[]): readonly string[] {
  const names = tables.map(({ table }) => {
    const [place] = tablesNamed(table, found);
    return place ? fullName(place) : table;
  });
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `${name} is mapped twice: join the two`);
}

function viaProblems(table: SqlTable, tables: readonly SqlTable[], found: readonly FoundTable[]): readonly string[] {
  const { table: name, via } = table;
  if (!via) return [];
  const parent = tables.find((other) => other.table === via.table);
  if (!parent)
    return [`${name} leads to ${via.table}, which is not mapped: map it, or one of ${closeNames(via.table, others(table, tables))}`];
  const circle = circleFrom(table, tables);
  if (circle) return [`${circle.join(' leads to ')}: in a circle nobody is named; let one of them name the person`];
  const [place] = tablesNamed(parent.table, found);
  return [...(place ? missingColumns(parent.table, place, [via.references]) : []), ...leftBehind(table, parent)];
}

const others = (table: SqlTable, tables: readonly SqlTable[]): readonly string[] =>
  tables.filter((other) => other !== table).map((other) => other.table);

/** A row that is only overwritten goes on referring to one that should be deleted, which then never can be. */
function leftBehind(table: SqlTable, parent: SqlTable): readonly string[] {
  const overwrite = overwriteOf(table);
  if (!overwrite || !table.via || parent.erase !== 'delete' || overwritten(overwrite).includes(table.via.column)) return [];
  const [name, column] = [table.table, table.via.column];
  return [
    `${parent.table} cannot be deleted while rows of ${name} refer to it: nullify ${name}.${column}, or overwrite ${parent.table} too`,
  ];
}

/** The way that leads back to a table, told once: by the first of its tables in the mapping. */
function circleFrom(start: SqlTable, tables: readonly SqlTable[]): readonly string[] | undefined {
  const way = [start];
  for (let table = next(start, tables); table; table = next(table, tables)) {
    if (table === start) return isFirst(start, way, tables) ? [...way, start].map((one) => one.table) : undefined;
    if (way.includes(table)) return undefined;
    way.push(table);
  }
  return undefined;
}

const next = ({ via }: SqlTable, tables: readonly SqlTable[]): SqlTable | undefined => tables.find(({ table }) => table === via?.table);
const isFirst = (start: SqlTable, way: readonly SqlTable[], tables: readonly SqlTable[]): boolean =>
  tables.find((table) => way.includes(table)) === start;

function hashKeyProblems(tables: readonly SqlTable[], hashKey: string | undefined): readonly string[] {
  const hashing = tables.filter((table) => (overwriteOf(table)?.hash ?? []).length > 0).map(({ table }) => table);
  if (hashing.length === 0 || (hashKey !== undefined && hashKey.length >= minHashKey)) return [];
  return [`${hashing.join(', ')} is hashed: give a hashKey, a secret of at least ${minHashKey} characters`];
}
