import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { base64url } from '../fields/base64url.js';
import { definePolicy } from './define-policy.js';
import { canonicalPolicy, policyHash } from './policy.canonical.js';
import type { PolicyInput } from './policy.definition.js';
import { smallPolicy } from './policy.examples.js';

describe('the library writes RFC 8785', () => {
  test.each([
    [
      '§3.2.2: numbers, strings, literals',
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      '§3.2.3: keys in the order of their UTF-16 code units',
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
  ])('%s', (_, input, expected) => {
    expect(canonicalize(JSON.parse(input))).toBe(expected);
  });
});

describe('canonicalPolicy', () => {
  test('sorts keys, and keeps texts as they are', () => {
    const policy = definePolicy({ ...smallPolicy, texts: { banner: { title: '"€" \u20ac ö \u0007', body: 'A/B' } } });
    const canonical = canonicalPolicy(policy);
    expect(
      canonical.startsWith('{"controller":{"address":["Example GmbH"],"contact":{"email":"privacy@example.com"},"country":"DE",'),
    ).toBe(true);
    expect(canonical).toContain('"banner":{"body":{"en":"A/B"},"title":{"en":"\\"€\\" € ö \\u0007"}}');
  });

  test('writes defaults out, and leaves out what is absent', () => {
    const canonical = canonicalPolicy(definePolicy(smallPolicy));
    for (const written of ['"expiresAfter":"P6M"', '"defaultLocale":"en"', '"gpc":"honour"', '"free":true', '"default":"opt-in"']) {
      expect(canonical).toContain(written);
    }
    for (const absent of ['null', 'false', '[]', '{}', 'undefined']) expect(canonical).not.toContain(absent);
  });

  test('defines the same policy again', () => {
    const policy = definePolicy(smallPolicy);
    expect(definePolicy(JSON.parse(canonicalPolicy(policy)))).toEqual(policy);
  });
});

describe('policyHash', () => {
  test('is the SHA-256 of the canonical form, in base64url', async () => {
    const policy = definePolicy(smallPolicy);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalPolicy(policy)));
    expect(policyHash(policy)).toBe(`sha256-${base64url(new Uint8Array(digest))}`);
  });

  test('stays the same over releases', () => {
    expect(policyHash(definePolicy(smallPolicy))).toBe('sha256-dIulpsG7TL1sLZk0IT-v_uDga78ZCGXWfljT7vmvxbM');
  });

  const same: [string, PolicyInput][] = [
    ['the order of keys', reversed(smallPolicy)],
    ['defaults written out', definePolicy(smallPolicy)],
    ['one default written out', { ...smallPolicy, defaultLocale: 'en', signals: { dnt: 'ignore' }, topics: [] }],
    ['a text per language or plain', { ...smallPolicy, texts: { banner: { title: { en: 'Hello' }, body: { en: 'May we?' } } } }],
  ];
  test.each(same)('does not depend on %s', (_, input) => {
    expect(policyHash(definePolicy(input))).toBe(policyHash(definePolicy(smallPolicy)));
  });

  const other: [string, PolicyInput][] = [
    ['a word', { ...smallPolicy, texts: { banner: { title: 'Hello', body: 'May we, please?' } } }],
    ['the order of purposes', { ...smallPolicy, purposes: [...smallPolicy.purposes].reverse() }],
    ['a default', { ...smallPolicy, signals: { gpc: 'ignore' } }],
    [
      'a flag',
      { ...smallPolicy, purposes: smallPolicy.purposes.map((purpose) => ({ ...purpose, saleOrSharing: purpose.id === 'analytics' })) },
    ],
    [
      'that a grant stands for ever',
      { ...smallPolicy, purposes: smallPolicy.purposes.map((purpose) => ({ ...purpose, expiresAfter: 'never' })) },
    ],
  ];
  test.each(other)('changes with %s', (_, input) => {
    expect(policyHash(definePolicy(input))).not.toBe(policyHash(definePolicy(smallPolicy)));
  });
});

function reversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  ) as T;
}
