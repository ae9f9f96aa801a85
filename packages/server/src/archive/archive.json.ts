import type { JsonRow } from '../sources/spool.js';

/** A table as a JSON array, a row on each line. */
export async function* jsonArrayOf(rows: AsyncIterable<JsonRow>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
