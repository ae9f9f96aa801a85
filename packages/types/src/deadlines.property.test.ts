import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf, type RequestClock } from './deadlines.js';
import { fixedCalendar } from './deadlines.suite.js';
import { rightIds } from './fields/rights.js';
import { regimes } from './policy/policy.regimes.js';

const day = 86_400_000;
const start = Date.parse('2024-01-01T00:00:00Z');
const instant = fc.integer({ min: start, max: start + 5 * 366 * day });
const iso = (at: number) => new Date(at).toISOString();
const place = fc.constantFrom(null, 'JP', 'CA-ON', 'DE', ...regimes.map(({ match }) => match[0] ?? null).filter((code) => code !== 'EEA'));
const timeZone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'America/St_Johns', 'Africa/Cairo');
const holidays = fc
  .array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 300 })
  .map((days) => fixedCalendar(...days.map((count) => iso(start + count * day).slice(0, 10))));
const pause = fc.tuple(instant, fc.option(fc.integer({ min: 0, max: 60 * day }))).map(([from, lasts]) => ({
  from: iso(from),
  to: lasts === null ? null : iso(from + lasts),
}));

const clock: fc.Arbitrary<RequestClock> = fc.record({
  type: fc.constantFrom(...rightIds),
  receivedAt: instant.map(iso),
  jurisdiction: place,
  policyDeadline: fc.constantFrom('P30D', 'P1M', 'P45D', 'P2W'),
  timeZone,
  calendar: fc.option(holidays, { nil: undefined }),
  extendedAt: fc.option(instant.map(iso)),
  deniedAt: fc.constant(null),
});
const pauses = fc.array(pause, { maxLength: 4 });
const dueAt = (given: RequestClock) => Date.parse(deadlinesOf(given).dueAt);

describe('whatever the law, the place and the hour', () => {
  test('nothing is due before the request is there, and each deadline has its rule and source', () => {
    fc.assert(
      fc.property(clock, pauses, (given, waited) => {
        const { deadlines } = deadlinesOf({ ...given, pauses: waited });
        for (const deadline of deadlines) {
          expect(Date.parse(deadline.dueAt)).toBeGreaterThan(Date.parse(given.receivedAt));
          expect(deadline.rule && deadline.source).toBeTruthy();
        }
      }),
    );
  });

  test('what is due is the earliest answer, at the last millisecond of a day where the controller is', () => {
    fc.assert(
      fc.property(clock, (given) => {
        const { deadlines, dueAt: due } = deadlinesOf(given);
        expect(due).toBe(deadlines.flatMap(({ kind, dueAt: at }) => (kind === 'answer' ? [at] : [])).sort()[0]);
        const local = (at: number) => new Date(at).toLocaleDateString('sv-SE', { timeZone: given.timeZone });
        expect(local(Date.parse(due))).not.toBe(local(Date.parse(due) + 1));
      }),
    );
  });

  test('waiting for the person never makes it earlier', () => {
    fc.assert(
      fc.property(clock, pauses, (given, waited) => {
        expect(dueAt({ ...given, pauses: waited })).toBeGreaterThanOrEqual(dueAt(given));
      }),
    );
  });

  test('nor does an extension', () => {
    fc.assert(
      fc.property(clock, instant, (given, at) => {
        expect(dueAt({ ...given, extendedAt: iso(at) })).toBeGreaterThanOrEqual(dueAt({ ...given, extendedAt: null }));
      }),
    );
  });

  test('nor do public holidays', () => {
    fc.assert(
      fc.property(clock, holidays, (given, calendar) => {
        expect(dueAt({ ...given, calendar })).toBeGreaterThanOrEqual(dueAt({ ...given, calendar: undefined }));
      }),
    );
  });

  test('a later request is not due earlier', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 90 * day }), (given, later) => {
        const first = { ...given, extendedAt: null };
        expect(dueAt({ ...first, receivedAt: iso(Date.parse(given.receivedAt) + later) })).toBeGreaterThanOrEqual(dueAt(first));
      }),
    );
  });
});
