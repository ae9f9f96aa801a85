import type { ByteRange } from '../blobs/blob-store.js';
import { SourceFault, type RowCounts, type SourceRow, type SourceValue } from './source.js';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };
export type JsonRow = Readonly<Record<string, JsonValue>>;

/** A table of what a source said, as it is kept until the archive is made. */
export interface SpooledTable {
  readonly name: string;
  readonly category: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** How many of its rows come from where, as far as the source told; missing where it told of none. */
  readonly origins?: RowCounts;
  /** Where its rows are, one JSON text on each line. */
  readonly parts: readonly ByteRange[];
}

/** What a source said, without what it said of whom. */
export interface Spooled {
  readonly rows: number;
  readonly counts: RowCounts;
  readonly tables: readonly SpooledTable[];
}

/** What is taken of one source. */
export interface SpoolLimits {
  readonly maxRows: number;
  readonly maxBytes: number;
  readonly maxTables: number;
  readonly maxColumns: number;
  /** Of one table. */
  readonly maxOrigins: number;
}

const spoolLimits: SpoolLimits = { maxRows: 2_000_000, maxBytes: 4 * 1024 ** 3, maxTables: 1_000, maxColumns: 2_000, maxOrigins: 100 };

/** What the rows are held against. */
export interface RowRules {
  readonly categories: readonly string[];
  /** Whether somebody who is named in a row is the person who asked. */
  readonly isTheirs: (person: string) => boolean;
  /** What a row may come from. */
  readonly origins: readonly string[];
  readonly limits?: SpoolLimits;
}

interface GrowingTable {
  readonly name: string;
  readonly category: string;
  readonly columns: Set<string>;
  rows: number;
  readonly origins: Map<string, number>;
  readonly parts: { start: number; end: number }[];
}

/** Characters of the lines that are gathered before they are passed on. */
const writtenAtOnce = 32 * 1024;
const encoder = new TextEncoder();

/**
 * Writes rows down as they come, table by table, and notes where each table is. Nothing is kept in memory but the notes.
 *
 * @returns the bytes, and what they hold once all of them were read
 * @throws SourceFault (in the stream) for a row that is somebody else's, of a category that was not declared, of an origin that nobody
 *   knows, or one too many
 */
export function spool(rows: AsyncIterable<SourceRow>, rules: RowRules): { bytes: AsyncGenerator<Uint8Array>; spooled: () => Spooled } {
  const tables = new Map<string, GrowingTable>();
  return {
    bytes: written(rows, rules, tables),
    spooled() {
      const all = [...tables.values()].map(spooledTable);
      return { tables: all, rows: sum(all.map((table) => table.rows)), counts: countsOf(all) };
    },
  };
}

const spooledTable = ({ columns, origins, ...table }: GrowingTable): SpooledTable => ({
  ...table,
  columns: [...columns],
  ...(origins.size > 0 && { origins: Object.fromEntries(origins) }),
});

async function* written(rows: AsyncIterable<SourceRow>, rules: RowRules, tables: Map<string, GrowingTable>): AsyncGenerator<Uint8Array> {
  const { limits = spoolLimits } = rules;
  let [at, count, text] = [0, 0, ''];
  let table: GrowingTable | undefined;
  let last: GrowingTable | undefined;
  // Lines of one table are encoded together: bytes that are made row by row cost more than the rows.
  const encodeOf = (one: GrowingTable): Uint8Array => {
    const bytes = encoder.encode(text);
    if (at + bytes.length > limits.maxBytes) throw new SourceFault('too-much', `It answered with more than ${limits.maxBytes} bytes`);
    const part = one === last ? one.parts.at(-1) : undefined;
    if (part) part.end += bytes.length;
    else one.parts.push({ start: at, end: at + bytes.length });
    [last, at, text] = [one, at + bytes.length, ''];
    return bytes;
  };
  for await (const row of rows) {
    checkRow(row, rules);
    if ((count += 1) > limits.maxRows) throw new SourceFault('too-much', `It answered with more than ${limits.maxRows} rows`);
    const next = table && isIn(table, row) ? table : tableOf(tables, row, limits);
    if (table && next !== table && text !== '') yield encodeOf(table);
    table = next;
    addRow(table, row, limits);
    text += `${jsonText(row.values)}\n`;
    if (text.length >= writtenAtOnce) yield encodeOf(table);
  }
  if (table && text !== '') yield encodeOf(table);
}

