import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import type { PolicyInput } from './policy.definition.js';
import { policyHash } from './policy.canonical.js';
import { smallPolicy } from './policy.examples.js';
import { gpcStands, modeOf } from './policy.jurisdictions.js';
import { jurisdictionPresets } from './policy.presets.js';
import { regimes } from './policy.regimes.js';
import { bannerPolicy, consentTerms, policyView } from './policy.view.js';

const policyOf = (jurisdictions: PolicyInput['jurisdictions']) => definePolicy({ ...smallPolicy, ...(jurisdictions && { jurisdictions }) });

describe('jurisdictions by the laws', () => {
  const policy = policyOf(jurisdictionPresets.byLaw);

  test.each(regimes.map(({ id, mode, match }) => [match[0] === 'EEA' ? 'FR' : (match[0] ?? ''), mode, id] as const))(
    '%s: %s, %s',
    (place, mode, id) => {
      expect(modeOf(policy, place)).toEqual({ jurisdiction: place, mode, regime: id });
    },
  );

  test.each([['US-NY'], ['JP'], [undefined]])('opt-in where no law is known: %s', (place) =>
    expect(modeOf(policy, place).mode).toBe('opt-in'),
  );

  test('the signal stands where the law knows no exception, and in unknown places', () => {
    const stands = ['US-TX', 'US-NE', 'US-NJ', 'US-OR', 'US-MT', undefined, 'XX'];
    const lifts = ['US-CA', 'US-CO', 'US-CT', 'US-DE', 'US-NH', 'US-VA', 'DE', 'JP'];
    for (const place of stands) expect(gpcStands(policy, place), place).toBe(true);
    for (const place of lifts) expect(gpcStands(policy, place), place).toBe(false);
  });

  test('the rules of consent and both views say so, and nothing where it does not', () => {
    for (const view of [
      consentTerms(policy, 'US-TX'),
      bannerPolicy(policy, { jurisdiction: 'US-TX' }),
      policyView(policy, { jurisdiction: 'US-TX' }),
    ]) {
      expect(view).toHaveProperty('gpcStands', true);
    }
    for (const view of [consentTerms(policy, 'US-CA'), bannerPolicy(policy, { jurisdiction: 'US-CA' })]) {
      expect(view).not.toHaveProperty('gpcStands');
    }
  });
});

test('opt-in everywhere names the laws all the same', () => {
  const policy = policyOf(jurisdictionPresets.optInEverywhere);
  expect(modeOf(policy, 'US-CA')).toEqual({ jurisdiction: 'US-CA', mode: 'opt-in', regime: 'ccpa' });
  expect(modeOf(policy, 'US-NY').mode).toBe('opt-in');
});

test('parts join with rules of your own', () => {
  const policy = policyOf({
    default: 'notice',
    rules: [...jurisdictionPresets.eea, ...jurisdictionPresets.california, { match: ['JP'], mode: 'opt-out' }],
  });
  expect(['SE', 'US-CA', 'JP', 'US-TX'].map((place) => modeOf(policy, place).mode)).toEqual(['opt-in', 'opt-out', 'opt-out', 'notice']);
});

test.each(['eea', 'uk', 'switzerland', 'brazil', 'quebec', 'california'] as const)('%s is one rule', (part) => {
  expect(jurisdictionPresets[part]).toHaveLength(1);
});

test('the parts are the whole', () => {
  const { eea, uk, switzerland, brazil, quebec, us, byLaw } = jurisdictionPresets;
  expect([...eea, ...uk, ...switzerland, ...brazil, ...quebec, ...us]).toEqual(byLaw.rules);
});

test('a rule that says nothing of the signal has the hash that it had before', () => {
  const rule = { match: ['EEA'], mode: 'opt-in' as const };
  expect(policyHash(policyOf({ rules: [rule] }))).toBe(policyHash(policyOf({ rules: [{ ...rule, gpcStands: false }] })));
  expect(policyHash(policyOf({ rules: [rule] }))).not.toBe(policyHash(policyOf({ rules: [{ ...rule, gpcStands: true }] })));
});
