import type { RightId } from '../fields/rights.js';
import { endOfDay, localDay, nextWorkingDay, mondayToFriday, type Day, type HolidayCalendar } from './requests.calendar.js';
import type { Cited, RequestRegime } from './requests.regimes.js';

/** A time in which the controller waits for the person, for proof of identity or a clarification. */
export interface Pause {
  readonly from: string;
  /** Null while it lasts. It moves the deadlines when it has ended, by whole days. */
  readonly to: string | null;
}

/** What happened to a request, as far as its clock is concerned. Instants are RFC 3339. */
export interface RequestTimesGiven {
  readonly type: RightId;
  readonly receivedAt: string;
  /** What the policy promises for this right: an ISO 8601 duration, `P30D`. */
  readonly policyDeadline: string;
  /** Of the controller: it says on which day an instant falls, and when a day ends. */
  readonly timeZone: string;
  /** Of the country that `holidaysOf` names. Left out, Monday to Friday are worked: deadlines then end earlier, never later. */
  readonly calendar?: HolidayCalendar | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  /** When the person was told of the extension. One that is told too late moves nothing. */
  readonly extendedAt?: string | null | undefined;
  /** When the request was refused. */
  readonly deniedAt?: string | null | undefined;
  /** When the refusal was appealed. */
  readonly appealedAt?: string | null | undefined;
  /** When the person was told that the answer to the appeal takes longer. */
  readonly appealExtendedAt?: string | null | undefined;
}

/**
 * `acknowledge`: confirm receipt by then. `answer`: answer by then. `extension`: the last moment to tell of an extension, listed while it
 * can still be had. `appeal`: after a refusal, the last moment to appeal; after the appeal, the last moment to answer it.
 */
export const deadlineKinds = ['acknowledge', 'answer', 'extension', 'appeal'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface RequestDeadline {
  readonly kind: DeadlineKind;
  /** In plain words. */
  readonly rule: string;
  /** The last millisecond of the last day, in the controller's time zone; as RFC 3339 in UTC. */
  readonly dueAt: string;
  readonly source: string;
}

/** What every deadline of one request is counted with. */
export interface Clock {
  readonly given: RequestTimesGiven;
  readonly regime: RequestRegime | undefined;
  readonly calendar: HolidayCalendar;
  /** Those for which the law stops its clock. */
  readonly pauses: readonly Pause[];
}

export const clockOf = (given: RequestTimesGiven, regime: RequestRegime | undefined): Clock => ({
  given,
  regime,
  calendar: given.calendar ?? mondayToFriday,
  pauses: regime?.pauses.stops ? (given.pauses ?? []) : [],
});

/** The day on which something happened where the controller is. */
export const dayIn = ({ given }: Clock, at: string): Day => localDay(Date.parse(at), given.timeZone);

/** A time before pauses and days off are looked at. */
export interface Span {
  /** The day of the event that it runs from. */
  readonly from: Day;
  readonly end: Day;
  /** Of the policy alone: it ends on its day, whatever day that is. */
  readonly promised?: boolean;
}

/** The deadline at the end of a time, with all that moved it in its rule. */
export function deadlineAt(clock: Clock, kind: DeadlineKind, terms: readonly Cited[], span: Span): RequestDeadline {
  const { regime, calendar, given } = clock;
  const resumed = afterPauses(clock, span);
  const last = regime?.end.shifts && !span.promised ? nextWorkingDay(resumed, calendar) : resumed;
  const moves = regime ? [...(resumed === span.end ? [] : [regime.pauses]), ...(last === resumed ? [] : [regime.end])] : [];
  const cited = [...terms, ...moves];
  return {
    kind,
    rule: cited.map(({ rule }) => rule).join(' '),
    dueAt: new Date(endOfDay(last, given.timeZone)).toISOString(),
    source: [...new Set(cited.flatMap(({ source }) => source.split('; ')))].join('; '),
  };
}

/** Whether something was done by a deadline. */
export const isInTime = (at: string | null | undefined, { dueAt }: RequestDeadline): boolean =>
  at !== null && at !== undefined && Date.parse(at) <= Date.parse(dueAt);

/**
 * The day to which the pauses move an end. One that begins after the end comes too late to move it; days on which two overlap count
 * once. A day counts when the clock stood still at its end, so that a pause within one day moves nothing.
 */
function afterPauses(clock: Clock, { from, end }: Span): Day {
  const pauses = clock.pauses
    .flatMap(({ from: begun, to }) => (to === null ? [] : [{ from: dayIn(clock, begun), to: dayIn(clock, to) }]))
    .sort((one, other) => one.from - other.from);
  let counted = from;
  let last = end;
  for (const pause of pauses) {
    if (pause.from > last) continue;
    last += Math.max(0, pause.to - Math.max(pause.from, counted));
    counted = Math.max(counted, pause.to);
  }
  return last;
}
