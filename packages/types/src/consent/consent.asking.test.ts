import { describe, expect, test } from 'vitest';
import { effectivePurpose, purposesToAsk, type ConsentTerms } from './consent.rules.js';
import { day, denied, dnt, gpc, granted, now, purpose, signal, stateOf, terms, type Said } from './consent.suite.js';
import type { SignalsSeen } from './consent.state.js';

const modes = ['opt-in', 'opt-out', 'notice'] as const;

interface Row {
  readonly when: string;
  readonly terms?: Partial<ConsentTerms>;
  readonly decisions?: readonly Said[];
  readonly sent?: SignalsSeen;
  readonly asked: readonly string[];
}

const rows: readonly Row[] = [
  { when: 'nobody answered yet (GDPR Art. 4(11))', asked: ['p'] },
  { when: 'the grant expired (CNIL 2020-092: after six months)', decisions: [granted({ decidedAt: now - 183 * day })], asked: ['p'] },
  { when: 'the purpose changed materially since', decisions: [granted({ policyVersion: '0' })], asked: ['p'] },
  { when: 'the grant holds', decisions: [granted()], asked: [] },
  { when: 'refused', decisions: [denied()], asked: [] },
  { when: 'refused a year ago', decisions: [denied({ decidedAt: now - 390 * day })], asked: [] },
  { when: 'refused before the purpose changed', decisions: [denied({ policyVersion: '0' })], asked: [] },
  { when: 'the browser sends GPC (11 CCR §7025)', sent: gpc, asked: [] },
  { when: 'GPC is recorded', decisions: [signal(gpc)], asked: [] },
  { when: 'GPC is recorded, and an older grant expired', decisions: [granted({ decidedAt: 1 }), signal(gpc)], asked: [] },
  { when: 'a grant that lifted GPC expired', decisions: [granted({ decidedAt: 1, signals: gpc })], sent: gpc, asked: [] },
  { when: 'the browser sends DNT, which is honoured', terms: { signals: { gpc: 'ignore', dnt: 'honour' } }, sent: dnt, asked: [] },
  {
    when: 'the browser sends a signal that the policy ignores',
    terms: { signals: { gpc: 'ignore', dnt: 'ignore' } },
    sent: gpc,
    asked: ['p'],
  },
  { when: 'where people opt out nobody answered', terms: { mode: 'opt-out' }, asked: [] },
  { when: 'where people opt out a grant expired', terms: { mode: 'opt-out' }, decisions: [granted({ decidedAt: 1 })], asked: [] },
  { when: 'where people are told nobody answered', terms: { mode: 'notice' }, asked: [] },
];

describe('whether the banner asks', () => {
  test.each(rows)('$when → $asked', ({ terms: more, decisions = [], sent = {}, asked }) => {
    const one = purpose({ saleOrSharing: true, expiresAfterDays: 183, unchangedSince: ['1'] });
    expect(purposesToAsk(terms(one, more), { state: stateOf(...decisions), signals: sent, now })).toEqual(asked);
  });

  test('not about other legal bases, nor what an age settles', () => {
    const one = purpose({ legalBasis: 'legitimate-interests' });
    const other = purpose({ id: 'q', minimumAge: 18 });
    expect(purposesToAsk(terms(one, { purposes: [one, other] }), { state: stateOf(), signals: {}, now })).toEqual([]);
  });

  test('only about the purpose that changed', () => {
    const [one, other] = [purpose(), purpose({ id: 'q', unchangedSince: ['2'] })];
    const state = stateOf({ choices: { p: 'granted', q: 'granted' } });
    expect(purposesToAsk(terms(one, { purposes: [one, other] }), { state, signals: {}, now })).toEqual(['q']);
  });
});

describe('after an opt-out nobody is asked: not for 12 months (Civ. Code 1798.135(c)(4)), and not later either', () => {
  const sale = purpose({ saleOrSharing: true, expiresAfterDays: 183 });
  const changed = { ...sale, unchangedSince: ['9'] };
  const optOuts: readonly (readonly [string, readonly Said[]])[] = [
    ['by a choice', [denied()]],
    ['by a choice after a grant', [granted({ decidedAt: now - 2 * day }), denied()]],
    ['by Global Privacy Control', [signal(gpc)]],
    ['by Global Privacy Control after a grant', [granted({ decidedAt: now - 3 * day }), signal(gpc)]],
  ];
  const moments = modes.flatMap((mode) => [0, 1, 200, 364, 365, 366, 1000].map((days) => ({ mode, at: now + days * day })));

  test.each(optOuts)('%s', (_, decisions) => {
    const state = stateOf(...decisions);
    for (const { mode, at } of moments) {
      for (const one of [sale, changed]) {
        const given = terms(one, { mode });
        expect(purposesToAsk(given, { state, signals: {}, now: at })).toEqual([]);
        expect(effectivePurpose(given, one, { state, signals: {}, now: at }).granted).toBe(false);
      }
    }
  });
});
