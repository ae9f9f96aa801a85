import { describe, expect, test } from 'vitest';
import { choicesLocales } from './choices-locales.js';
import { receiptLocales } from './receipt-locales.js';

const pages = { choices: choicesLocales, receipts: receiptLocales };
const languages = Object.keys(receiptLocales).filter((language) => language !== 'en');

/** Words that are the same in English, on one page or the other. */
const same: Readonly<Record<string, readonly string[]>> = {
  fr: ['/signature'],
  'fr-CA': ['/signature'],
  id: ['/categories'],
  mt: ['/categories'],
  nl: ['/details'],
};
const names = ['/signalNames/gpc', '/signalNames/dnt'];

/** Each text by its path. A text with places to fill in is called with names for them. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value('{0}', '{1}')]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const filled = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).toSorted();

test('both pages speak the same languages', () => {
  expect(Object.keys(choicesLocales)).toEqual(Object.keys(receiptLocales));
});

describe.each(Object.entries(pages))('the words of %s', (_, locales) => {
  const english = new Map(textsOf(locales['en']));

  test.each(languages)('in %s', (language) => {
    const texts = textsOf(locales[language]);
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of texts) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(filled(text), path).toEqual(filled(english.get(path)!));
      expect(text, path).not.toMatch(/["'`]|\.\.\./);
    }
    const allowed = [...names, ...(same[language] ?? [])];
    expect(texts.filter(([path, text]) => text === english.get(path) && !allowed.includes(path))).toEqual([]);
  });
});