const isIn = (table: GrowingTable, row: SourceRow): boolean => table.name === row.table && table.category === row.category;

function addRow(table: GrowingTable, row: SourceRow, limits: SpoolLimits): void {
  table.rows += 1;
  for (const column of Object.keys(row.values)) table.columns.add(column);
  if (table.columns.size > limits.maxColumns)
    throw new SourceFault('too-much', `It answered with a table of more than ${limits.maxColumns} columns`);
  addOrigin(table, row, limits);
}

function checkRow({ category, person, origin }: SourceRow, { categories, isTheirs, origins }: Omit<RowRules, 'limits'>): void {
  if (!categories.includes(category)) throw new SourceFault('schema', 'It answered with a category that it does not declare');
  if (person !== undefined && !isTheirs(person)) throw new SourceFault('foreign-row', 'It answered with somebody else’s data');
  if (origin !== undefined && !origins.includes(origin))
    throw new SourceFault('schema', 'It answered with an origin that is neither `given` nor `automatic`, and none of the policy’s');
}

function addOrigin({ origins }: GrowingTable, { origin }: SourceRow, { maxOrigins }: SpoolLimits): void {
  if (origin === undefined) return;
  origins.set(origin, (origins.get(origin) ?? 0) + 1);
  if (origins.size > maxOrigins)
    throw new SourceFault('too-much', `It answered with a table whose rows come from more than ${maxOrigins} origins`);
}

function tableOf(tables: Map<string, GrowingTable>, { table: name, category }: SourceRow, { maxTables }: SpoolLimits): GrowingTable {
  const key = JSON.stringify([name, category]);
  const known = tables.get(key);
  if (known) return known;
  if (tables.size >= maxTables) throw new SourceFault('too-much', `It answered with more than ${maxTables} tables`);
  const table: GrowingTable = { name, category, columns: new Set(), rows: 0, origins: new Map(), parts: [] };
  tables.set(key, table);
  return table;
}

/** Characters that are read into rows at once: to await each row by itself would cost more than to read it. */
const readAtOnce = 16 * 1024;

/** Rows that were written down, in their order, some at a time. */
export async function* spooledRows(
  { parts }: Pick<SpooledTable, 'parts'>,
  read: (range: ByteRange) => Promise<ReadableStream<Uint8Array>>,
): AsyncGenerator<readonly JsonRow[]> {
  for (const part of parts) {
    for await (const lines of linesOf(await read(part))) yield lines.map((line) => JSON.parse(line) as JsonRow);
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += readAtOnce) {
      const text = decoder.decode(chunk.subarray(at, at + readAtOnce), { stream: true });
      const end = text.lastIndexOf('\n');
      if (end >= 0) yield `${rest}${text.slice(0, end)}`.split('\n');
      rest = end < 0 ? `${rest}${text}` : text.slice(end + 1);
    }
  }
}

type Values = SourceRow['values'];

/** Nearly always JSON can say a row as it is: only then nothing is copied. */
const jsonText = (values: Values): string => JSON.stringify(isJson(values) ? values : jsonOf(values));

function isJson(values: Values): boolean {
  // What an object says of itself is not asked for.
  if ('toJSON' in values) return false;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== null && typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) return false;
  }
  return true;
}

/** As JSON can say it. */
function jsonOf(values: Values): JsonRow {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, jsonValue(value)]));
}

function jsonValue(value: SourceValue | undefined): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return base64(value);
  if (isList(value)) return value.map(jsonValue);
  return jsonOf(value);
}

const isList = (value: object): value is readonly SourceValue[] => Array.isArray(value);

/** In steps: a call has room for so many arguments. */
function base64(bytes: Uint8Array): string {
  const text: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) text.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(text.join(''));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countsOf(tables: readonly { readonly category: string; readonly rows: number }[]): RowCounts {
  const counts: Record<string, number> = {};
  for (const { category, rows } of tables) counts[category] = (counts[category] ?? 0) + rows;
  return counts;
}
