const units = { Y: 365, M: 30, W: 7, D: 1 } as const;

/**
 * An ISO 8601 duration of days, weeks, months and years in days: a month is 30 and a year 365, so a grant never holds longer than the
 * calendar would let it.
 */
export function periodDays(period: string): number {
  const parts = period.matchAll(/(\d+)([YMWD])/g);
  return Array.from(parts).reduce((days, [, count, unit]) => days + Number(count) * units[unit as keyof typeof units], 0);
}
