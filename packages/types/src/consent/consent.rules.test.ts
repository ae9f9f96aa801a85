import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyDecision,
  canBeDenied,
  effectiveConsent,
  effectivePurpose,
  noChoices,
  purposesToAsk,
  type AppliedDecision,
  type ConsentMoment,
  type ConsentState,
  type ConsentTerms,
  type PurposeTerms,
  type SignalsSeen,
} from './consent.rules.js';

const day = 86_400_000;
const now = Date.parse('2026-11-24T12:00:00Z');

const purpose = (more: Partial<PurposeTerms> = {}): PurposeTerms => ({
  id: 'p',
  legalBasis: 'consent',
  required: false,
  saleOrSharing: false,
  ...more,
});
const terms = (mode: ConsentTerms['mode'], one: PurposeTerms, dnt: 'honour' | 'ignore' = 'ignore'): ConsentTerms => ({
  mode,
  signals: { gpc: 'honour', dnt },
  purposes: [one],
});

let count = 0;
const decide = (more: Partial<AppliedDecision>): AppliedDecision => {
  count += 1;
  return {
    id: `con_${count}`,
    choices: {},
    policyVersion: '1',
    subject: 'device:a',
    method: 'banner',
    signals: {},
    decidedAt: now - day,
    recordedAt: now,
    ...more,
  };
};
const stateOf = (...decisions: Partial<AppliedDecision>[]): ConsentState => decisions.map(decide).reduce(applyDecision, noChoices);
const granted = (more: Partial<AppliedDecision> = {}) => ({ choices: { p: 'granted' as const }, ...more });
const denied = (more: Partial<AppliedDecision> = {}) => ({ choices: { p: 'denied' as const }, ...more });
const signal = (signals: SignalsSeen, more: Partial<AppliedDecision> = {}) => ({ method: 'signal' as const, signals, ...more });
const gpc = { gpc: true };

interface Row {
  readonly because: string;
  readonly purpose?: Partial<PurposeTerms>;
  readonly mode?: ConsentTerms['mode'];
  readonly dnt?: 'honour' | 'ignore';
  readonly decisions?: Partial<AppliedDecision>[];
  readonly sent?: SignalsSeen;
  readonly answer: [granted: boolean, reason: string];
}

