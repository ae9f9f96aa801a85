import { describe, expect, test } from 'vitest';
import { deadlinesOf, type RequestClock } from './deadlines.js';
import { localDateOf, timesOf } from './deadlines.suite.js';

const request: RequestClock = {
  type: 'access',
  receivedAt: '2026-11-24T09:30:00.000Z',
  jurisdiction: 'DE',
  policyDeadline: 'P30D',
  timeZone: 'Europe/Berlin',
};
const dueOf = (given: Partial<RequestClock>) => {
  const clock = { ...request, ...given };
  return localDateOf(deadlinesOf(clock).dueAt, clock.timeZone);
};
const kinds = (given: Partial<RequestClock>) => deadlinesOf({ ...request, ...given }).deadlines.map(({ kind }) => kind);

describe('what the policy promises', () => {
  test('stands beside the law; the earlier of both is due', () => {
    const { deadlines, dueAt, regime } = deadlinesOf({ ...request, receivedAt: '2026-10-07T09:30:00Z' });
    const answers = deadlines.filter(({ kind }) => kind === 'answer');
    expect(regime).toBe('gdpr');
    expect(answers).toEqual([
      {
        kind: 'answer',
        rule: 'Promised within 30 days of receipt.',
        dueAt: '2026-11-06T22:59:59.999Z',
        source: 'The privacy policy: the right "access"',
      },
      {
        kind: 'answer',
        rule:
          'Within one month of receipt: on the same date of the next month, or on its last day where it has none. ' +
          'Where that day is a Saturday, a Sunday or a public holiday: until the end of the next working day.',
        dueAt: '2026-11-09T22:59:59.999Z',
        source:
          'GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c); EDPB Guidelines 01/2022 para. 160; Regulation 1182/71 Art. 3(4); EDPB Guidelines 01/2022 para. 161',
      },
    ]);
    expect(dueAt).toBe(answers[0]?.dueAt);
  });

  test('the law wins where it is earlier: 31 January to 28 February is less than 30 days', () => {
    expect(dueOf({ receivedAt: '2025-01-31T09:30:00Z' })).toBe('2025-02-28');
  });

  test('is never moved to the next working day', () => expect(dueOf({ receivedAt: '2026-11-26T09:30:00Z' })).toBe('2026-12-26'));

  test.each([
    ['P30D', '2026-12-24', '30 days'],
    ['P2W', '2026-12-08', '2 weeks'],
    ['P1M', '2026-12-24', '1 month'],
    ['P1M1D', '2026-12-25', '1 month and 1 day'],
    ['P1Y', '2027-11-24', '1 year'],
  ])('%s: until %s, “%s”', (policyDeadline, due, words) => {
    const { deadlines, dueAt } = deadlinesOf({ ...request, jurisdiction: null, policyDeadline });
    expect(localDateOf(dueAt, request.timeZone)).toBe(due);
    expect(deadlines[0]?.rule).toBe(`Promised within ${words} of receipt.`);
  });

  test.each([
    [null, 'access'],
    [undefined, 'access'],
    ['JP', 'access'],
    ['US-NY', 'opt-out'],
    ['Atlantis', 'access'],
  ] as const)('stands alone where no law is known: %s', (jurisdiction, type) => {
    const { regime, deadlines } = deadlinesOf({ ...request, jurisdiction, type, extendedAt: '2026-12-01T10:00:00Z' });
    expect([regime, deadlines.length, localDateOf(deadlines[0]?.dueAt ?? '', request.timeZone)]).toEqual(['policy', 1, '2026-12-24']);
  });

  test.each([
    ['DE', 'withdraw', 'GDPR Art. 7(3) sets no time'],
    ['US-VA', 'restrict', 'the act knows no such right'],
    ['US-IA', 'correct', 'the act knows no such right'],
  ] as const)('stands alone where the law sets no time: %s, %s (%s)', (jurisdiction, type, _why) => {
    expect(kinds({ jurisdiction, type })).toEqual(['answer']);
  });
});

