import { holidaysOf, mondayToFriday, type HolidayCalendar } from '@privet/types';
import type Library from 'date-holidays';
import type { Holidays } from './request.times.js';

/**
 * Loads the public holidays of the world: what `createPrivet` is given where there is a disk to load a megabyte from. Without them a
 * deadline that ends on a holiday ends there, and so earlier, never later.
 *
 * They are those of a whole country. A day that is off in some of its regions alone counts as worked, which ends a deadline earlier too.
 */
export async function loadHolidays(): Promise<Holidays> {
  const { default: World } = await import('date-holidays');
  const calendars = new Map<string, HolidayCalendar>();
  return (jurisdiction, controllerCountry) => {
    const country = holidaysOf(jurisdiction, controllerCountry);
    if (country === null) return mondayToFriday;
    const known = calendars.get(country) ?? calendarOf(regionsOf(country).map((region) => new World(country, region)));
    calendars.set(country, known);
    return known;
  };
}

/** Where the library gives a country the holidays of one of its parts: what the parts have in common counts. */
const parts: Readonly<Record<string, readonly string[]>> = { GB: ['ENG', 'WLS', 'SCT', 'NIR'] };
const regionsOf = (country: string): readonly string[] => parts[country] ?? [''];

/** A year takes a hundredth of a second to reckon: each is kept. */
function calendarOf(regions: readonly Library[]): HolidayCalendar {
  const years = new Map<number, readonly ReadonlySet<string>[]>();
  return {
    isWorkingDay(date) {
      if (!mondayToFriday.isWorkingDay(date)) return false;
      const year = Number(date.slice(0, 4));
      const holidays = years.get(year) ?? regions.map((region) => publicHolidays(region, year));
      years.set(year, holidays);
      return !holidays.every((dates) => dates.has(date));
    },
  };
}

const msPerDay = 86_400_000;

function publicHolidays(region: Library, year: number): ReadonlySet<string> {
  const holidays = region.getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(holidays.flatMap(({ date, start, end }) => datesFrom(date.slice(0, 10), (end.getTime() - start.getTime()) / msPerDay)));
}

/** The dates of a holiday: as many as it lasts days, and one where it lasts less. An hour more or less is the change of the clocks. */
const datesFrom = (first: string, days: number): string[] =>
  Array.from({ length: Math.max(1, Math.round(days)) }, (_, index) =>
    new Date(Date.parse(first) + index * msPerDay).toISOString().slice(0, 10),
  );
