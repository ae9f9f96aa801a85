import { expect, test } from 'vitest';
import { lifetimeSeconds, noticeDays, periodDays } from './policy.durations.js';

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

test.each([
  [null, 0],
  ['session', 0],
  ['PT30M', 1_800],
  ['PT1H30M', 5_400],
  ['PT0.5S', 0.5],
  ['PT24H', 86_400],
  ['P1D', 86_400],
  // Months before the T, minutes after it.
  ['P1MT1M', 2_592_060],
  ['until-deleted', Infinity],
])('a tracker of %s stays %f seconds', (lifetime, seconds) => {
  expect(lifetimeSeconds(lifetime)).toBe(seconds);
});

test('a notice comes before, at once, or within some days', () => {
  expect(['before', 'as-soon-as-possible', 'P1D', 'P1M'].map(noticeDays)).toEqual([0, 0.5, 1, 30]);
});
