import { expect, test } from 'vitest';
import { loadLocale } from './locale.js';

const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/locales\/([\w-]+)\.ts/.exec(name)?.[1] ?? [])
    .filter((file) => !file.startsWith('locale'));

test('a language loads its own words alone, and English nothing at all', async () => {
  await loadLocale('en-GB');
  expect(loaded()).toEqual([]);
  await loadLocale('sv-FI');
  expect(loaded()).toEqual(['sv']);
});
