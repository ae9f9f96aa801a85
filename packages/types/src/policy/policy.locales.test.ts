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