describe('the end of a day is that of the controller’s time zone', () => {
  test.each([
    ['Europe/Berlin', '2026-09-30T21:30:00Z', 'P30D', '2026-10-30T22:59:59.999Z', 'winter time begins between'],
    ['Europe/Berlin', '2026-03-01T12:00:00Z', 'P28D', '2026-03-29T21:59:59.999Z', 'the night of the change to summer time is over'],
    ['Europe/Berlin', '2026-02-27T12:00:00Z', 'P30D', '2026-03-29T21:59:59.999Z', 'due on the day of the change'],
    ['America/New_York', '2026-02-08T12:00:00Z', 'P28D', '2026-03-09T03:59:59.999Z', 'due on the day of the change, 8 March'],
    ['America/New_York', '2026-10-04T12:00:00Z', 'P28D', '2026-11-02T04:59:59.999Z', 'due on the day of the change, 1 November'],
    ['America/New_York', '2026-11-25T03:00:00Z', 'P30D', '2026-12-25T04:59:59.999Z', 'received on the evening of the day before'],
    ['Pacific/Auckland', '2026-11-24T12:00:00Z', 'P30D', '2026-12-25T10:59:59.999Z', 'received on the morning of the day after'],
    ['Africa/Cairo', '2026-03-25T12:00:00Z', 'P29D', '2026-04-23T21:59:59.999Z', 'the next day begins at 1 o’clock'],
    ['UTC', '2028-02-28T23:59:59.999Z', 'P1D', '2028-02-29T23:59:59.999Z', 'leap day'],
  ])('%s, received %s, %s: %s (%s)', (timeZone, receivedAt, policyDeadline, dueAt, _why) => {
    expect(deadlinesOf({ ...request, jurisdiction: null, timeZone, receivedAt, policyDeadline }).dueAt).toBe(dueAt);
  });

  test('30 days are at most 31 from the minute of receipt, and the hour of the clocks', () => {
    const { dueAt } = deadlinesOf({ ...request, receivedAt: '2026-09-30T22:00:00Z', jurisdiction: null });
    expect((Date.parse(dueAt) - Date.parse('2026-09-30T22:00:00Z')) / 86_400_000).toBeLessThanOrEqual(31.1);
  });
});

describe('pauses', () => {
  const week = { from: '2026-11-26T10:00:00Z', to: '2026-12-03T08:00:00Z' };

  test.each([
    ['DE', '2026-12-31', 'EDPB 01/2022 para. 159: suspended, and the promise with it'],
    ['GB', '2026-12-31', 'UK GDPR Art. 12A'],
    ['US-CA', '2026-12-24', '11 CCR §7021(b): the time to verify counts'],
    ['US-VA', '2026-12-24', 'Va. Code 59.1-577: no pause'],
    ['CA-QC', '2026-12-24', 'CQLR c. P-39.1 s. 32: no pause'],
    ['BR', '2026-12-09', 'LGPD Art. 19: no pause'],
    [null, '2026-12-24', 'no law is known'],
  ])('%s: a week moves it to %s (%s)', (jurisdiction, due, _law) => expect(dueOf({ jurisdiction, pauses: [week] })).toBe(due));

  test('days in which two overlap count once; the order does not matter', () => {
    const pauses = [{ from: '2026-12-01T10:00:00Z', to: '2026-12-05T10:00:00Z' }, week];
    expect(dueOf({ pauses })).toBe('2027-01-02');
  });

  test('one within a day moves nothing, nor does one from before receipt but for what lies after it', () => {
    expect(dueOf({ pauses: [{ from: '2026-11-26T08:00:00Z', to: '2026-11-26T20:00:00Z' }] })).toBe('2026-12-24');
    expect(dueOf({ pauses: [{ from: '2026-11-01T08:00:00Z', to: '2026-11-26T20:00:00Z' }] })).toBe('2026-12-26');
  });

  test('one that begins when the time is over comes too late', () => {
    expect(dueOf({ pauses: [{ from: '2027-01-20T10:00:00Z', to: '2027-01-30T10:00:00Z' }] })).toBe('2026-12-24');
  });

  test('while one lasts, the clock is paused and what is due stays until it ends', () => {
    const lasting = { from: '2026-11-26T10:00:00Z', to: null };
    expect(deadlinesOf({ ...request, pauses: [lasting] })).toEqual({ ...deadlinesOf(request), paused: true });
    expect(deadlinesOf({ ...request, jurisdiction: 'US-CA', pauses: [lasting] }).paused).toBe(false);
  });

  test('the rule says that it was paused', () => {
    const { deadlines } = deadlinesOf({ ...request, pauses: [week] });
    for (const { rule } of deadlines.filter(({ kind }) => kind === 'answer')) expect(rule).toContain('Suspended while');
  });
});

