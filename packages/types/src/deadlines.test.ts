import { describe, expect, test } from 'vitest';
import { deadlinesOf, holidaysOf, requestRegimeOf, type RequestClock } from './deadlines.js';
import { fixedCalendar, localDateOf, timesOf } from './deadlines.suite.js';
import { regimes } from './policy/policy.regimes.js';

const request: RequestClock = { type: 'access', receivedAt: '2026-11-24T09:30:00Z', policyDeadline: 'P10Y', timeZone: 'UTC' };
/** The local date on which the law wants its answer; the promise is so long that it does not matter. */
const lawOf = (given: Partial<RequestClock>) => localDateOf(deadlinesOf({ ...request, ...given }).dueAt, given.timeZone ?? 'UTC');
const received = (date: string) => `${date}T09:30:00Z`;

describe('GDPR Art. 12(3): one month by Regulation 1182/71', () => {
  test.each([
    ['2026-03-05', '2026-04-06', '5 April (EDPB 01/2022, example 32), a Sunday in 2026: the Monday'],
    ['2024-03-05', '2024-04-05', '5 March to 5 April (EDPB 01/2022, example 32)'],
    ['2026-08-31', '2026-09-30', '31 August to 30 September (EDPB 01/2022, example 33)'],
    ['2025-01-31', '2025-02-28', '31 January to the last day of February (Art. 3(2)(c))'],
    ['2024-01-31', '2024-02-29', '31 January in a leap year'],
    ['2028-01-30', '2028-02-29', '30 January in a leap year'],
    ['2024-01-29', '2024-02-29', '29 January: a leap year has that date'],
    ['2027-01-29', '2027-03-01', '28 February 2027 is a Sunday: the Monday (Art. 3(4))'],
    ['2026-12-31', '2027-02-01', '31 January 2027 is a Sunday'],
    ['2026-10-30', '2026-11-30', 'into the next month'],
    ['2025-12-15', '2026-01-15', 'into the next year'],
  ])('received %s, due %s: %s', (from, due, _why) => expect(lawOf({ jurisdiction: 'DE', receivedAt: received(from) })).toBe(due));

  const german = fixedCalendar('2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-12-25', '2026-12-26');
  test.each([
    ['2026-03-03', '2026-04-07', 'Good Friday, then a weekend, then Easter Monday'],
    ['2026-04-01', '2026-05-04', '1 May 2026 is a Friday: the Monday'],
    ['2026-11-24', '2026-12-24', 'Christmas Eve is worked, by the law'],
    ['2026-11-25', '2026-12-28', 'Christmas Day is a Friday, Boxing Day a Saturday'],
    ['2026-04-14', '2026-05-15', 'Ascension Day is a Thursday'],
  ])('with the holidays of Germany, received %s, due %s: %s', (from, due, _why) => {
    expect(lawOf({ jurisdiction: 'DE', receivedAt: received(from), calendar: german })).toBe(due);
  });

  test('a day off moves the law’s time, and says so', () => {
    const { deadlines } = deadlinesOf({ ...request, jurisdiction: 'DE', receivedAt: received('2026-03-05') });
    expect(deadlines.find(({ kind, source }) => kind === 'answer' && source.includes('1182/71'))?.rule).toMatch(
      /same date of the next month.*end of the next working day/,
    );
  });

  test('the three months of an extension are counted from receipt: 31 January to 30 April, not to 28', () => {
    const extended = { jurisdiction: 'DE', receivedAt: received('2025-01-31'), extendedAt: '2025-02-20T10:00:00Z' };
    expect(lawOf(extended)).toBe('2025-04-30');
  });
});

