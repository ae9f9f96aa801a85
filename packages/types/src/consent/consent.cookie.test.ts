import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatConsentCookie } from './consent.cookie.format.js';
import { consentStateOfCookie, findConsentCookie, parseConsentCookie, type StoredChoice } from './consent.cookie.js';
import { storedChoiceAfter } from './consent.cookie.next.js';
import { effectiveConsent, effectivePurpose, type ConsentTerms } from './consent.rules.js';
import { gpc, now, purpose, terms } from './consent.suite.js';
import type { SignalsSeen } from './consent.state.js';

const choice: StoredChoice = {
  policyVersion: '2018-05-25',
  decidedAt: Date.parse('2026-11-24T12:00:00Z'),
  device: `dev_${'a'.repeat(32)}`,
  choices: { analytics: 'granted', advertising: 'denied' },
  signals: { gpc: true },
};
const value = `v1.2018-05-25.${(choice.decidedAt / 1000).toString(36)}.${choice.device}.analytics.advertising.g`;

test('its format is what is documented, and needs no escaping', () => {
  expect(formatConsentCookie(choice)).toBe(value);
  expect(encodeURIComponent(value)).toBe(value);
});

test('stays below 1 KB with forty purposes', () => {
  const choices = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`purpose-number-${i}`, 'granted' as const]));
  expect(formatConsentCookie({ ...choice, choices }).length).toBeLessThan(1024);
});

test('what is written is what is read', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const choices = fc.dictionary(id, fc.constantFrom('granted' as const, 'denied' as const));
  const signals = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }, { requiredKeys: [] });
  const more = fc.record(
    { ageAtLeast: fc.integer({ min: 1, max: 150 }), unsent: fc.stringMatching(/^[a-z\d]{1,7}_banner$/) },
    { requiredKeys: [] },
  );
  const law = fc.property(choices, signals, more, (chosen, seen, rest) => {
    const written = { ...choice, choices: chosen, signals: seen, ...rest };
    const cookie = formatConsentCookie(written);
    expect(parseConsentCookie(cookie)).toEqual(written);
    expect(findConsentCookie(`a=b; privet=${cookie}; c=d`)).toEqual(written);
  });
  fc.assert(law);
});