describe('an extension', () => {
  test('is listed with the last moment to tell it, until it is told', () => {
    expect(kinds({})).toEqual(['answer', 'answer', 'extension']);
    const { deadlines } = deadlinesOf({ ...request, jurisdiction: 'US-IA' });
    expect(timesOf(deadlines, 'extension', request.timeZone)).toEqual(['2027-02-22']);
    expect(kinds({ extendedAt: '2026-12-01T10:00:00Z' })).toEqual(['answer', 'answer']);
    expect(kinds({ jurisdiction: 'CA-QC' })).toEqual(['answer', 'answer']);
  });

  test('told in time, moves the law’s time and, by as many days, the promise', () => {
    const { deadlines, dueAt } = deadlinesOf({ ...request, extendedAt: '2026-12-01T10:00:00Z' });
    expect(timesOf(deadlines, 'answer', request.timeZone)).toEqual(['2027-02-24', '2027-02-24']);
    expect(localDateOf(dueAt, request.timeZone)).toBe('2027-02-24');
    expect(deadlines[0]?.rule).toContain('Extended by 62 days, as the law allows.');
  });

  test.each([
    ['2026-12-24T22:59:59.999Z', '2027-02-24', 'in the last millisecond of the month'],
    ['2026-12-24T23:00:00.000Z', '2026-12-24', 'a millisecond later'],
  ])('told %s, due %s: %s', (extendedAt, due, _why) => expect(dueOf({ extendedAt })).toBe(due));

  test('told after the promise was broken, moves the law’s time alone', () => {
    const { deadlines } = deadlinesOf({ ...request, jurisdiction: 'US-CA', extendedAt: '2027-01-05T10:00:00Z' });
    expect(timesOf(deadlines, 'answer', request.timeZone)).toEqual(['2026-12-24', '2027-02-22']);
  });

  test('a pause in the extended time moves its end', () => {
    const pauses = [{ from: '2027-01-04T10:00:00Z', to: '2027-01-07T10:00:00Z' }];
    expect(dueOf({ extendedAt: '2026-12-01T10:00:00Z', pauses })).toBe('2027-02-27');
  });
});

describe('an appeal', () => {
  const denied = { deniedAt: '2026-12-01T10:00:00Z' };
  const appealed = { ...denied, appealedAt: '2026-12-08T10:00:00Z' };

  test('the person has a reasonable time for it, once refused', () => {
    const { deadlines } = deadlinesOf({ ...request, ...denied, jurisdiction: 'US-VA' });
    expect(deadlines.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'appeal']);
    expect(timesOf(deadlines, 'appeal', request.timeZone)).toEqual(['2027-01-30']);
    expect(kinds({ ...denied, jurisdiction: 'US-UT' })).toEqual(['answer', 'answer']);
    expect(kinds(denied)).toEqual(['answer', 'answer']);
  });

  test.each([
    ['US-VA', '2027-02-06', 'Va. Code 59.1-577(C): 60 days'],
    ['US-CO', '2027-01-22', 'C.R.S. 6-1-1306(3): 45 days'],
    ['US-OR', '2027-01-22', 'ORS 646A.576(6)(d): 45 days'],
    ['US-NJ', '2027-01-22', 'N.J.S.A. 56:8-166.7: 45 days'],
    ['US-IA', '2027-02-06', 'Iowa Code 715D.3(3): 60 days'],
    ['US-TX', '2027-02-06', 'Tex. Bus. & Com. Code 541.053: 60 days'],
    ['US-UT', '2027-01-07', 'Utah knows none: as long as the policy promises for an answer'],
    ['DE', '2027-01-07', 'nor does the GDPR'],
    [null, '2027-01-07', 'nor where no law is known'],
  ])('%s: is answered by %s (%s)', (jurisdiction, due, _law) => expect(dueOf({ ...appealed, jurisdiction })).toBe(due));

  test.each([
    ['US-CO', '2027-03-23', 'C.R.S. 6-1-1306(3)(b): 60 more'],
    ['US-MN', '2027-03-23', 'Minn. Stat. 325M.14 subd. 5: 60 more'],
    ['US-VA', '2027-02-06', 'Virginia knows no extension'],
  ])('%s: extended, by %s (%s)', (jurisdiction, due, _law) => {
    expect(dueOf({ ...appealed, jurisdiction, appealExtendedAt: '2027-01-10T10:00:00Z' })).toBe(due);
  });
});
