import { expect, test } from 'vitest';
import { isRangeAllowed, rangeOf } from './range.js';

test.each([
  ['bytes=0-0', { start: 0, end: 1 }],
  ['bytes=0-99', { start: 0, end: 100 }],
  ['bytes=50-', { start: 50, end: 100 }],
  ['bytes=-10', { start: 90, end: 100 }],
  ['bytes=-1000', { start: 0, end: 100 }],
  ['bytes=90-1000', { start: 90, end: 100 }],
  ['BYTES = 1 - 2', { start: 1, end: 3 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=999999999999999-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [undefined, undefined],
  ['', undefined],
  ['bytes=-', undefined],
  ['bytes=5-4', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=a-b', undefined],
  ['bytes=0x1-2', undefined],
  ['bytes=99999999999999999999-', undefined],
  ['items=0-1', undefined],
] as const)('of 100 bytes, %s', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});

test('an empty file has no part', () => {
  expect([rangeOf('bytes=0-', 0), rangeOf('bytes=-5', 0), rangeOf(undefined, 0)]).toEqual(['unsatisfiable', 'unsatisfiable', undefined]);
});

test('a part of another state is not added to one that somebody has', () => {
  expect([undefined, '"a"', ' "a" ', '"b"', 'W/"a"', 'Tue, 24 Nov 2026 09:30:00 GMT'].map((sent) => isRangeAllowed(sent, '"a"'))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
