import { expect, test } from 'vitest';
import { periodDays } from './policy.durations.js';

test.each([
  ['P1D', 1],
  ['P30D', 30],
  ['P2W', 14],
  // The shortest six months of the calendar have 181 days, the shortest year 365.
  ['P6M', 180],
  ['P13M', 390],
  ['P1Y', 365],
  ['P1Y6M10D', 555],
])('%s is %i days', (period, days) => {
  expect(periodDays(period)).toBe(days);
});
