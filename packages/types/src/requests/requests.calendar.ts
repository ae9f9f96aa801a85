/** Which days are worked where a deadline is kept. */
export interface HolidayCalendar {
  /** `date` as `YYYY-MM-DD`: no Saturday, no Sunday, no public holiday. */
  isWorkingDay(date: string): boolean;
}

/** A length of time as laws name it. Days are calendar days unless they are called business days. */
export interface Length {
  readonly count: number;
  readonly unit: 'days' | 'business-days' | 'months';
}

/** A day of the calendar, as days since 1 January 1970. It has no time zone: the zone says which day an instant falls on. */
export type Day = number;

const msPerDay = 86_400_000;
const msPerMinute = 60_000;

const dateOf = (day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** Monday to Friday. Where no holidays are known: deadlines then end earlier, never later. */
export const mondayToFriday: HolidayCalendar = {
  isWorkingDay: (date) => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  },
};

/** The day on which an instant falls in a time zone. */
export function localDay(at: number, timeZone: string): Day {
  let day = Math.floor(at / msPerDay) - 1;
  while (endOfDay(day, timeZone) < at) day += 1;
  return day;
}

/** The last millisecond of a day in a time zone, whatever the clocks do in that night. */
export function endOfDay(day: Day, timeZone: string): number {
  const key = `${timeZone} ${day}`;
  const known = ends.get(key);
  if (known !== undefined) return known;
  const end = searchEnd(day, timeZone);
  // Years of many zones; a page of a list asks for the same days again and again, and each is dear to find.
  if (ends.size >= 20_000) ends.clear();
  ends.set(key, end);
  return end;
}

const ends = new Map<string, number>();

function searchEnd(day: Day, timeZone: string): number {
  // Zones are at most 14 hours from UTC, and change by whole minutes: the first minute of the next day is among these.
  let before = (day + 1) * msPerDay - 15 * 60 * msPerMinute;
  let after = (day + 1) * msPerDay + 15 * 60 * msPerMinute;
  while (after - before > msPerMinute) {
    const middle = before + Math.floor((after - before) / (2 * msPerMinute)) * msPerMinute;
    if (shownDay(middle, timeZone) > day) after = middle;
    else before = middle;
  }
  return after - 1;
}

function shownDay(at: number, timeZone: string): Day {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts['year'] ?? NaN, (parts['month'] ?? NaN) - 1, parts['day'] ?? NaN) / msPerDay;
}

/**
 * The day on which a period ends. The day of the event is not counted; months end on the same date, or on the last day of a month that
 * has no such date (Regulation 1182/71 Art. 3(1), (2)(c)).
 */
export function addLength(day: Day, { count, unit }: Length, calendar: HolidayCalendar): Day {
  if (unit === 'days') return day + count;
  if (unit === 'months') return addMonths(day, count);
  let end = day;
  for (let counted = 0; counted < count;) {
    end += 1;
    if (calendar.isWorkingDay(dateOf(end))) counted += 1;
  }
  return end;
}

/** The day itself, or the next one that is worked. */
export function nextWorkingDay(day: Day, calendar: HolidayCalendar): Day {
  let next = day;
  // A calendar that calls no day of two months worked is wrong; the day then stands.
  for (let tried = 0; tried < 60; tried += 1, next += 1) if (calendar.isWorkingDay(dateOf(next))) return next;
  return day;
}

/** The day after a period of the policy: an ISO 8601 duration of days, weeks, months and years, counted in the calendar. */
export function addPeriod(day: Day, period: string): Day {
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return addMonths(day, count('Y') * 12 + count('M')) + count('W') * 7 + count('D');
}

/** Two lengths of one unit as one: three months from 31 January end in April, whatever became of February. */
export function sumOf(one: Length, more: Length): Length {
  if (one.unit !== more.unit) throw new TypeError(`${one.unit} and ${more.unit} do not add up`);
  return { count: one.count + more.count, unit: one.unit };
}

/** `P30D` as `30 days`. */
export function periodInWords(period: string): string {
  const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
  const parts = Array.from(period.matchAll(/(\d+)([YMWD])/g), ([, count, unit]) => {
    const name = units[unit as keyof typeof units];
    return count === '1' ? `1 ${name}` : `${count} ${name}s`;
  });
  return parts.join(' and ');
}

function addMonths(day: Day, count: number): Day {
  const date = new Date(day * msPerDay);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  const sameDate = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), sameDate) / msPerDay;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric' });
  formats.set(timeZone, format);
  return format;
}
