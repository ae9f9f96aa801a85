import { describe, expect, test } from 'vitest';
import { pageLocales } from '../../pages/locales/page-locales.js';
import { filled, requestWords } from './requests-words.js';

const languages = Object.keys(pageLocales).filter((language) => language !== 'en');

/** Words that are the same in English. */
const same: Readonly<Record<string, readonly string[]>> = { de: ['/codeIs'], nl: ['/codeIs'] };

/** Each text by its path. */
function textsOf(value: object, path = ''): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string' ? [[`${path}/${key}`, inner]] : textsOf(inner, `${path}/${key}`),
  );
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const english = new Map(textsOf(requestWords('en').texts));

test.each(languages)('the words about requests in %s', (language) => {
  const words = requestWords(language);
  expect(words.language).toBe(language);
  const texts = textsOf(words.texts);
  expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  for (const [path, text] of texts) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe('');
    expect(places(text), path).toEqual(places(english.get(path)!));
    // Neither a line break, which would end the head of a mail, nor what a typewriter puts for quotation marks.
    expect(text, path).not.toMatch(/[\p{Cc}\u2028\u2029"'`]|\.\.\./u);
  }
  expect(texts.filter(([path, text]) => text === english.get(path) && !same[language]?.includes(path))).toEqual([]);
});

test.each([
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['zh-TW', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['nn', 'nb'],
  ['iw', 'he'],
  ['fr-CA', 'fr-CA'],
  ['de-AT', 'de'],
  ['tlh', 'en'],
])('a reader of %s is written to in %s', (locale, language) => {
  expect(requestWords(locale).language).toBe(language);
});

test('requests are called what the pages call them', () => {
  expect(requestWords('de-CH').types).toBe(pageLocales['de']!.request.rights);
});

test('numbers and names are filled in', () => {
  expect(requestWords('de').tooMany(2)).toContain('bereits 2 Anfragen');
  expect(requestWords('fr').complain('CNIL', 'https://cnil.example/')).toBe(
    'Vous pouvez porter plainte auprès d’une autorité\u00A0: CNIL, https://cnil.example/',
  );
});

describe('where writing goes from right to left', () => {
  test.each(['ar', 'he'])('names in other letters keep their own direction in %s', (language) => {
    for (const [path, text] of textsOf(requestWords(language).texts))
      expect(text.replaceAll(/\u2068\{(?:company|type)\}\u2069/g, ''), path).not.toMatch(/\{(?:company|type)\}/);
  });

  test.each(['ar', 'he'])('the slash at the end of an address stays there in %s', (language) => {
    // The mark is a word of its own: a program that makes a link of the address does not take it for a part.
    expect(requestWords(language).complain('ICO', 'https://ico.example/')).toMatch(/https:\/\/ico\.example\/ \u200E$/);
  });
});

test.each(['en', ...languages])('nothing ends in two full stops in %s', (language) => {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 24));
  const texts = textsOf(requestWords(language).texts).map(([, text]) => filled(text, { date, company: 'Acme, Inc.' }));
  expect(texts.filter((text) => /\.\s*\u2069?\./.test(text))).toEqual([]);
});
