import type { JsonRow } from '../sources/spool.js';

/** A table as a JSON array, a row on each line. */
export async function* jsonArrayOf(rows: AsyncIterable<readonly JsonRow[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const some of rows) {
    if (some.length === 0) continue;
    yield `${before}${some.map((row) => JSON.stringify(row)).join(',\n')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
