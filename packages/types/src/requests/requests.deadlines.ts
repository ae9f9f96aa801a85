import type { RightId } from '../fields/rights.js';
import { addLength, addPeriod, periodInWords, sumOf } from './requests.calendar.js';
import {
  clockOf,
  dayIn,
  deadlineAt,
  isInTime,
  type Clock,
  type RequestDeadline,
  type RequestTimesGiven,
} from './requests.deadlines.clock.js';
import type { Appeal, Cited, RequestRegime, RequestTimes } from './requests.regimes.js';

export interface RequestDeadlines {
  /** The law: `gdpr`, `virginia-vcdpa`; `policy` where none is known and the policy's promise stands alone. */
  readonly regime: string;
  readonly deadlines: readonly RequestDeadline[];
  /** The earliest answer of promise and law; while an appeal is open, its answer. */
  readonly dueAt: string;
  /** A pause lasts for which the law stops its clock: `dueAt` will move when it ends. */
  readonly paused: boolean;
}

/** The deadlines of a request under a law; under the policy's promise alone where there is none. */
export function countDeadlines(given: RequestTimesGiven, regime: RequestRegime | undefined): RequestDeadlines {
  const clock = clockOf(given, regime);
  const times = regime?.times.find(({ types }) => types.includes(given.type));
  const law = times && answerOf(clock, times);
  const answers = [promiseOf(clock, law), ...(law ? [law.deadline] : [])];
  const appeals = appealsOf(clock, times && regime?.appeal);
  const due = (given.appealedAt ? appeals : answers).map(({ dueAt }) => dueAt);
  return {
    regime: regime?.id ?? 'policy',
    deadlines: [...acknowledgementOf(clock, times), ...answers, ...extensionOf(clock, times, law), ...appeals],
    dueAt: due.reduce((earliest, dueAt) => (dueAt < earliest ? dueAt : earliest)),
    paused: clock.pauses.some(({ to }) => to === null),
  };
}

interface LawfulAnswer {
  readonly deadline: RequestDeadline;
  /** Until when an extension can be told. */
  readonly tellBy: string;
  /** By how many days an extension moved it. */
  readonly movedBy: number;
}

function answerOf(clock: Clock, { answer, extension }: RequestTimes): LawfulAnswer {
  const from = dayIn(clock, clock.given.receivedAt);
  const end = addLength(from, answer.length, clock.calendar);
  const first = deadlineAt(clock, 'answer', [answer], { from, end });
  if (!extension || !isInTime(clock.given.extendedAt, first)) return { deadline: first, tellBy: first.dueAt, movedBy: 0 };
  const later = addLength(from, sumOf(answer.length, extension.length), clock.calendar);
  const deadline = deadlineAt(clock, 'answer', [answer, extension], { from, end: later });
  return { deadline, tellBy: first.dueAt, movedBy: later - end };
}

function promiseOf(clock: Clock, law: LawfulAnswer | undefined): RequestDeadline {
  const { receivedAt, policyDeadline, type, extendedAt } = clock.given;
  const from = dayIn(clock, receivedAt);
  const span = { from, end: addPeriod(from, policyDeadline), promised: true };
  const term = promise(type, `Promised within ${periodInWords(policyDeadline)} of receipt.`);
  const first = deadlineAt(clock, 'answer', [term], span);
  if (!law?.movedBy || !isInTime(extendedAt, first)) return first;
  const moved = promise(type, `Extended by ${law.movedBy} days, as the law allows.`);
  return deadlineAt(clock, 'answer', [term, moved], { ...span, end: span.end + law.movedBy });
}

function acknowledgementOf(clock: Clock, times: RequestTimes | undefined): RequestDeadline[] {
  const term = times?.acknowledge;
  if (!term) return [];
  const from = dayIn(clock, clock.given.receivedAt);
  return [deadlineAt(clock, 'acknowledge', [term], { from, end: addLength(from, term.length, clock.calendar) })];
}

function extensionOf({ given }: Clock, times: RequestTimes | undefined, law: LawfulAnswer | undefined): RequestDeadline[] {
  const term = times?.extension;
  if (!term || !law || given.extendedAt || given.deniedAt || given.appealedAt) return [];
  return [{ kind: 'extension', rule: term.rule, dueAt: law.tellBy, source: term.source }];
}

function appealsOf(clock: Clock, appeal: Appeal | null | undefined): RequestDeadline[] {
  const { deniedAt, appealedAt } = clock.given;
  if (appealedAt) return [appeal ? appealAnswerOf(clock, appeal, appealedAt) : promisedAppealOf(clock, appealedAt)];
  if (!deniedAt || !appeal) return [];
  const from = dayIn(clock, deniedAt);
  return [deadlineAt(clock, 'appeal', [appeal.file], { from, end: addLength(from, appeal.file.length, clock.calendar) })];
}

function appealAnswerOf(clock: Clock, { answer, extension }: Appeal, appealedAt: string): RequestDeadline {
  const from = dayIn(clock, appealedAt);
  const first = deadlineAt(clock, 'appeal', [answer], { from, end: addLength(from, answer.length, clock.calendar) });
  if (!extension || !isInTime(clock.given.appealExtendedAt, first)) return first;
  const end = addLength(from, sumOf(answer.length, extension.length), clock.calendar);
  return deadlineAt(clock, 'appeal', [answer, extension], { from, end });
}

function promisedAppealOf(clock: Clock, appealedAt: string): RequestDeadline {
  const { policyDeadline, type } = clock.given;
  const from = dayIn(clock, appealedAt);
  const term = promise(type, `The law knows no appeal: what is promised for an answer, ${periodInWords(policyDeadline)}, from the appeal.`);
  return deadlineAt(clock, 'appeal', [term], { from, end: addPeriod(from, policyDeadline), promised: true });
}

const promise = (type: RightId, rule: string): Cited => ({ rule, source: `The privacy policy: the right "${type}"`, checkedAt: null });
