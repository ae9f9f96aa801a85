import { describe, expect, test } from 'vitest';
import { enPage } from '../../locales/en.page.js';
import { enPreferences } from '../../locales/en.preferences.js';
import { en } from '../../locales/en.js';
import { chunks as elementChunks } from '../../locales/locale.chunks.js';
import { enAnswers } from './en.answers.js';
import { enRequests } from './en.js';
import { chunks } from './request-locale.chunks.js';
import { loadRequestLocale, type RequestLocale } from './request-locale.js';

/** They share these with the other elements, whose locales have them. */
const shared = ['loading', 'retry'];
const english = { ...enRequests, ...enAnswers };
const keys = (Object.keys(english) as (keyof typeof english)[]).filter((key): key is keyof RequestLocale => !shared.includes(key));
const languages = Object.keys(chunks);

/** Words that are the same in English. */
const same: Readonly<Record<string, readonly (keyof RequestLocale)[]>> = {
  da: ['organisation', 'reference'],
  de: ['organisation'],
  fr: ['organisation', 'messagesTitle', 'filesTitle'],
  'fr-CA': ['organisation', 'messagesTitle', 'filesTitle'],
  sv: ['organisation'],
};

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

test('these are the languages of all elements', () => {
  expect(languages).toEqual(Object.keys(elementChunks));
});

test('no word is called as one of the other elements, but for those that they share', () => {
  const theirs = Object.keys({ ...en, ...enPage, ...enPreferences });
  expect(keys.filter((key) => theirs.includes(key))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test('every text is there, with the places to fill in of the English one', async () => {
    const locale = await chunks[language]!();
    expect(Object.keys(locale).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) {
      expect(locale[key].trim(), key).toBe(locale[key]);
      expect(locale[key], key).not.toBe('');
      expect(placeholders(locale[key]), key).toEqual(placeholders(english[key]));
    }
  });

  test('no English is left, and no quotation mark of a typewriter', async () => {
    const locale = await chunks[language]!();
    expect(keys.filter((key) => locale[key] === english[key])).toEqual(same[language] ?? []);
    expect(keys.filter((key) => /["'`]|\.\.\./.test(locale[key]))).toEqual([]);
  });
});

test.each(['en', 'en-GB', 'sw', 'constructor', ''])('“%s” leaves it at English', async (wanted) => {
  expect(await loadRequestLocale(wanted)).toEqual({});
});

test('Québec speaks of courriels', async () => {
  const { emailAddress } = await loadRequestLocale('fr-CA');
  expect(emailAddress).toBe('Adresse courriel');
});