describe('what is corrupt or forged is no choice, and no error', () => {
  test.each([
    '',
    'v1',
    'v2.1.a.b.c.d.',
    value.replace('v1', 'v9'),
    value.replace('dev_', ''),
    `${value}x`,
    value.replace('analytics', '<script>'),
    '%',
    'null',
  ])('%s', (forged) => {
    expect(parseConsentCookie(forged)).toBeUndefined();
    expect(consentStateOfCookie(`privet=${forged}`).choices).toEqual({});
  });
  test('whatever is sent', () => {
    const search = fc.property(fc.string(), (header) => void findConsentCookie(header));
    expect(() => fc.assert(search)).not.toThrow();
  });

  test('however a sound one is spoilt: it is none, or one that the rules and a next decision can work with', () => {
    const sound = `${value}.a16uthvc1s_banner`;
    const character = fc.constantFrom(...'v1._-;= aZ09gGdDu%"\\<\u0000é');
    const spoil = fc.array(fc.tuple(fc.nat(sound.length), fc.nat(3), fc.string({ unit: character, maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    });
    const ids = ['analytics', 'advertising', 'constructor', 'valueof', 'proto'];
    const policy = { ...terms(purpose()), purposes: ids.map((id) => purpose({ id, minimumAge: 16 })) };
    const law = fc.property(spoil, (edits) => {
      const spoilt = edits.reduce((text, [at, out, add]) => text.slice(0, at) + add + text.slice(at + out), sound);
      const found = findConsentCookie(`a=b; privet=${spoilt}`);
      const answers = effectiveConsent(policy, { state: consentStateOfCookie(`privet=${spoilt}`), signals: {}, now });
      expect(Object.values(answers).every(({ granted }) => typeof granted === 'boolean')).toBe(true);
      if (!found) return;
      expect(new Date(found.decidedAt).toISOString()).toBeTypeOf('string');
      const next = storedChoiceAfter(policy, found, { ...choice, decidedAt: found.decidedAt + 1000 });
      expect(parseConsentCookie(formatConsentCookie(next))).toEqual(next);
    });
    fc.assert(law, { numRuns: 1000 });
  });
});

describe('an age', () => {
  const adult = purpose({ id: 'analytics', minimumAge: 16 });
  const reasonAt = (ageAtLeast?: number) => {
    const cookie = `privet=${formatConsentCookie({ ...choice, signals: {}, ageAtLeast })}`;
    return effectivePurpose(terms(adult), adult, { state: consentStateOfCookie(cookie), signals: {}, now: choice.decidedAt + 1000 }).reason;
  };

  test('opens what needs it, and costs nothing where there is none', () => {
    expect([undefined, 15, 16, 40].map(reasonAt)).toEqual(['age', 'age', 'choice', 'choice']);
    expect(formatConsentCookie({ ...choice, ageAtLeast: undefined })).toBe(value);
    expect(formatConsentCookie({ ...choice, ageAtLeast: 16 })).toBe(`${value}.a16`);
  });

  test('stays with the decisions after it, and lets a grant in', () => {
    const decide = (before: StoredChoice | undefined, decision: Partial<StoredChoice>) =>
      storedChoiceAfter(terms(adult), before, { ...choice, choices: {}, signals: {}, ...decision });
    const told = decide(undefined, { ageAtLeast: 16 });
    const granted = decide(told, { choices: { analytics: 'granted' } });
    expect(granted).toMatchObject({ ageAtLeast: 16, choices: { analytics: 'granted' } });
    expect(decide(granted, { ageAtLeast: 12 }).ageAtLeast).toBe(12);
  });
});

test('where it would be longer than 1 KB, what the policy does not know is left out', () => {
  const many = (name: string) => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${name}-${index}`, 'denied' as const]));
  const policy = { ...terms(purpose()), purposes: Object.keys(many('purpose-of-now')).map((id) => purpose({ id })) };
  const decided = { ...choice, signals: {}, choices: many('purpose-of-now') };
  const after = (before: StoredChoice['choices']) => storedChoiceAfter(policy, { ...choice, signals: {}, choices: before }, decided);
  expect(after({ older: 'denied' }).choices).toEqual({ older: 'denied', ...decided.choices });
  expect(after(many('purpose-of-before')).choices).toEqual(decided.choices);
  expect(formatConsentCookie(after(many('purpose-of-before'))).length).toBeLessThan(1024);
});

describe('a Cookie header', () => {
  test('is searched for ours', () => {
    expect(findConsentCookie(`a=b; privet=${value}; privet2=x`)).toEqual(choice);
    expect(findConsentCookie('a=b')).toBeUndefined();
    expect(findConsentCookie(null)).toBeUndefined();
  });
  test.each([
    ['a sound one after a corrupt one', `privet=v1.x; privet=${value}`, choice],
    ['the first of two', `privet=${value}; privet=${value.replace('analytics', 'other')}`, choice],
    ['without a space', `a=b;privet=${value};c=d`, choice],
    ['not one whose name only ends so', `notprivet=${value}`, undefined],
  ])('%s', (_, header, found) => {
    expect(findConsentCookie(header)).toEqual(found);
  });
});

describe('the state that the rules take', () => {
  const one = purpose({ id: 'analytics', saleOrSharing: true });
  const answer = (signals: StoredChoice['signals'], sent: SignalsSeen = {}, more: Partial<ConsentTerms> = {}) => {
    const state = consentStateOfCookie(`privet=${formatConsentCookie({ ...choice, signals })}`);
    return effectivePurpose(terms(one, more), one, { state, signals: sent, now: choice.decidedAt + 1000 }).reason;
  };

  test('no choice is no state', () => {
    expect(consentStateOfCookie('a=b')).toEqual({ choices: {}, signals: {} });
  });

  test('a signal that was on at the choice was in its sight', () => {
    expect([answer(gpc), answer(gpc, gpc)]).toEqual(['choice', 'choice']);
    expect([answer(gpc, {}, { gpcStands: true }), answer(gpc, gpc, { gpcStands: true })]).toEqual(['gpc', 'gpc']);
  });

  test('one that was recorded before, and off at the choice, is lifted until it comes again', () => {
    const off = { gpc: false };
    expect([answer(off), answer(off, {}, { gpcStands: true })]).toEqual(['choice', 'choice']);
    expect(answer(off, gpc)).toBe('gpc');
    const state = consentStateOfCookie(`privet=${formatConsentCookie({ ...choice, choices: {}, signals: off })}`);
    expect(effectivePurpose(terms(one), one, { state, signals: {}, now }).reason).toBe('gpc');
  });

  test('a choice without a signal is lifted by nothing, and lifts nothing', () => {
    expect([answer({}), answer({}, gpc)]).toEqual(['choice', 'gpc']);
  });

  test('a grant knows its version', () => {
    const changed = { ...one, unchangedSince: ['2019-01-01'] };
    const state = consentStateOfCookie(`privet=${formatConsentCookie({ ...choice, signals: {} })}`);
    expect(effectivePurpose(terms(changed), changed, { state, signals: {}, now: choice.decidedAt }).reason).toBe('changed');
  });
});
