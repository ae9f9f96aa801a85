import type { RequestRegime, Term } from './requests.regimes.js';

const checkedAt = '2026-11-24';

const inFifteenDays = (source: string): Term => ({
  length: { count: 15, unit: 'business-days' },
  rule: 'As soon as feasibly possible, at most 15 business days from receipt.',
  source,
  checkedAt,
});

/**
 * California. Neither the act nor its regulations say what a business day is: Monday to Friday, but for federal holidays. The state's own
 * holidays are not taken as off, which ends a time earlier.
 */
export const california: RequestRegime = {
  id: 'ccpa',
  times: [
    {
      types: ['access', 'portability', 'correct', 'delete'],
      answer: {
        length: { count: 45, unit: 'days' },
        rule: 'Within 45 calendar days of receipt, whatever time it takes to verify the person.',
        source: 'Cal. Civ. Code 1798.130(a)(2)(A); 11 CCR §7021(b)',
        checkedAt,
      },
      acknowledge: {
        length: { count: 10, unit: 'business-days' },
        rule: 'Receipt is confirmed, with how the request is processed, within 10 business days.',
        source: '11 CCR §7021(a)',
        checkedAt,
      },
      extension: {
        length: { count: 45, unit: 'days' },
        rule: 'Once by 45 more days, 90 in all, told with the reason within the first 45.',
        source: 'Cal. Civ. Code 1798.130(a)(2)(A); 11 CCR §7021(b)',
        checkedAt,
      },
    },
    { types: ['opt-out'], answer: inFifteenDays('11 CCR §7026(f)'), acknowledge: null, extension: null },
    { types: ['limit'], answer: inFifteenDays('11 CCR §7027(g)'), acknowledge: null, extension: null },
    // Of automated decisionmaking technology; businesses are bound from 1 January 2027, and it is kept before.
    { types: ['automated-decision'], answer: inFifteenDays('11 CCR §7221'), acknowledge: null, extension: null },
  ],
  appeal: null,
  pauses: { stops: false, rule: 'The time to verify the person counts.', source: '11 CCR §7021(b)', checkedAt },
  end: { shifts: false, rule: 'The regulations move no last day.', source: '11 CCR §7021(b)', checkedAt },
  holidays: 'US',
  yearly: [
    {
      types: ['access', 'portability'],
      count: 2,
      per: 'twelve-months',
      beyond: 'refuse',
      rule: 'What was collected and disclosed need be told twice in twelve months.',
      source: 'Cal. Civ. Code 1798.130(b)',
      checkedAt,
    },
  ],
};