const rows: Row[] = [
  // Before anybody chose.
  { because: 'GDPR Art. 4(11), C-673/17: silence is no consent', answer: [false, 'default'] },
  {
    because: 'CCPA 1798.120: sale goes on until the person opts out',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    answer: [true, 'default'],
  },
  { because: 'where only a notice is owed nobody is asked', mode: 'notice', answer: [true, 'default'] },
  {
    because: 'ePrivacy 5(3): what is strictly necessary needs no consent',
    purpose: { required: true, legalBasis: 'contract' },
    answer: [true, 'required'],
  },
  { because: 'GDPR Art. 6(1)(b)', purpose: { legalBasis: 'contract' }, answer: [true, 'contract'] },
  { because: 'GDPR Art. 6(1)(c)', purpose: { legalBasis: 'legal-obligation' }, answer: [true, 'legal-obligation'] },
  { because: 'GDPR Art. 6(1)(f)', purpose: { legalBasis: 'legitimate-interests' }, answer: [true, 'legitimate-interests'] },
  // Choices.
  { because: 'GDPR Art. 7(1): a clear act', decisions: [granted()], answer: [true, 'choice'] },
  { because: 'refusing is a choice', decisions: [denied()], answer: [false, 'choice'] },
  { because: 'GDPR Art. 7(3): withdrawing ends it', decisions: [granted(), denied({ decidedAt: now })], answer: [false, 'choice'] },
  {
    because: 'an older choice that arrives late changes nothing',
    decisions: [denied({ decidedAt: now }), granted()],
    answer: [false, 'choice'],
  },
  { because: 'at the same instant the device’s later word counts', decisions: [denied(), granted()], answer: [true, 'choice'] },
  {
    because: 'between devices the more protective one does',
    decisions: [denied(), granted({ subject: 'device:b' })],
    answer: [false, 'choice'],
  },
  { because: '…in either order', decisions: [granted({ subject: 'device:b' }), denied()], answer: [false, 'choice'] },
  {
    because: 'GDPR Art. 21(1): an objection',
    purpose: { legalBasis: 'legitimate-interests' },
    decisions: [denied()],
    answer: [false, 'objected'],
  },
  {
    because: 'an objection taken back',
    purpose: { legalBasis: 'legitimate-interests' },
    decisions: [denied(), granted({ decidedAt: now })],
    answer: [true, 'legitimate-interests'],
  },
  {
    because: 'nothing is chosen about what is required',
    purpose: { required: true, legalBasis: 'contract' },
    decisions: [denied()],
    answer: [true, 'required'],
  },
  // Age.
  {
    because: 'who is under age, or has not said, is not served',
    purpose: { minimumAge: 16 },
    decisions: [granted()],
    answer: [false, 'age'],
  },
  // Expiry.
  {
    because: 'CNIL 2020-092: asked again after six months',
    purpose: { expiresAfterDays: 183 },
    decisions: [granted({ decidedAt: now - 183 * day })],
    answer: [false, 'expired'],
  },
  {
    because: '…and not a moment sooner',
    purpose: { expiresAfterDays: 183 },
    decisions: [granted({ decidedAt: now - 183 * day + 1 })],
    answer: [true, 'choice'],
  },
  {
    because: 'a refusal stands until the person grants',
    purpose: { expiresAfterDays: 183 },
    decisions: [denied({ decidedAt: now - 390 * day })],
    answer: [false, 'choice'],
  },
  {
    because: 'a lapsed grant falls back to the default',
    mode: 'opt-out',
    purpose: { expiresAfterDays: 1 },
    decisions: [granted({ decidedAt: now - 9 * day })],
    answer: [true, 'default'],
  },
  // Signals.
  {
    because: '11 CCR §7025: GPC opts out of sale and sharing',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    sent: gpc,
    answer: [false, 'gpc'],
  },
  { because: '…and of nothing else', mode: 'opt-out', sent: gpc, answer: [true, 'default'] },
  {
    because: 'whatever the legal basis',
    purpose: { saleOrSharing: true, legalBasis: 'legitimate-interests' },
    sent: gpc,
    answer: [false, 'gpc'],
  },
  {
    because: 'a recorded signal holds on a visit without it',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    decisions: [signal(gpc)],
    answer: [false, 'gpc'],
  },
  {
    because: 'it undoes an earlier grant',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    decisions: [granted({ decidedAt: now - 2 * day }), signal(gpc)],
    answer: [false, 'gpc'],
  },
  {
    because: '11 CCR §7025: a later grant made in its sight stands',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    decisions: [signal(gpc), granted({ decidedAt: now, signals: gpc })],
    sent: gpc,
    answer: [true, 'choice'],
  },
  {
    because: '…but not one made without it',
    mode: 'opt-out',
    purpose: { saleOrSharing: true },
    decisions: [signal(gpc), granted({ decidedAt: now })],
    answer: [false, 'gpc'],
  },
  { because: 'DNT is ignored where the policy says so', sent: { dnt: true }, mode: 'opt-out', answer: [true, 'default'] },
  { because: 'DNT is honoured where the policy says so', sent: { dnt: true }, mode: 'opt-out', dnt: 'honour', answer: [false, 'dnt'] },
];

