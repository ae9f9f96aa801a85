import { describe, expect, test } from 'vitest';
import { canBeDenied } from './consent.rules.js';
import { day, denied, describeAnswers, dnt, gpc, granted, now, onB, purpose, signal, type Said } from './consent.suite.js';

const optOut = { mode: 'opt-out' } as const;
const sold = { saleOrSharing: true };
const interests = { legalBasis: 'legitimate-interests' } as const;
const honoursDnt = { signals: { gpc: 'honour', dnt: 'honour' } } as const;
const halfYear = { expiresAfterDays: 183 };

describe('what is required', () => {
  const account = { required: true, legalBasis: 'contract' } as const;
  describeAnswers([
    { because: 'ePrivacy 5(3): what is strictly necessary needs no consent', purpose: account, answer: [true, 'required'] },
    { because: 'nothing is chosen about it', purpose: account, decisions: [denied()], answer: [true, 'required'] },
    { because: 'no signal covers it', purpose: account, terms: honoursDnt, sent: { ...gpc, ...dnt }, answer: [true, 'required'] },
    { because: 'it comes before the age', purpose: { ...account, minimumAge: 18 }, answer: [true, 'required'] },
  ]);
});

describe('before anybody chose', () => {
  describeAnswers([
    { because: 'GDPR Art. 4(11), CJEU C-673/17: silence is no consent', answer: [false, 'default'] },
    { because: 'Civ. Code 1798.120: sale goes on until the person opts out', terms: optOut, purpose: sold, answer: [true, 'default'] },
    { because: 'where only a notice is owed nobody is asked', terms: { mode: 'notice' }, answer: [true, 'default'] },
    { because: 'GDPR Art. 6(1)(b)', purpose: { legalBasis: 'contract' }, answer: [true, 'contract'] },
    { because: 'GDPR Art. 6(1)(c)', purpose: { legalBasis: 'legal-obligation' }, answer: [true, 'legal-obligation'] },
    { because: 'GDPR Art. 6(1)(d)', purpose: { legalBasis: 'vital-interests' }, answer: [true, 'vital-interests'] },
    { because: 'GDPR Art. 6(1)(e)', purpose: { legalBasis: 'public-task' }, answer: [true, 'public-task'] },
    { because: 'GDPR Art. 6(1)(f)', purpose: interests, answer: [true, 'legitimate-interests'] },
    { because: 'what every object inherits is no choice', purpose: { id: 'constructor' }, answer: [false, 'default'] },
  ]);
});

describe('what people chose', () => {
  describeAnswers([
    { because: 'GDPR Art. 7(1): a clear act', decisions: [granted()], answer: [true, 'choice'] },
    { because: 'refusing is a choice', decisions: [denied()], answer: [false, 'choice'] },
    { because: '…in an opt-out regime too (Civ. Code 1798.120)', terms: optOut, decisions: [denied()], answer: [false, 'choice'] },
    { because: 'GDPR Art. 7(3): withdrawing ends it', decisions: [granted(), denied({ decidedAt: now })], answer: [false, 'choice'] },
    {
      because: 'an older choice that arrives late changes nothing',
      decisions: [denied({ decidedAt: now }), granted()],
      answer: [false, 'choice'],
    },
    { because: 'at the same instant the device’s later word counts', decisions: [denied(), granted()], answer: [true, 'choice'] },
    { because: 'between devices the more protective one does', decisions: [denied(), granted(onB)], answer: [false, 'choice'] },
    { because: '…in either order', decisions: [granted(onB), denied()], answer: [false, 'choice'] },
    { because: 'GDPR Art. 21(1): an objection', purpose: interests, decisions: [denied()], answer: [false, 'objected'] },
    { because: '…to a public task', purpose: { legalBasis: 'public-task' }, decisions: [denied()], answer: [false, 'objected'] },
    {
      because: 'GDPR Art. 21(2): an objection to direct marketing',
      purpose: { legalBasis: 'contract', directMarketing: true },
      decisions: [denied()],
      answer: [false, 'objected'],
    },
    {
      because: 'an objection that was taken back',
      purpose: interests,
      decisions: [denied(), granted({ decidedAt: now })],
      answer: [true, 'legitimate-interests'],
    },
  ]);
});

