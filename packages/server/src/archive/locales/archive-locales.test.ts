import { describe, expect, test } from 'vitest';
import { pageLocales } from '../../pages/locales/page-locales.js';
import { archiveLocales, archiveTexts } from './archive-locales.js';

const languages = Object.keys(pageLocales).filter((language) => language !== 'en');

/** Words that are the same in English. */
const same: Readonly<Record<string, readonly string[]>> = { es: ['/data/no'], it: ['/data/no'] };

/** Each text by its path. */
function textsOf(value: object, path = ''): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string' ? [[`${path}/${key}`, inner]] : textsOf(inner, `${path}/${key}`),
  );
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const english = new Map(textsOf(archiveTexts('en')));

test('an archive speaks the languages of our pages', () => {
  expect(Object.keys(archiveLocales).toSorted()).toEqual(Object.keys(pageLocales).toSorted());
});

test.each(languages)('the words of an archive in %s', (language) => {
  const texts = textsOf(archiveTexts(language));
  expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
  for (const [path, text] of texts) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe('');
    expect(places(text), path).toEqual(places(english.get(path)!));
    expect(text, path).not.toMatch(/[\p{Cc}\u2028\u2029"'`]|\.\.\./u);
  }
  expect(texts.filter(([path, text]) => text === english.get(path) && !same[language]?.includes(path)).map(([path]) => path)).toEqual([]);
});

describe('held, not held and not known are told apart', () => {
  test.each(['en', ...languages])('in %s', (language) => {
    const { held, not, unknown } = archiveTexts(language).what;
    expect(new Set([held, not, unknown]).size).toBe(3);
  });
});
