import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { archiveStream } from './archive.stream.js';
import { inputOf, sourceOf, tableOf } from './archive.suite.js';

const megabyte = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held in memory, with buffers outside of the heap. What is only waiting to be collected does not count. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('100,000 rows from three sources take no more memory than a few', { timeout: 120_000 }, async () => {
  const rows = {
    count: 33_334,
    columns: ['id', 'at', 'text'],
    row: (id: number) => ({
      id,
      at: new Date(id * 1000).toISOString(),
      text: `${Math.sin(id)} ${Math.cos(id)} ${Math.tan(id)} ${Math.exp(-id / 1e5)} `.repeat(4),
    }),
  };
  const sources = ['shop', 'crm', 'logs'].map((id) => sourceOf(id, [tableOf(id, 'events', 'orders', rows)]));
  const before = held();
  let [most, bytes, next] = [0, 0, megabyte / 4];
  for await (const chunk of archiveStream(inputOf(sources))) {
    bytes += chunk.length;
    if (bytes < next) continue;
    next += megabyte / 4;
    most = Math.max(most, held() - before);
  }
  expect(bytes).toBeGreaterThan(5 * megabyte);
  expect(most).toBeLessThan(64 * megabyte);
});
