import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonRow, JsonValue } from '../sources/spool.js';
import { csvOf } from './archive.csv.js';

async function csv(columns: readonly string[], rows: readonly JsonRow[]): Promise<string> {
  const texts: string[] = [];
  for await (const text of csvOf(columns, inTurn(rows))) texts.push(text);
  return texts.join('');
}

async function* inTurn(rows: readonly JsonRow[]): AsyncGenerator<readonly JsonRow[]> {
  for (let from = 0; from < rows.length; from += 3) yield rows.slice(from, from + 3);
}

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

/** What a reader finds in a field. */
function asRead(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const first = value[0] ?? 'a';
  const risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'].includes(first);
  return risky && !/^-[0-9]+([.][0-9]+)?$/.test(value) ? `'${value}` : value;
}

test('whatever a table holds, a CSV reader finds it again', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", '1', '.', ' ', '\0', 'é', '\u202E') }),
  );
  const value = fc.oneof(text, fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<JsonValue>, fc.integer(), fc.constant(null));
  const columns = fc.uniqueArray(text, { minLength: 1, maxLength: 5 });
  const table = columns.chain((names) =>
    fc.tuple(fc.constant(names), fc.array(fc.array(value, { minLength: names.length, maxLength: names.length }))),
  );
  await fc.assert(
    fc.asyncProperty(table, async ([names, lines]) => {
      const rows = lines.map((values): JsonRow => Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
      const expected = [names.map(asRead), ...rows.map((row) => names.map((name) => asRead(Object.hasOwn(row, name) ? row[name] : null)))];
      expect(read(await csv(names, rows))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('it is what RFC 4180 says, with a byte order mark', async () => {
  const rows = [
    { id: 1, text: 'a "quoted", text', more: { deep: [1, 'x'] } },
    { id: -2.5, text: '', more: true },
    { id: null, text: 'two\nlines' },
  ];
  expect(await csv(['id', 'text', 'more'], rows)).toBe(
    '\uFEFFid,text,more\r\n1,"a ""quoted"", text","{""deep"":[1,""x""]}"\r\n-2.5,"",true\r\n,"two\nlines",\r\n',
  );
});

test.each([
  ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
  ['+1 555 0100', "'+1 555 0100"],
  ['-1+cmd|calc', "'-1+cmd|calc"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['-12.50', '-12.50'],
  ['a=1', 'a=1'],
])('%j is no formula to a spreadsheet', async (given, found) => {
  expect(read(await csv([given], [{ [given]: given }]))).toEqual([[found], [found]]);
});

test('numbers stay numbers', async () => {
  expect(await csv(['n'], [{ n: -5 }, { n: 1e21 }, { n: 0.1 }])).toBe('\uFEFFn\r\n-5\r\n1e+21\r\n0.1\r\n');
});

test('a row that says nothing is still a row', async () => {
  expect(read(await csv(['only'], [{}, { only: null }, { only: '' }]))).toEqual([['only'], [''], [''], ['']]);
});

test('a column that an object has by nature is not mistaken for one of the row', async () => {
  const row = JSON.parse('{"__proto__":"mine","constructor":1}') as JsonRow;
  expect(read(await csv(['__proto__', 'constructor', 'toString'], [row]))[1]).toEqual(['mine', '1', '']);
});
