import type { Page } from '@privet/types';
import { expect, test } from 'vitest';
import { pages } from './pages.js';

const stored: Record<string, Page<number>> = {
  start: { data: [1, 2], nextCursor: 'b' },
  b: { data: [], nextCursor: 'c' },
  c: { data: [3], nextCursor: null },
  circle: { data: [4], nextCursor: 'circle' },
};

function listed(first?: string) {
  const fetched: string[] = [];
  const list = pages<number>(
    'thing.list',
    async (cursor = 'start') => {
      fetched.push(cursor);
      return stored[cursor] ?? expect.unreachable(cursor);
    },
    first,
  );
  return { list, fetched };
}

test('items come page by page, as they are asked for, and can be asked for again', async () => {
  const { list, fetched } = listed();
  expect(fetched).toEqual([]);
  for await (const item of list) if (item === 2) break;
  expect(fetched).toEqual(['start']);
  expect(await Array.fromAsync(list)).toEqual([1, 2, 3]);
});

test('one page at a time, or from one on', async () => {
  expect(await listed().list.page()).toEqual(stored['start']);
  expect(await listed().list.page('c')).toEqual(stored['c']);
  expect(await listed('b').list.page()).toEqual(stored['b']);
  expect(await Array.fromAsync(listed('b').list)).toEqual([3]);
});

test('a list that leads back to the same page is an error, not an endless loop', async () => {
  await expect(Array.fromAsync(listed('circle').list)).rejects.toMatchObject({ code: 'INVALID_ANSWER' });
});
