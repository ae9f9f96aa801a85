import { expect, test } from 'vitest';
import { effectivePurpose, type ConsentTerms, type PurposeTerms } from './consent.rules.js';
import { applyDecision, noChoices, type AppliedDecision, type ConsentState, type SignalsSeen } from './consent.state.js';

/** What the tests of the rules of consent share: one purpose `p`, and decisions about it. */
export const day = 86_400_000;
export const now = Date.parse('2026-11-24T12:00:00Z');

/** A purpose that needs consent, unless said otherwise. */
export const purpose = (more: Partial<PurposeTerms> = {}): PurposeTerms => ({
  id: 'p',
  legalBasis: 'consent',
  required: false,
  saleOrSharing: false,
  ...more,
});

/** The terms of a policy that honours GPC, with this one purpose. */
export const terms = (one: PurposeTerms, more: Partial<ConsentTerms> = {}): ConsentTerms => ({
  mode: 'opt-in',
  signals: { gpc: 'honour', dnt: 'ignore' },
  purposes: [one],
  ...more,
});

/** What a decision says of itself; its id comes from its place among the others. */
export type Said = Partial<Omit<AppliedDecision, 'id'>>;

/** Decisions in the order in which they were recorded: yesterday, by device a, of version 1, unless said otherwise. */
export const recorded = (all: readonly Said[]): AppliedDecision[] =>
  all.map((said, index) => ({
    id: `con_${String(index).padStart(4, '0')}`,
    choices: {},
    policyVersion: '1',
    subject: 'device:a',
    method: 'banner',
    signals: {},
    decidedAt: now - day,
    recordedAt: now,
    ...said,
  }));

export const stateAfter = (decisions: readonly AppliedDecision[]): ConsentState => decisions.reduce(applyDecision, noChoices);
export const stateOf = (...all: readonly Said[]): ConsentState => stateAfter(recorded(all));

export const granted = (more: Said = {}): Said => ({ choices: { p: 'granted' }, ...more });
export const denied = (more: Said = {}): Said => ({ choices: { p: 'denied' }, ...more });
/** The browser’s own, the day before yesterday unless said otherwise. */
export const signal = (signals: SignalsSeen, more: Said = {}): Said => ({
  method: 'signal',
  signals,
  decidedAt: now - 2 * day,
  ...more,
});
export const gpc = { gpc: true };
export const dnt = { dnt: true };
export const onB = { subject: 'device:b' };

/** What holds of the purpose `p` after some decisions, and the law or the reason behind it. */
export interface AnswerRow {
  readonly because: string;
  readonly purpose?: Partial<PurposeTerms>;
  readonly terms?: Partial<ConsentTerms>;
  readonly decisions?: readonly Said[];
  readonly sent?: SignalsSeen;
  readonly answer: readonly [granted: boolean, reason: string];
}

/** A test for each row. */
export function describeAnswers(rows: readonly AnswerRow[]): void {
  test.each(rows)('$because → $answer', ({ purpose: one, terms: more, decisions = [], sent = {}, answer }) => {
    const asked = purpose(one);
    const result = effectivePurpose(terms(asked, more), asked, { state: stateOf(...decisions), signals: sent, now });
    expect([result.granted, result.reason]).toEqual(answer);
  });
}