describe('an age that is asked for (GDPR Art. 8, COPPA, Civ. Code 1798.120(c))', () => {
  const adults = { minimumAge: 18 };
  const says = (ageAtLeast: number, more: Said = {}): Said => ({ ageAtLeast, ...more });
  describeAnswers([
    { because: 'who has not said it is not served', purpose: adults, decisions: [granted()], answer: [false, 'age'] },
    { because: 'nor who is younger', purpose: adults, decisions: [granted(), says(17)], answer: [false, 'age'] },
    { because: 'who is old enough may consent', purpose: adults, decisions: [granted(), says(18)], answer: [true, 'choice'] },
    { because: '…in the same decision', purpose: adults, decisions: [granted(says(21))], answer: [true, 'choice'] },
    { because: '…and is not served without', purpose: adults, decisions: [says(18)], answer: [false, 'default'] },
    { because: 'whatever the legal basis', purpose: { ...interests, ...adults }, answer: [false, 'age'] },
    { because: 'no age is asked for', decisions: [granted(), says(3)], answer: [true, 'choice'] },
    {
      because: 'the newest word counts',
      purpose: adults,
      decisions: [granted(says(18)), says(13, { decidedAt: now })],
      answer: [false, 'age'],
    },
    { because: 'of two at once the lower', purpose: adults, decisions: [granted(says(18)), says(13, onB)], answer: [false, 'age'] },
    { because: 'it comes before a signal', purpose: { ...adults, ...sold }, sent: gpc, answer: [false, 'age'] },
  ]);
});

describe('how long a grant holds', () => {
  const long = { decidedAt: now - 183 * day };
  describeAnswers([
    { because: 'CNIL 2020-092: asked again after six months', purpose: halfYear, decisions: [granted(long)], answer: [false, 'expired'] },
    {
      because: '…and not a moment sooner',
      purpose: halfYear,
      decisions: [granted({ decidedAt: long.decidedAt + 1 })],
      answer: [true, 'choice'],
    },
    { because: 'without a period for ever', decisions: [granted({ decidedAt: 1 })], answer: [true, 'choice'] },
    {
      because: 'a refusal stands until the person grants',
      purpose: halfYear,
      decisions: [denied({ decidedAt: 1 })],
      answer: [false, 'choice'],
    },
    {
      because: 'so does an objection',
      purpose: { ...interests, ...halfYear },
      decisions: [denied({ decidedAt: 1 })],
      answer: [false, 'objected'],
    },
    {
      because: 'an expired grant leaves the default',
      terms: optOut,
      purpose: halfYear,
      decisions: [granted(long)],
      answer: [true, 'default'],
    },
    {
      because: '…and the legal basis',
      purpose: { ...interests, ...halfYear },
      decisions: [granted(long)],
      answer: [true, 'legitimate-interests'],
    },
  ]);
});

describe('a purpose that changed materially (GDPR Art. 4(11): consent is specific, Art. 13(3))', () => {
  const changed = { unchangedSince: ['2', '3'] };
  describeAnswers([
    { because: 'a grant of an older version lapsed', purpose: changed, decisions: [granted()], answer: [false, 'changed'] },
    {
      because: 'one of a version since then holds',
      purpose: changed,
      decisions: [granted({ policyVersion: '2' })],
      answer: [true, 'choice'],
    },
    { because: 'without a material change all hold', decisions: [granted({ policyVersion: '0' })], answer: [true, 'choice'] },
    { because: 'a refusal stands', purpose: changed, decisions: [denied()], answer: [false, 'choice'] },
    { because: 'so does an objection', purpose: { ...interests, ...changed }, decisions: [denied()], answer: [false, 'objected'] },
    { because: 'a signal stands', purpose: { ...sold, ...changed }, decisions: [signal(gpc)], answer: [false, 'gpc'] },
    { because: 'a lapsed grant leaves the default', terms: optOut, purpose: changed, decisions: [granted()], answer: [true, 'default'] },
    {
      because: '…in the notice regime too',
      terms: { mode: 'notice' },
      purpose: changed,
      decisions: [granted()],
      answer: [true, 'default'],
    },
    {
      because: 'what expired and changed says so in that order',
      purpose: { ...changed, ...halfYear },
      decisions: [granted({ decidedAt: 1 })],
      answer: [false, 'expired'],
    },
  ]);
});

describe('what can be denied', () => {
  test.each([
    ['consent', {}, true],
    ['legitimate interests (Art. 21(1))', { legalBasis: 'legitimate-interests' }, true],
    ['a public task (Art. 21(1))', { legalBasis: 'public-task' }, true],
    ['direct marketing (Art. 21(2))', { legalBasis: 'contract', directMarketing: true }, true],
    ['contract', { legalBasis: 'contract' }, false],
    ['a legal obligation', { legalBasis: 'legal-obligation' }, false],
    ['vital interests', { legalBasis: 'vital-interests' }, false],
    ['what is required', { legalBasis: 'legitimate-interests', required: true }, false],
  ] as const)('%s', (_, one, can) => {
    expect(canBeDenied(purpose(one))).toBe(can);
  });
});
