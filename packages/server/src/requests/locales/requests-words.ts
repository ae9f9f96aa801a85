import { lookUpLocale } from '@privet/types';
import { en } from './requests.en.js';
import type { RequestTexts } from './requests-texts.js';

/** All languages that requests are written about in; the first is for the rest. */
const locales: Readonly<Record<string, RequestTexts>> = { en };

/** What the software says about requests, in one language. */
export interface RequestWords {
  /** BCP 47. */
  readonly language: string;
  readonly texts: RequestTexts;
  tooMany(count: number): string;
  readonly appeal: string;
  complain(authority: string, url: string): string;
  readonly complainHere: string;
}

/** The words of the language that is nearest to a reader's. */
export function requestWords(locale: string): RequestWords {
  const language = lookUpLocale(locale, { locales: Object.keys(locales), defaultLocale: 'en' });
  const texts = locales[language] ?? en;
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    texts,
    tooMany: (count) => filled(texts.tooMany, { count: numbers.format(count) }),
    appeal: texts.appeal,
    complain: (authority, url) => filled(texts.complain, { authority, url }),
    complainHere: texts.complainHere,
  };
}

/** A text with its `{…}` filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
