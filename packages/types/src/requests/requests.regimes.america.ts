import type { RequestRegime } from './requests.regimes.js';

const checkedAt = '2026-11-24';

const lgpd: RequestRegime = {
  id: 'lgpd',
  times: [
    {
      types: ['access'],
      // The civil code (Art. 132) leaves the day of the request out.
      answer: {
        length: { count: 15, unit: 'days' },
        rule: 'At once in simplified form, or by a clear and complete declaration within 15 days of the request.',
        source: 'LGPD (Lei nº 13.709/2018) Art. 19(I), (II)',
        checkedAt,
      },
      acknowledge: null,
      extension: null,
    },
    {
      types: ['portability', 'correct', 'delete', 'restrict', 'object', 'opt-out', 'withdraw', 'automated-decision'],
      answer: {
        length: { count: 15, unit: 'days' },
        rule: 'The law leaves the time to a regulation that was not found: the 15 days of access are taken.',
        source: 'LGPD (Lei nº 13.709/2018) Art. 18 §5, 19(II)',
        checkedAt: null,
      },
      acknowledge: null,
      extension: null,
    },
  ],
  appeal: null,
  pauses: { stops: false, rule: 'The law knows no pause.', source: 'LGPD (Lei nº 13.709/2018) Art. 19', checkedAt },
  end: { shifts: false, rule: 'The law moves no last day.', source: 'LGPD (Lei nº 13.709/2018) Art. 19', checkedAt },
  holidays: 'controller',
  yearly: [],
};

const quebec: RequestRegime = {
  id: 'quebec-law-25',
  times: [
    {
      // A deletion of what may not be kept is a rectification (s. 28).
      types: ['access', 'portability', 'correct', 'delete'],
      answer: {
        length: { count: 30, unit: 'days' },
        rule: 'In writing within 30 days of receipt; silence is a refusal.',
        source: 'CQLR c. P-39.1 s. 27, 28, 32',
        checkedAt,
      },
      acknowledge: null,
      extension: null,
    },
  ],
  appeal: null,
  pauses: { stops: false, rule: 'The act knows no pause.', source: 'CQLR c. P-39.1 s. 32', checkedAt },
  end: { shifts: false, rule: 'The act moves no last day.', source: 'CQLR c. P-39.1 s. 32', checkedAt },
  holidays: 'controller',
  yearly: [],
};

const pipeda: RequestRegime = {
  id: 'pipeda',
  times: [
    {
      types: ['access', 'correct'],
      answer: {
        length: { count: 30, unit: 'days' },
        rule: 'Within 30 days of receipt; silence is a refusal.',
        source: 'PIPEDA (S.C. 2000, c. 5) s. 8(3), (5)',
        checkedAt,
      },
      acknowledge: null,
      extension: {
        length: { count: 30, unit: 'days' },
        rule: 'At most 30 more, where the time would interfere with the work or consultations need it; told within 30 days of the request.',
        source: 'PIPEDA (S.C. 2000, c. 5) s. 8(4)',
        checkedAt,
      },
    },
  ],
  appeal: null,
  pauses: { stops: false, rule: 'The act knows no pause.', source: 'PIPEDA (S.C. 2000, c. 5) s. 8', checkedAt },
  end: { shifts: false, rule: 'The act moves no last day.', source: 'PIPEDA (S.C. 2000, c. 5) s. 8', checkedAt },
  holidays: 'controller',
  yearly: [],
};

export const americanRegimes: readonly RequestRegime[] = [lgpd, quebec, pipeda];
