import { policyHash } from '@privet/types';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallPolicy as policy } from '../audit/small-policy.suite.js';
import { consentRecord } from './consent.receipt.js';
import { recordTexts } from './consent.record-text.js';
import type { StoredDecision } from './consent.store.js';

const time = fc.integer({ min: 0, max: 4e12 });
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const decisions: fc.Arbitrary<StoredDecision> = fc.record({
  id: text,
  subject: text,
  decisionId: fc.option(text),
  policyVersion: fc.constant(policy.version),
  policyHash: fc.constant(policyHash(policy)),
  choices: fc.dictionary(fc.constantFrom(...policy.purposes.map(({ id }) => id)), fc.constantFrom('granted', 'denied')),
  method: fc.constantFrom('banner', 'signal'),
  locale: fc.constantFrom(...policy.locales, 'xx'),
  jurisdiction: fc.option(fc.constantFrom('DE', 'US-CA')),
  jurisdictionFrom: fc.constantFrom('input', 'none'),
  signals: fc.constantFrom({}, { gpc: true }, { gpc: true, dnt: true }),
  shown: fc.constantFrom({}, { layout: 'box', widget: '1.0' }, { layout: '"\\+864' }),
  ageAtLeast: fc.option(fc.constantFrom(16, 18)),
  evidence: fc.option(fc.constant({ source: 'paper', reference: 'A 4711' })),
  claimedAt: fc.option(time),
  sentAt: fc.option(time),
  decidedAt: time,
  recordedAt: time,
  salt: text,
});

test('a record’s text is its canonical form, whatever was written before', () => {
  const textOf = recordTexts();
  fc.assert(
    fc.property(decisions, (decision) => {
      expect(textOf(decision, policy)).toBe(canonicalize(consentRecord(decision, policy)));
    }),
    { numRuns: 1_000 },
  );
});

test('a record says all that is stored: whatever of it is changed, the text changes', () => {
  const textOf = recordTexts();
  fc.assert(
    fc.property(decisions, decisions, (decision, other) => {
      for (const field of Object.keys(decision) as (keyof StoredDecision)[]) {
        if (canonicalize(decision[field]) === canonicalize(other[field])) continue;
        expect(textOf({ ...decision, [field]: other[field] }, policy), field).not.toBe(textOf(decision, policy));
      }
    }),
    { numRuns: 200 },
  );
});
