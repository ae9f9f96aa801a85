import { describe, expect, test } from 'vitest';
import { canonicalPolicy, policyHash } from './policy.canonical.js';
import { definePolicy } from './define-policy.js';
import { define, edit } from './policy.diff.suite.js';
import { smallPolicy } from './policy.examples.js';
import { gpcJson } from './policy.gpc.js';
import { shownTexts, textsHash } from './policy.texts.js';

describe('shownTexts', () => {
  const policy = define();

  test('is what a visitor could read, in their language (GDPR Art. 7(1), 7(2))', () => {
    const texts = shownTexts(policy, 'de-AT');
    expect(texts).toMatchObject({ locale: 'de', controller: { name: 'Example GmbH', privacyUrl: '/privacy' } });
    expect(texts.banner).toEqual({ title: 'Hello (de)', body: 'May we? (de)' });
    expect(texts.purposes[1]).toEqual({
      id: 'analytics',
      name: 'Analytics',
      description: 'Counts (de)',
      consequence: 'None (de)',
      legalBasis: 'consent',
      retention: 'A year (de)',
      categories: ['Usage'],
      recipients: ['Counter'],
      trackers: [{ name: '_c', provider: 'Counter', lifetime: 'P1Y', description: null }],
    });
  });

  test('is the same from the policy that was kept, so that a receipt can show it again', () => {
    const kept = definePolicy(JSON.parse(canonicalPolicy(policy)));
    expect(shownTexts(kept, 'de')).toEqual(shownTexts(policy, 'de'));
    expect(textsHash(shownTexts(kept, 'de'))).toBe(textsHash(shownTexts(policy, 'de')));
  });

  test('falls back as the views do', () => expect(shownTexts(policy, 'fr')).toEqual(shownTexts(policy)));
});

describe('textsHash', () => {
  const hashOf = (policy = define(), locale = 'en') => textsHash(shownTexts(policy, locale));

  test('is written as the hash of a policy, and is another one', () => {
    expect(hashOf()).toMatch(/^sha256-[A-Za-z0-9_-]{43}$/);
    expect(hashOf()).not.toBe(policyHash(define()));
  });

  test('changes with the language and with a word that is shown', () => {
    const reworded = define(edit('purposes', 1, { description: { en: 'Counts visits', de: 'Zählt Besuche' } }));
    expect(new Set([hashOf(), hashOf(define(), 'de'), hashOf(reworded)]).size).toBe(3);
  });

  test('does not change with what is not shown', () => {
    const other = define((policy) => ({ ...policy, version: '2', security: {}, rights: [{ id: 'access', deadline: 'P1D' }] }));
    expect(hashOf(other)).toBe(hashOf());
  });

  test('stays the same over releases', () => {
    expect(textsHash(shownTexts(definePolicy(smallPolicy)))).toBe('sha256--T7ryH90NmkgIBDLB1Md6uuU8dJ-bn1WNzTIRe8xFYg');
  });
});

describe('gpcJson: W3C GPC, "GPC Support Representation"', () => {
  test.each([
    ['honour', true],
    ['ignore', false],
  ] as const)('gpc is a boolean: %s → %s; lastUpdate is an RFC 3339 full-date', (gpc, said) => {
    expect(gpcJson(definePolicy({ ...smallPolicy, signals: { gpc } }))).toEqual({ gpc: said, lastUpdate: '2026-01-01' });
  });
});
