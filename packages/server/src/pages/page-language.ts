import { lookUpLocale } from '@privet/types';
import { attributes, type Html } from './html.js';

/** No language has a longer tag (RFC 5646 §4.4.1); to look one up takes time that grows with the square of its length. */
const maxTag = 35;

/** Whether a language is written from right to left. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr');

/** The attributes of a text in another language than what is around it. */
export const spokenIn = (language: string): Html => attributes({ lang: language, dir: directionOf(language) });

/** The one of `locales` that a visitor has named, by an address or in a form; undefined where that is none of them. */
export function namedLanguage(tag: string | null, locales: readonly string[]): string | undefined {
  return tag && tag.length <= maxTag ? lookUpLocale(tag, { locales, defaultLocale: '' }) || undefined : undefined;
}

/**
 * The language of `locales` that a browser's `Accept-Language` likes best (RFC 9110 §12.5.4); the first where it likes none.
 */
export function preferredLanguage<const Language extends string>(
  accept: string | undefined,
  locales: readonly [Language, ...Language[]],
): Language {
  const wanted = (accept ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((one) => /^q=/i.test(one))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && tag.length <= maxTag && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const found = lookUpLocale(tag, { locales, defaultLocale: '' });
    const known = locales.find((locale) => locale === found);
    if (known !== undefined) return known;
  }
  return locales[0];
}
