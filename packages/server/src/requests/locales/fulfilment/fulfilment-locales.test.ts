import { describe, expect, test } from 'vitest';
import { pageLocales } from '../../../pages/locales/page-locales.js';
import { filled } from '../requests-words.js';
import { fulfilmentLocales, fulfilmentTexts } from './fulfilment-locales.js';

const languages = Object.keys(pageLocales).filter((language) => language !== 'en');

/** Each text by its path. */
function textsOf(value: object, path = ''): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string' ? [[`${path}/${key}`, inner]] : textsOf(inner, `${path}/${key}`),
  );
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const english = new Map(textsOf(fulfilmentTexts('en')));

test('they are there in the languages of our pages', () => {
  expect(Object.keys(fulfilmentLocales).toSorted()).toEqual(Object.keys(pageLocales).toSorted());
});

test.each(languages)('the words about answering requests in %s', (language) => {
  const texts = textsOf(fulfilmentTexts(language));
  expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  for (const [path, text] of texts) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe('');
    expect(places(text), path).toEqual(places(english.get(path)!));
    // Neither a line break, which would end the head of a mail, nor what a typewriter puts for quotation marks.
    expect(text, path).not.toMatch(/[\p{Cc}\u2028\u2029"'`]|\.\.\./u);
  }
  expect(texts.filter(([path, text]) => text === english.get(path))).toEqual([]);
});

test.each([
  ['pt-PT', 'pt'],
  ['zh-TW', 'zh-Hant'],
  ['nn', 'nb'],
  ['fr-CA', 'fr-CA'],
  ['de-AT', 'de'],
  ['tlh', 'en'],
])('a reader of %s is told in %s', (locale, language) => {
  expect(fulfilmentTexts(locale)).toBe(fulfilmentLocales[language]);
});

describe.each(['ar', 'he'])('in %s, where writing goes from right to left', (language) => {
  test('names in other letters keep their own direction', () => {
    for (const [path, text] of textsOf(fulfilmentTexts(language)))
      expect(text.replaceAll(/\u2068\{(?:source|type)\}\u2069/g, ''), path).not.toMatch(/\{(?:source|type)\}/);
  });
});

test.each(['en', ...languages])('nothing ends in two full stops in %s', (language) => {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 24));
  const texts = textsOf(fulfilmentTexts(language)).map(([, text]) => filled(text, { date, source: 'Shop' }));
  expect(texts.filter((text) => /\.\s*\u2069?\./.test(text))).toEqual([]);
});
