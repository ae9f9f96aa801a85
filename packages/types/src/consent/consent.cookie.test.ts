import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatConsentCookie } from './consent.cookie.format.js';
import { consentStateOfCookie, findConsentCookie, parseConsentCookie, type StoredChoice } from './consent.cookie.js';
import { effectivePurpose, type ConsentTerms } from './consent.rules.js';
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
  const law = fc.property(choices, signals, (chosen, seen) => {
    const written = { ...choice, choices: chosen, signals: seen };
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
