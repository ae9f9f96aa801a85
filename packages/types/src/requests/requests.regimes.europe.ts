import type { RightId } from '../fields/rights.js';
import type { RequestRegime } from './requests.regimes.js';

const checkedAt = '2026-11-24';

/**
 * Of GDPR Art. 15 to 22. An opt-out is an objection (Art. 21), a limit a restriction (Art. 18), by other names. A withdrawal of consent
 * (Art. 7(3)) has no time of its own: it is followed at once.
 */
const rights: readonly RightId[] = [
  'access',
  'portability',
  'correct',
  'delete',
  'restrict',
  'object',
  'opt-out',
  'limit',
  'automated-decision',
];

const monthAfterReceipt = 'Within one month of receipt: on the same date of the next month, or on its last day where it has none.';
const twoMore = 'Two further months, three in all, where the request is complex or there are many; told with the reasons within the first.';

const gdpr: RequestRegime = {
  id: 'gdpr',
  times: [
    {
      types: rights,
      answer: {
        length: { count: 1, unit: 'months' },
        rule: monthAfterReceipt,
        source: 'GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c); EDPB Guidelines 01/2022 para. 160',
        checkedAt,
      },
      acknowledge: null,
      extension: { length: { count: 2, unit: 'months' }, rule: twoMore, source: 'GDPR Art. 12(3)', checkedAt },
    },
  ],
  appeal: null,
  // “There may be a suspension in time”, says the guideline, of what Art. 12(3) itself does not mention: ask without delay, or do not pause.
  pauses: {
    stops: true,
    rule: 'Suspended while an answer was awaited to a question, asked without undue delay, on who the person is or what they mean.',
    source: 'EDPB Guidelines 01/2022 para. 159; GDPR Art. 12(6), recital 63',
    checkedAt,
  },
  end: {
    shifts: true,
    rule: 'Where that day is a Saturday, a Sunday or a public holiday: until the end of the next working day.',
    source: 'Regulation 1182/71 Art. 3(4); EDPB Guidelines 01/2022 para. 161',
    checkedAt,
  },
  holidays: 'controller',
  yearly: [],
};

const ukGdpr: RequestRegime = {
  id: 'uk-gdpr',
  times: [
    {
      types: rights,
      answer: {
        length: { count: 1, unit: 'months' },
        rule: monthAfterReceipt,
        source: 'UK GDPR Art. 12(3), 12A; ICO guidance on the right of access',
        checkedAt,
      },
      acknowledge: null,
      extension: { length: { count: 2, unit: 'months' }, rule: twoMore, source: 'UK GDPR Art. 12A', checkedAt },
    },
  ],
  appeal: null,
  // Art. 12A lets the month begin anew when the person is identified, and leaves both the first and the last day of a clarification out.
  // Adding the days between is the stricter reading of both.
  pauses: {
    stops: true,
    rule: 'The time for which information was awaited that was needed to know the person or the request is not counted.',
    source: 'UK GDPR Art. 12A (Data (Use and Access) Act 2025 s. 76, in force since 5 February 2026)',
    checkedAt,
  },
  end: {
    shifts: true,
    rule: 'Where that day is on a weekend or a public holiday: until the end of the next working day.',
    source: 'ICO guidance on the right of access',
    checkedAt,
  },
  holidays: 'controller',
  yearly: [],
};

const thirtyMore =
  'Longer where it cannot be done, told with the new date within the 30 days. The ordinance sets no limit: 30 more are taken.';

const fadp: RequestRegime = {
  id: 'fadp',
  times: [
    {
      types: ['access'],
      answer: {
        length: { count: 30, unit: 'days' },
        rule: 'Within 30 days of receipt.',
        source: 'FADP Art. 25(7); DPO (SR 235.11) Art. 18(1)',
        checkedAt,
      },
      acknowledge: null,
      extension: { length: { count: 30, unit: 'days' }, rule: thirtyMore, source: 'DPO (SR 235.11) Art. 18(2)', checkedAt },
    },
    {
      types: ['portability'],
      answer: {
        length: { count: 30, unit: 'days' },
        rule: 'Within 30 days of receipt, as for access.',
        source: 'FADP Art. 28; DPO (SR 235.11) Art. 22, 18(1)',
        checkedAt: null,
      },
      acknowledge: null,
      extension: { length: { count: 30, unit: 'days' }, rule: thirtyMore, source: 'DPO (SR 235.11) Art. 22, 18(2)', checkedAt: null },
    },
  ],
  appeal: null,
  pauses: { stops: false, rule: 'The ordinance knows no pause.', source: 'DPO (SR 235.11) Art. 18', checkedAt },
  end: { shifts: false, rule: 'The ordinance moves no last day.', source: 'DPO (SR 235.11) Art. 18', checkedAt },
  holidays: 'controller',
  yearly: [],
};

export const europeanRegimes: readonly RequestRegime[] = [gdpr, ukGdpr, fadp];
