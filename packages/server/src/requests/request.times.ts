import { deadlinesOf, type HolidayCalendar, type Policy, type RequestDeadlines } from '@privet/types';
import type { StoredRequest } from './requests.store.js';

/** What the clock of requests is read with. */
export interface RequestTimekeeper {
  /** All deadlines of a request as it stands. */
  timesOf(request: Timed): RequestDeadlines;
  /** The same request with the due date that follows from what happened to it. */
  timed(request: StoredRequest): StoredRequest;
}

type Timed = Pick<StoredRequest, 'type' | 'receivedAt' | 'jurisdiction' | 'promise' | 'progress'>;

/** Public holidays by the place that a request comes from; none where they are not known. */
export type Holidays = (jurisdiction: string | null, controllerCountry: string) => HolidayCalendar | undefined;

export function timekeeper(policy: () => Policy, holidays: Holidays): RequestTimekeeper {
  const timesOf = ({ type, receivedAt, jurisdiction, promise, progress }: Timed) => {
    const { timeZone, country } = policy().controller;
    return deadlinesOf({
      type,
      receivedAt: new Date(receivedAt).toISOString(),
      jurisdiction,
      policyDeadline: promise,
      timeZone,
      calendar: holidays(jurisdiction, country),
      pauses: progress.pauses,
      extendedAt: progress.extendedAt,
      deniedAt: progress.deniedAt,
      appealedAt: progress.appealedAt,
    });
  };
  return {
    timesOf,
    timed: (request) => {
      const { dueAt, regime } = timesOf(request);
      return { ...request, dueAt: Date.parse(dueAt), regime };
    },
  };
}
