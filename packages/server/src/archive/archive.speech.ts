import { lookUpLocale } from '@privet/types';
import { inWords, type Words } from '../pages/in-words.js';
import { pageLanguage, textsIn } from '../pages/locales/page-locales.js';
import type { PageTexts } from '../pages/locales/page-texts.js';
import type { Html } from '../pages/html.js';
import { spokenIn } from '../pages/page-language.js';
import type { ArchiveInput } from './archive.input.js';
import { archiveTexts } from './locales/archive-locales.js';
import type { ArchiveTexts } from './locales/archive-texts.js';

/** In which words an archive speaks. */
export interface ArchiveSpeech {
  /** BCP 47. */
  readonly language: string;
  readonly texts: ArchiveTexts;
  /** What our pages say already. */
  readonly common: PageTexts;
  readonly words: Words;
  /** The attributes of what the policy says in another language than the archive. */
  readonly foreign: Html | undefined;
}

export function speechOf({ locale, policy }: Pick<ArchiveInput, 'locale' | 'policy'>): ArchiveSpeech {
  const language = pageLanguage(locale);
  const policyLanguage = lookUpLocale(locale, policy);
  return {
    language,
    texts: archiveTexts(language),
    common: textsIn(language),
    words: inWords(language, policy.controller.timeZone),
    foreign: policyLanguage === language ? undefined : spokenIn(policyLanguage),
  };
}

/** A text with its `{…}` filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
