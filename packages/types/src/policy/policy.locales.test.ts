import { expect, test } from 'vitest';
import { lookUpLocale } from './policy.locales.js';

const policy = { locales: ['en', 'de', 'zh-Hant', 'pt-BR'], defaultLocale: 'en' };

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['de-Latn-DE-1996', 'de'],
  ['pt-br', 'pt-BR'],
  // RFC 4647 lookup never lengthens a tag: Portuguese of Portugal is not that of Brazil.
  ['pt', 'en'],
  ['pt-PT', 'en'],
  // RFC 4647 §3.4: a single letter or digit goes with what follows it.
  ['zh-Hant-CN-x-private1-private2', 'zh-Hant'],
  ['zh-Hant-x-private', 'zh-Hant'],
  ['zh', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s → %s', (wanted, found) => {
  expect(lookUpLocale(wanted, policy)).toBe(found);
});

const many = { locales: ['en', 'fr', 'fr-CA', 'he', 'id', 'nb', 'pt', 'zh-Hans', 'zh-Hant'], defaultLocale: 'en' };

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['fr-CA', 'fr-CA'],
  ['fr-BE', 'fr'],
  // CLDR takes a bare `pt` for Brazil’s; it is the language of both.
  ['pt', 'pt'],
  ['pt-AO', 'pt'],
  ['iw', 'he'],
  ['iw-IL', 'he'],
  ['in-ID', 'id'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['constructor', 'en'],
  ['not_a_tag', 'en'],
  ['-', 'en'],
])('%s of many → %s', (wanted, found) => {
  expect(lookUpLocale(wanted, many)).toBe(found);
});

test('its own name comes before the likely script', () => {
  expect(lookUpLocale('zh-TW', { locales: ['zh', 'zh-Hant', 'zh-TW'], defaultLocale: 'en' })).toBe('zh-TW');
});
