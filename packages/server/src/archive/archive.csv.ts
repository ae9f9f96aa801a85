import type { JsonRow, JsonValue } from '../sources/spool.js';

/** Without it spreadsheets take the text for one in their own code page. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, a head line. What is nested stands as JSON.
 *
 * A text that a spreadsheet would run as a formula has an apostrophe before it, which makes it text there; the JSON file has it as it is.
 */
export async function* csvOf(columns: readonly string[], rows: AsyncIterable<readonly JsonRow[]>): AsyncGenerator<string> {
  yield `${byteOrderMark}${line(columns)}`;
  for await (const some of rows) yield some.map((row) => line(columns.map((column) => valueIn(row, column)))).join('');
}

const valueIn = (row: JsonRow, column: string): JsonValue | undefined => (Object.hasOwn(row, column) ? row[column] : null);

/** A line that is empty would be none, so a single field that says nothing is quoted. */
const line = (values: readonly (JsonValue | undefined)[]): string => `${values.map(field).join(',') || '""'}\r\n`;

function field(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return quoted(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return value === '' ? '""' : quoted(isFormula(value) ? `'${value}` : value);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What spreadsheets start a formula with (OWASP, "CSV Injection"). A plain number is none. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
