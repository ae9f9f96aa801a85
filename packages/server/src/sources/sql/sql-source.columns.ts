/** What the database says of a table. */
export interface FoundTable {
  readonly schema?: string;
  readonly name: string;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  readonly name: string;
  readonly dataType: string;
  readonly isNullable: boolean;
}

export const columnOf = (table: FoundTable, name: string): FoundColumn | undefined => table.columns.find((column) => column.name === name);

export const fullName = ({ schema, name }: FoundTable): string => (schema === undefined ? name : `${schema}.${name}`);

/** The schemas that Postgres and SQL Server look into when a name says none. */
const firstSchemas = [undefined, 'public', 'dbo'];

/** The tables that a name may mean: one, none, or several that stand in other schemas. */
export function tablesNamed(name: string, tables: readonly FoundTable[]): readonly FoundTable[] {
  const exact = tables.filter((table) => table.name === name);
  const first = exact.find(({ schema }) => firstSchemas.includes(schema));
  if (first) return [first];
  return exact.length > 0 ? exact : tables.filter((table) => fullName(table) === name);
}

/** Types whose values are surely no text; a type of the company's own may be. */
const notText =
  /^(?:big|small|tiny|medium)?(?:int|serial)|^(?:numeric|decimal|real|double|float|bool|date|time|uuid|json|bytea|blob|inet)/i;
export const isNoText = ({ dataType }: FoundColumn): boolean => notText.test(dataType);

const integers: readonly (readonly [type: RegExp, bits: bigint])[] = [
  [/^(?:int2|smallint|smallserial|serial2)$/i, 15n],
  [/^(?:int4|serial|serial4)$/i, 31n],
  [/int|serial/i, 63n],
];
const wholeNumber = /^(?:0|-?[1-9]\d{0,18})$/;
const decimal = /^(?:numeric|decimal|real|double|float)/i;
const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/** Whether a column can hold an id at all: Postgres would answer an error that repeats it. */
export function canHold({ dataType }: FoundColumn, id: string): boolean {
  if (/^uuid$/i.test(dataType)) return uuid.test(id);
  const bits = integers.find(([type]) => type.test(dataType))?.[1];
  if (bits !== undefined) return wholeNumber.test(id) && BigInt.asIntN(Number(bits) + 1, BigInt(id)) === BigInt(id);
  return !decimal.test(dataType) || wholeNumber.test(id);
}

/** An id that a column can hold, to try a query with. */
export const sampleId = ({ dataType }: FoundColumn): string => (/^uuid$/i.test(dataType) ? '00000000-0000-0000-0000-000000000000' : '0');

const maxNamed = 8;

/** The names that come close to one that is missing; all where none does. */
export function closeNames(wanted: string, names: readonly string[]): string {
  const close = names.filter((name) => isClose(plain(wanted), plain(name)));
  const shown = close.length > 0 ? close : names;
  return shown.length > maxNamed ? `${shown.slice(0, maxNamed).join(', ')}, …` : shown.join(', ');
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isClose = (one: string, other: string): boolean => one.includes(other) || other.includes(one) || distance(one, other) <= 2;

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [index, against] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
