const units = { Y: 365, M: 30, W: 7, D: 1 } as const;

/**
 * An ISO 8601 duration of days, weeks, months and years in days: a month is 30 and a year 365, so a grant never holds longer than the
 * calendar would let it.
 */
export function periodDays(period: string): number {
  const parts = period.matchAll(/(\d+)([YMWD])/g);
  return Array.from(parts).reduce((days, [, count, unit]) => days + Number(count) * units[unit as keyof typeof units], 0);
}

const clock = { H: 3600, M: 60, S: 1 } as const;

/** How long a tracker stays, to compare by: `session` is the shortest, `until-deleted` for ever. */
export function lifetimeSeconds(lifetime: string | null): number {
  if (lifetime === null || lifetime === 'session') return 0;
  if (lifetime === 'until-deleted') return Infinity;
  const [days = '', time = ''] = lifetime.split('T', 2);
  const parts = time.matchAll(/([\d.,]+)([HMS])/g);
  const seconds = Array.from(parts).reduce(
    (sum, [, count = '', unit]) => sum + Number(count.replace(',', '.')) * clock[unit as keyof typeof clock],
    0,
  );
  return periodDays(days) * 86_400 + seconds;
}

/** How soon a notice comes, to compare by: before the change, at once, or within a period. */
export function noticeDays(within: string | null): number {
  if (within === null || within === 'before') return 0;
  return within === 'as-soon-as-possible' ? 0.5 : periodDays(within);
}
