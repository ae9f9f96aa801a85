import { describe, expect, test } from 'vitest';
import { pageLocales, textsIn } from './page-locales.js';

const pages = ['choices', 'receipt', 'request'] as const;
const languages = Object.keys(pageLocales).filter((language) => language !== 'en');

/** Words that are the same in English, on one page or the other. */
const same: Readonly<Record<string, readonly string[]>> = {
  da: ['/who/self', '/status/send'],
  es: ['/faults/windowTitle'],
  fr: ['/signature', '/status/messages'],
  'fr-CA': ['/signature', '/status/messages'],
  id: ['/categories'],
  mt: ['/categories'],
  nb: ['/who/self'],
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

describe.each(pages)('the words of the page of %s', (page) => {
  const english = new Map(textsOf(pageLocales['en']![page]));

  test.each(languages)('in %s', (language) => {
    const texts = textsOf(pageLocales[language]![page]);
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

test.each([
  ['fr', 'Base juridique\u00A0: X.'],
  ['fr-CA', 'Fondement juridique\u00A0: X.'],
  ['hi', 'कानूनी आधार: X।'],
  ['ja', '法的根拠：X。'],
  ['th', 'ฐานทางกฎหมาย: X'],
  ['zh-Hans', '法律依据：X。'],
  ['zh-Hant', '法律依據：X。'],
])('a sentence ends, and a colon stands, as they do in %s', (language, sentence) => {
  expect(textsIn(language).choices.legalBasis('X')).toBe(sentence);
});
