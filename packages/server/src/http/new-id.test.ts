import { expect, test } from 'vitest';
import { newId } from './new-id.js';

test('ids of one instant sort as they were made, more of them than a counter holds', () => {
  const now = Date.parse('2026-11-24T09:30:00Z');
  const ids = Array.from({ length: 40_000 }, () => newId('con', now));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('a clock that is set back does not put a later id before an earlier one', () => {
  const now = Date.parse('2026-11-24T10:30:00Z');
  const [first, second] = [newId('con', now), newId('con', now - 3_600_000)];
  expect(second > first).toBe(true);
});
