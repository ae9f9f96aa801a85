import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { consentAge, consentAges, consentAgesCheckedAt } from './policy.ages.js';
import { isJurisdiction, isJurisdictionMatch } from './policy.jurisdictions.js';
import { placeGroups, subdivisions } from './policy.places.js';
import { regimeOf, regimes } from './policy.regimes.js';

const isDate = (text: string) => z.safeParse(z.iso.date(), text).success;
const states = regimes.filter(({ match }) => match[0]?.startsWith('US-'));

describe('each law', () => {
  test.each(regimes)('$id is whole, in force and cited', ({ id, name, match, gpc, askAgainAfter, effectiveAt, source, checkedAt }) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]{0,63}$/);
    expect(name).not.toBe('');
    expect(match.length).toBeGreaterThan(0);
    for (const code of match) expect(isJurisdictionMatch(code), code).toBe(true);
    for (const date of [effectiveAt, checkedAt, ...(gpc ? [gpc.since] : [])]) expect(isDate(date), date).toBe(true);
    expect(effectiveAt <= checkedAt).toBe(true);
    // A section, an article, a chapter: something to look up.
    for (const cited of [source, ...(gpc ? [gpc.source] : []), ...(askAgainAfter ? [askAgainAfter.source] : [])])
      expect(cited).toMatch(/\d/);
    if (gpc) expect(gpc.since >= effectiveAt && gpc.since <= checkedAt).toBe(true);
  });

  test('has an id and a place of its own', () => {
    const ids = regimes.map(({ id }) => id);
    const places = regimes.flatMap(({ match }) => match);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('US states', () => {
  test('twenty have a comprehensive law in force; each code is one of ISO 3166-2', () => {
    expect(states).toHaveLength(20);
    for (const { match } of states) expect(subdivisions.has(match[0] ?? ''), match[0]).toBe(true);
  });

  test('all of them are opt-out', () => expect(new Set(states.map(({ mode }) => mode))).toEqual(new Set(['opt-out'])));

  test('twelve bind sites to Global Privacy Control, from their own dates', () => {
    const bound = states.flatMap(({ match, gpc }) => (gpc ? [`${match[0]?.slice(3)} ${gpc.since}`] : []));
    expect(bound.join(', ')).toBe(
      'CA 2023-01-01, CO 2024-07-01, CT 2025-01-01, DE 2026-01-01, MD 2025-10-01, MN 2025-07-31, MT 2025-01-01, NE 2025-01-01, ' +
        'NH 2025-01-01, NJ 2025-07-15, OR 2026-01-01, TX 2025-01-01',
    );
  });

  test.each([
    ['US-CA', '11 CCR §7025(c)(3): the business may notify of the conflict and give an opportunity to consent'],
    ['US-CO', 'C.R.S. 6-1-1306(1)(a)(IV)(C): consent takes precedence over the mechanism'],
    ['US-CT', 'Conn. Gen. Stat. 42-520(e)(1)(B): the choice to confirm the controller-specific setting'],
    ['US-DE', '6 Del. C. 12D-106(e)(1)b: the choice to confirm the controller-specific setting'],
    ['US-NH', 'N.H. RSA 507-H:6, V(a)(1)(B): the choice to confirm the controller-specific setting'],
  ])('%s lets a choice made in its sight lift the signal: %s', (place) => {
    expect(regimeOf(place)?.gpc?.choiceLifts).toBe(true);
  });

  test.each(['US-MD', 'US-MN', 'US-MT', 'US-NE', 'US-NJ', 'US-OR', 'US-TX'])('%s does not, as far as its text was at hand', (place) => {
    expect(regimeOf(place)?.gpc?.choiceLifts).toBe(false);
  });

  test('California: 12 months after an opt-out nobody is asked (Civ. Code 1798.135(c)(4)), and it alone says so', () => {
    expect(regimeOf('US-CA')?.askAgainAfter).toEqual({ period: 'P12M', source: 'Cal. Civ. Code 1798.135(c)(4)' });
    expect(regimes.filter(({ askAgainAfter }) => askAgainAfter).map(({ id }) => id)).toEqual(['ccpa']);
  });
});

describe('regimeOf', () => {
  test.each([
    ['DE', 'gdpr'],
    ['NO', 'gdpr'],
    ['RE', 'gdpr'],
    ['GB', 'uk-gdpr'],
    ['CH', 'fadp'],
    ['BR', 'lgpd'],
    ['CA-QC', 'quebec-law-25'],
    ['US-CA', 'ccpa'],
    ['US-VA', 'virginia-vcdpa'],
    ['US-NY', undefined],
    ['CA-ON', undefined],
    ['US', undefined],
    ['JP', undefined],
    ['Atlantis', undefined],
  ])('%s: %s', (place, id) => expect(regimeOf(place)?.id).toBe(id));

  test('every state of the EEA is in it', () => {
    for (const place of placeGroups['EEA'] ?? []) expect(regimeOf(place)?.id, place).toBe('gdpr');
  });
});

describe('the age of consent', () => {
  test('the table is of known places, each once, cited and read on a date', () => {
    const places = consentAges.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    for (const { place, years, source } of consentAges) {
      expect(isJurisdiction(place), place).toBe(true);
      expect(years).toBeGreaterThanOrEqual(12);
      expect(years).toBeLessThanOrEqual(16);
      expect(source).toMatch(/\d/);
    }
    expect(isDate(consentAgesCheckedAt)).toBe(true);
  });

  test('GDPR Art. 8(1): every state of the EEA has one from 13 to 16', () => {
    for (const place of placeGroups['EEA'] ?? []) {
      expect(consentAge(place)?.years, place).toBeGreaterThanOrEqual(13);
      expect(consentAge(place)?.years, place).toBeLessThanOrEqual(16);
    }
  });

  test.each([
    ['DE', 16, 'GDPR Art. 8(1), no lower age chosen'],
    ['FR', 15, 'GDPR Art. 8(1), Loi Informatique et Libertés'],
    ['RE', 15, 'as France'],
    ['AX', 13, 'as Finland'],
    ['DK', 15, 'Databeskyttelsesloven § 6, from 2024'],
    ['AT', 14, 'DSG § 4(4)'],
    ['GB', 13, 'Data Protection Act 2018 s. 9'],
    ['US', 13, 'COPPA, 16 CFR 312.2'],
    ['US-CA', 13, 'Civ. Code 1798.120(c)'],
    ['US-NY', 13, 'as the United States'],
    ['CA-QC', 14, 'CQLR c. P-39.1 s. 4.1'],
    ['CA-ON', undefined, 'none in PIPEDA'],
    ['CH', undefined, 'none: whoever understands can consent'],
    ['Atlantis', undefined, 'no such place'],
  ] as const)('%s: %s (%s)', (place, years, _law) => expect(consentAge(place)?.years).toBe(years));
});
