import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentStateOfCookie, findConsentCookie, formatConsentCookie, parseConsentCookie, type StoredChoice } from './consent.cookie.js';

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
  fc.assert(
    fc.property(
      fc.dictionary(id, fc.constantFrom('granted' as const, 'denied' as const)),
      fc.boolean(),
      fc.boolean(),
      (choices, gpc, dnt) => {
        const signals = { ...(gpc && { gpc }), ...(dnt && { dnt }) };
        expect(parseConsentCookie(formatConsentCookie({ ...choice, choices, signals }))).toEqual({ ...choice, choices, signals });
      },
    ),
  );
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
  test('tells the state that the rules take', () => {
    const state = consentStateOfCookie(`privet=${value}`);
    expect(state.choices['analytics']).toMatchObject({ state: 'granted', at: choice.decidedAt });
    expect(state.signals.gpc).toMatchObject({ at: choice.decidedAt });
  });
});