describe('effective consent of a purpose', () => {
  test.each(rows)('$because → $answer', ({ purpose: one, mode = 'opt-in', dnt, decisions = [], sent = {}, answer }) => {
    const asked = purpose(one);
    const result = effectivePurpose(terms(mode, asked, dnt), asked, { state: stateOf(...decisions), signals: sent, now });
    expect([result.granted, result.reason]).toEqual(answer);
  });
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

describe('whom the banner asks', () => {
  test.each([
    ['nobody chose yet', 'opt-in', [], {}, ['p']],
    ['refused', 'opt-in', [denied()], {}, []],
    ['granted', 'opt-in', [granted()], {}, []],
    ['the grant lapsed', 'opt-in', [granted({ decidedAt: now - 200 * day })], {}, ['p']],
    ['an honoured signal has answered', 'opt-in', [], gpc, []],
    ['only opt-in asks', 'opt-out', [], {}, []],
  ] as const)('%s', (_, mode, decisions, sent, asked) => {
    const one = purpose({ saleOrSharing: true, expiresAfterDays: 183 });
    expect(purposesToAsk(terms(mode, one), { state: stateOf(...decisions), signals: sent, now })).toEqual(asked);
  });
});

describe('whatever people do', () => {
  const ids = ['a', 'b', 'c'];
  const anyPurpose = (id: string) =>
    fc.record({
      id: fc.constant(id),
      legalBasis: fc.constantFrom('consent' as const, 'legitimate-interests' as const, 'contract' as const),
      required: fc.constant(false),
      saleOrSharing: fc.boolean(),
      expiresAfterDays: fc.constantFrom(undefined, 1, 183),
    });
  const anyTerms: fc.Arbitrary<ConsentTerms> = fc.record({
    mode: fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const),
    signals: fc.record({
      gpc: fc.constantFrom('honour' as const, 'ignore' as const),
      dnt: fc.constantFrom('honour' as const, 'ignore' as const),
    }),
    purposes: fc.tuple(...ids.map(anyPurpose)),
  });
  const anyDecision = fc.record({
    id: fc.uuid(),
    choices: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('granted' as const, 'denied' as const)),
    policyVersion: fc.constant('1'),
    subject: fc.constantFrom('device:a', 'device:b'),
    method: fc.constant('banner' as const),
    signals: fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }),
    decidedAt: fc.integer({ min: now - 400 * day, max: now }),
    recordedAt: fc.constant(now),
  });
  const distinctTimes = fc.uniqueArray(anyDecision, { selector: ({ decidedAt }) => decidedAt, maxLength: 8 });
  const moment = (state: ConsentState): ConsentMoment => ({ state, signals: {}, now });

  test('consent is never granted that nobody granted', () => {
    fc.assert(
      fc.property(anyTerms, distinctTimes, (given, decisions) => {
        const answers = effectiveConsent({ ...given, mode: 'opt-in' }, moment(decisions.reduce(applyDecision, noChoices)));
        for (const { id, legalBasis } of given.purposes) {
          if (legalBasis !== 'consent' || !answers[id]?.granted) continue;
          expect(decisions.some(({ choices }) => choices[id] === 'granted')).toBe(true);
        }
      }),
    );
  });

  test('the order in which decisions arrive does not matter', () => {
    fc.assert(
      fc.property(anyTerms, distinctTimes, fc.nat(), (given, decisions, seed) => {
        const shuffled = decisions.toSorted((a, b) => ((a.decidedAt * (seed + 7)) % 97) - ((b.decidedAt * (seed + 7)) % 97));
        const [one, other] = [decisions, shuffled].map((all) => all.reduce(applyDecision, noChoices).choices);
        expect(one).toEqual(other);
      }),
    );
  });

  test('denying is always possible where it is allowed, and comes at once', () => {
    fc.assert(
      fc.property(anyTerms, distinctTimes, (given, decisions) => {
        const choices = Object.fromEntries(given.purposes.filter(canBeDenied).map(({ id }) => [id, 'denied' as const]));
        const last = decide({ choices, decidedAt: now + 1, subject: 'device:a' });
        const answers = effectiveConsent(given, {
          state: [...decisions, last].reduce(applyDecision, noChoices),
          signals: {},
          now: now + 1,
        });
        for (const id of Object.keys(choices)) expect(answers[id]?.granted).toBe(false);
      }),
    );
  });

  test('the same decision twice is the decision once', () => {
    fc.assert(
      fc.property(distinctTimes, (decisions) => {
        const once = decisions.reduce(applyDecision, noChoices);
        expect(decisions.reduce(applyDecision, once)).toEqual(once);
      }),
    );
  });
});
