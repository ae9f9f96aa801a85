import { describe, expect, test } from 'vitest';
import { coversPlace, isCountry, isJurisdiction, modeOf, type JurisdictionTerms } from './policy.jurisdictions.js';
import { countries, placeGroups, subdivisions } from './policy.places.js';

describe('isJurisdiction', () => {
  test.each(['DE', 'US', 'US-CA', 'US-DC', 'CA-QC', 'GB', 'AX'])('knows %s', (code) => expect(isJurisdiction(code)).toBe(true));
  test.each(['', 'UK', 'EU', 'XX', 'T1', 'de', 'US-ZZ', 'US-', 'CA-CA', 'DE-BY', 'Atlantis', 'constructor'])('does not know "%s"', (code) =>
    expect(isJurisdiction(code)).toBe(false),
  );
});

test('the lists have the lengths that ISO 3166 gives them', () => {
  expect(countries.size).toBe(249);
  expect([...subdivisions].filter((code) => code.startsWith('US-'))).toHaveLength(57);
  expect([...subdivisions].filter((code) => code.startsWith('CA-'))).toHaveLength(13);
});

test('the EEA is 27 member states with their 7 outer territories, and three more; all of them are countries', () => {
  expect(placeGroups['EU']?.size).toBe(34);
  expect(placeGroups['EEA']?.size).toBe(37);
  for (const code of placeGroups['EEA'] ?? []) expect(isCountry(code), code).toBe(true);
  for (const code of ['GB', 'CH', 'SJ', 'FO', 'GL']) expect(placeGroups['EEA']?.has(code), code).toBe(false);
});

const jurisdictions: JurisdictionTerms = {
  default: 'opt-out',
  rules: [
    { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
    { match: ['US'], mode: 'notice', regime: null },
    { match: ['US-CA', 'US-VA'], mode: 'opt-out', regime: 'ccpa' },
    { match: ['IS'], mode: 'notice', regime: 'iceland' },
    { match: ['CA-QC'], mode: 'opt-in', regime: 'law-25' },
  ],
};

describe('modeOf', () => {
  test.each([
    ['DE', 'DE', 'opt-in', 'gdpr'],
    ['RE', 'RE', 'opt-in', 'gdpr'],
    ['NO', 'NO', 'opt-in', 'gdpr'],
    // A country counts before a group that holds it.
    ['IS', 'IS', 'notice', 'iceland'],
    ['US-CA', 'US-CA', 'opt-out', 'ccpa'],
    ['US-NY', 'US-NY', 'notice', null],
    ['US', 'US', 'notice', null],
    ['CA-QC', 'CA-QC', 'opt-in', 'law-25'],
    ['CA-ON', 'CA-ON', 'opt-out', null],
    ['JP', 'JP', 'opt-out', null],
    // A region that we do not know counts as its country.
    ['DE-BY', 'DE', 'opt-in', 'gdpr'],
    ['US-ZZ', 'US', 'notice', null],
    // An unknown place gets the strictest mode of the policy.
    [undefined, null, 'opt-in', null],
    ['XX', null, 'opt-in', null],
    ['T1', null, 'opt-in', null],
    ['', null, 'opt-in', null],
  ] as const)('%s → %s, %s, %s', (place, jurisdiction, mode, regime) => {
    expect(modeOf({ jurisdictions }, place)).toEqual({ jurisdiction, mode, regime });
  });

  test.each([
    [['notice', 'opt-out'], 'opt-out'],
    [['notice', 'notice'], 'notice'],
    [['opt-in', 'notice'], 'opt-in'],
  ] as const)('the strictest of %s is %s', ([fallback, mode], strictest) => {
    expect(modeOf({ jurisdictions: { default: fallback, rules: [{ match: ['US'], mode, regime: null }] } }).mode).toBe(strictest);
  });
});

describe('coversPlace', () => {
  test.each([
    [[], 'DE', true],
    [['EEA'], 'DE', true],
    [['EEA'], 'GB', false],
    [['US'], 'US-CA', true],
    [['US-CA'], 'US', false],
    // Nobody loses a right because we do not know where they are.
    [['EEA'], undefined, true],
    [['EEA'], null, true],
  ])('%j holds %s: %s', (list, place, covered) => {
    expect(coversPlace(list, place)).toBe(covered);
  });
});
