import { mondayToFriday, type HolidayCalendar } from './requests/requests.calendar.js';
import type { DeadlineKind, RequestDeadline } from './requests/requests.deadlines.clock.js';

/** Monday to Friday but for these dates. */
export const fixedCalendar = (...holidays: string[]): HolidayCalendar => ({
  isWorkingDay: (date) => mondayToFriday.isWorkingDay(date) && !holidays.includes(date),
});

/** The date of an instant in a time zone, `YYYY-MM-DD`. */
export const localDateOf = (at: string, timeZone: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone });

/** The local dates of the deadlines of a kind. */
export const timesOf = (deadlines: readonly RequestDeadline[], kind: DeadlineKind, timeZone: string): string[] =>
  deadlines.filter((deadline) => deadline.kind === kind).map(({ dueAt }) => localDateOf(dueAt, timeZone));
