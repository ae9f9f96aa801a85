import { joined } from '../blobs/byte-streams.js';
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
}

const spoolLimits: SpoolLimits = { maxRows: 2_000_000, maxBytes: 4 * 1024 ** 3, maxTables: 1_000, maxColumns: 2_000 };

/** What the rows are held against. */
export interface RowRules {
  readonly categories: readonly string[];
  /** Whether somebody who is named in a row is the person who asked. */
  readonly isTheirs: (person: string) => boolean;
  readonly limits?: SpoolLimits;
}

interface GrowingTable {
  readonly name: string;
  readonly category: string;
  readonly columns: Set<string>;
  rows: number;
  readonly parts: { start: number; end: number }[];
}

/** How many bytes are gathered before they are passed on. */
const chunkBytes = 64 * 1024;
const encoder = new TextEncoder();

/**
 * Writes rows down as they come, table by table, and notes where each table is. Nothing is kept in memory but the notes.
 *
 * @returns the bytes, and what they hold once all of them were read
 * @throws SourceFault (in the stream) for a row that is somebody else's, of a category that was not declared, or one too many
 */
export function spool(rows: AsyncIterable<SourceRow>, rules: RowRules): { bytes: AsyncGenerator<Uint8Array>; spooled: () => Spooled } {
  const tables = new Map<string, GrowingTable>();
  return {
    bytes: written(rows, rules, tables),
    spooled() {
      const all = [...tables.values()].map(({ columns, ...table }) => ({ ...table, columns: [...columns] }));
      return { tables: all, rows: sum(all.map((table) => table.rows)), counts: countsOf(all) };
    },
  };
}

async function* written(
  rows: AsyncIterable<SourceRow>,
  { limits = spoolLimits, ...rules }: RowRules,
  tables: Map<string, GrowingTable>,
): AsyncGenerator<Uint8Array> {
  let [at, count, gathered] = [0, 0, 0];
  let waiting: Uint8Array[] = [];
  let last: GrowingTable | undefined;
  for await (const row of rows) {
    checkRow(row, rules);
    const table = tableOf(tables, row, limits);
    const line = encoder.encode(`${JSON.stringify(jsonOf(row.values))}\n`);
    if ((count += 1) > limits.maxRows) throw new SourceFault('too-much', `It answered with more than ${limits.maxRows} rows`);
    if (at + line.length > limits.maxBytes) throw new SourceFault('too-much', `It answered with more than ${limits.maxBytes} bytes`);
    for (const column of Object.keys(row.values)) table.columns.add(column);
    if (table.columns.size > limits.maxColumns)
      throw new SourceFault('too-much', `It answered with a table of more than ${limits.maxColumns} columns`);
    const part = table === last ? table.parts.at(-1) : undefined;
    if (part) part.end += line.length;
    else table.parts.push({ start: at, end: at + line.length });
    table.rows += 1;
    [last, at] = [table, at + line.length];
    waiting.push(line);
    gathered += line.length;
    if (gathered < chunkBytes) continue;
    yield joined(waiting);
    [waiting, gathered] = [[], 0];
  }
  if (waiting.length > 0) yield joined(waiting);
}

function checkRow({ category, person }: SourceRow, { categories, isTheirs }: Pick<RowRules, 'categories' | 'isTheirs'>): void {
  if (!categories.includes(category)) throw new SourceFault('schema', 'It answered with a category that it does not declare');
  if (person !== undefined && !isTheirs(person)) throw new SourceFault('foreign-row', 'It answered with somebody else’s data');
}

function tableOf(tables: Map<string, GrowingTable>, { table: name, category }: SourceRow, { maxTables }: SpoolLimits): GrowingTable {
  const key = JSON.stringify([name, category]);
  const known = tables.get(key);
  if (known) return known;
  if (tables.size >= maxTables) throw new SourceFault('too-much', `It answered with more than ${maxTables} tables`);
  const table: GrowingTable = { name, category, columns: new Set(), rows: 0, parts: [] };
  tables.set(key, table);
  return table;
}

/** Rows that were written down, in their order. */
export async function* spooledRows(
  { parts }: Pick<SpooledTable, 'parts'>,
  read: (range: ByteRange) => Promise<ReadableStream<Uint8Array>>,
): AsyncGenerator<JsonRow> {
  for (const part of parts) {
    for await (const line of linesOf(await read(part))) yield JSON.parse(line) as JsonRow;
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** As JSON can say it. */
function jsonOf(values: Readonly<Record<string, SourceValue>>): JsonRow {
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