describe('other laws', () => {
  test.each([
    ['GB', 'access', '2026-09-03', '2026-10-05', 'ICO: 3 September to 3 October, a Saturday in 2026: the next working day'],
    ['GB', 'access', '2026-03-31', '2026-04-30', 'ICO: the last day of a shorter month'],
    ['CH', 'access', '2026-11-24', '2026-12-24', 'DPO Art. 18(1): 30 days'],
    ['BR', 'access', '2026-11-24', '2026-12-09', 'LGPD Art. 19(II): 15 days'],
    ['CA-QC', 'access', '2026-11-24', '2026-12-24', 'CQLR c. P-39.1 s. 32: 30 days'],
    ['CA-ON', 'access', '2026-11-24', '2026-12-24', 'PIPEDA s. 8(3): 30 days'],
    ['CA', 'correct', '2026-11-24', '2026-12-24', 'PIPEDA s. 8(3): 30 days'],
    ['US-CA', 'access', '2026-11-24', '2027-01-08', '11 CCR §7021(b): 45 calendar days'],
    ['US-CA', 'delete', '2026-01-31', '2026-03-17', '11 CCR §7021(b), through February'],
    ['US-CA', 'delete', '2028-01-31', '2028-03-16', '11 CCR §7021(b), through February of a leap year'],
    ['US-VA', 'access', '2026-11-24', '2027-01-08', 'Va. Code 59.1-577(B)(1): 45 days'],
    ['US-IA', 'delete', '2026-11-24', '2027-02-22', 'Iowa Code 715D.3(2)(a): 90 days'],
    ['US-FL', 'access', '2026-11-24', '2027-01-08', 'Fla. Stat. 501.706(2): 45 days'],
    ['US-UT', 'correct', '2026-11-24', '2027-01-08', 'Utah Code 13-61-203(2): 45 days'],
    ['US-OR', 'withdraw', '2026-11-24', '2026-12-09', 'ORS 646A.578(1)(d): 15 days'],
    ['US-MT', 'withdraw', '2026-11-24', '2027-01-08', 'Mont. Code Ann. 30-14-2812(1)(c): 45 days'],
  ] as const)('%s, %s: received %s, due %s: %s', (jurisdiction, type, from, due, _law) => {
    expect(lawOf({ jurisdiction, type, receivedAt: received(from) })).toBe(due);
  });

  test.each([
    ['DE', '2027-02-24', 'GDPR Art. 12(3): two further months'],
    ['GB', '2027-02-24', 'UK GDPR Art. 12A: two further months'],
    ['CH', '2027-01-23', 'DPO Art. 18(2) names none; 30 more are taken'],
    ['CA-ON', '2027-01-23', 'PIPEDA s. 8(4): 30 more'],
    ['US-CA', '2027-02-22', '11 CCR §7021(b): 90 in all'],
    ['US-VA', '2027-02-22', 'Va. Code 59.1-577(B)(1): 45 more'],
    ['US-IA', '2027-04-08', 'Iowa Code 715D.3(2)(a): 45 more'],
    ['US-FL', '2027-01-23', 'Fla. Stat. 501.706(2): 15 more'],
    ['US-UT', '2027-02-22', 'Utah Code 13-61-203(2)(b): 45 more'],
    ['BR', '2026-12-09', 'LGPD: none'],
    ['CA-QC', '2026-12-24', 'CQLR c. P-39.1: none'],
  ])('%s: extended in time, due %s: %s', (jurisdiction, due, _law) => {
    expect(lawOf({ jurisdiction, extendedAt: '2026-12-01T10:00:00Z' })).toBe(due);
  });
});

describe('California: business days, Monday to Friday but for federal holidays', () => {
  const federal = fixedCalendar('2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01');
  const due = (type: RequestClock['type'], from: string, calendar = federal) =>
    deadlinesOf({ ...request, type, jurisdiction: 'US-CA', timeZone: 'America/New_York', receivedAt: from, calendar });

  test('11 CCR §7021(a): 10 business days to confirm receipt, over Thanksgiving', () => {
    const { deadlines } = due('access', '2026-11-24T15:00:00Z');
    expect(timesOf(deadlines, 'acknowledge', 'America/New_York')).toEqual(['2026-12-09']);
  });

  test('11 CCR §7026(f): 15 business days for an opt-out, which nobody confirms and nothing extends', () => {
    const { deadlines, dueAt } = due('opt-out', '2026-11-24T15:00:00Z');
    expect(localDateOf(dueAt, 'America/New_York')).toBe('2026-12-16');
    expect(deadlines.map(({ kind }) => kind)).toEqual(['answer', 'answer']);
  });

  test('11 CCR §7027(g): 15 business days to limit, over Christmas and New Year', () => {
    expect(localDateOf(due('limit', '2026-12-18T15:00:00Z').dueAt, 'America/New_York')).toBe('2027-01-12');
  });

  test('a request of a Saturday: Monday is the first day', () => {
    const { deadlines } = due('access', '2026-11-28T15:00:00Z');
    expect(timesOf(deadlines, 'acknowledge', 'America/New_York')).toEqual(['2026-12-11']);
  });

  test('without a calendar holidays count as worked, which ends it earlier', () => {
    const { deadlines } = deadlinesOf({ ...request, jurisdiction: 'US-CA', timeZone: 'America/New_York' });
    expect(timesOf(deadlines, 'acknowledge', 'America/New_York')).toEqual(['2026-12-08']);
  });
});

describe('the law of a place', () => {
  test('each law that the presets know has its clock', () => {
    for (const { id, match } of regimes) expect(requestRegimeOf(match[0] === 'EEA' ? 'DE' : match[0])?.id, id).toBe(id);
  });

  test.each([
    ['DE', 'gdpr'],
    ['NO', 'gdpr'],
    ['GB', 'uk-gdpr'],
    ['US-VA', 'virginia-vcdpa'],
    ['US-CA', 'ccpa'],
    ['CA-QC', 'quebec-law-25'],
    ['CA-ON', 'pipeda'],
    ['CA', 'pipeda'],
    ['US-NY', undefined],
    ['US', undefined],
    ['JP', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%s: %s', (place, id) => expect(requestRegimeOf(place)?.id).toBe(id));

  test.each([
    ['DE', 'FR', 'FR', 'where the controller acts, inside the Union'],
    ['DE', 'US', null, 'a controller outside acts in no Member State'],
    ['GB', 'GB', 'GB', 'the United Kingdom'],
    ['US-CA', 'DE', 'US', 'business days of the United States'],
    ['JP', 'JP', null, 'no law is known'],
  ])('%s, controller in %s: the holidays of %s (%s)', (place, controller, country, _why) => {
    expect(holidaysOf(place, controller)).toBe(country);
  });
});
