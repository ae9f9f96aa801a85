import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivetBanner } from '../banner/banner.element.js';
import { defineElement } from '../element/define.js';
import { fakeApi, providerWith } from '../preferences/fake-api.suite.js';
import { enPage } from './en.page.js';
import { enPreferences } from './en.preferences.js';
import { en } from './en.js';
import { chunks } from './locale.chunks.js';
import { directionOf, loadLocale, type Locale } from './locale.js';

const english: Locale = { ...en, ...enPage, ...enPreferences };
const keys = Object.keys(english) as (keyof Locale)[];
const languages = Object.keys(chunks);

/** Words that are the same in English. */
const same: Readonly<Record<string, readonly (keyof Locale)[]>> = { id: ['categories'], mt: ['categories'], nl: ['details'] };

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

test('these are the languages', () => {
  expect(languages.toSorted().join(' ')).toBe(
    'ar bg cs da de el es et fi fr fr-CA ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv th tr uk vi zh-Hans zh-Hant',
  );
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

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch', 'de'],
  ['fr-CA', 'fr-CA'],
  ['fr-BE', 'fr'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt-BR', 'pt-BR'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['iw', 'he'],
  ['in-ID', 'id'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['uk-UA', 'uk'],
])('who reads %s reads %s', async (wanted, language) => {
  expect(await loadLocale(wanted)).toEqual(await chunks[language]!());
});

test.each(['en', 'en-GB', 'EN-us', 'sw', 'eo', 'constructor', 'not a tag', ''])('“%s” leaves it at English', async (wanted) => {
  expect(await loadLocale(wanted)).toEqual({});
});

test('`Intl` knows them for dates, lists, places and durations, all but three that Chromium has no data of', () => {
  const formats = [Intl.DateTimeFormat, Intl.ListFormat, Intl.NumberFormat, Intl.DisplayNames] as const;
  for (const known of formats.map((format: { supportedLocalesOf(tags: string[]): string[] }) => format.supportedLocalesOf(languages)))
    expect(languages.filter((language) => !known.includes(language) && !['ga', 'is', 'mt'].includes(language))).toEqual([]);
});

test('the words of Québec and of Brazil are their own', async () => {
  const [french, canadian] = await Promise.all([loadLocale('fr'), loadLocale('fr-CA')]);
  expect([french.trackers, canadian.trackers]).toEqual(['Cookies et autres traceurs', 'Témoins et technologies semblables']);
  const [portuguese, brazilian] = await Promise.all([loadLocale('pt'), loadLocale('pt-BR')]);
  expect([portuguese.save, brazilian.save]).toEqual(['Guardar escolhas', 'Salvar escolhas']);
});

test('these are written from right to left, and no other', () => {
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'he']);
  // A policy may speak more languages than we do.
  for (const language of ['fa-IR', 'ur', 'ar-EG', 'iw', 'ps', 'yi']) expect(directionOf(language)).toBe('rtl');
  for (const language of ['en', 'fi', 'arn', 'fax', 'hr', 'h']) expect(directionOf(language)).toBe('ltr');
});

describe('a page', () => {
  beforeEach(() => {
    fakeApi();
    const answer = globalThis.fetch;
    vi.stubGlobal('fetch', async (resource: RequestInfo | URL, init?: RequestInit) => {
      const response = await answer(resource, init);
      const locale = new URL(String(resource), location.href).searchParams.get('locale');
      return Response.json({ ...(await response.json()), locale });
    });
    defineElement(PrivetBanner);
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  const ask = async (lang: string): Promise<HTMLElement> => {
    const banner = providerWith('<privet-banner></privet-banner>', { lang }).querySelector('privet-banner')!;
    await eventually(() => expect(banner.shadowRoot!.querySelector('section')?.matches(':popover-open')).toBe(true));
    return banner.shadowRoot!.querySelector('section')!;
  };

  test.each([
    ['fi', 'ltr', 'Hylkää kaikki'],
    ['he', 'rtl', 'דחיית הכול'],
    ['zh-Hant', 'ltr', '全部拒絕'],
    ['pt-BR', 'ltr', 'Rejeitar tudo'],
  ])('in %s speaks it, %s', async (lang, direction, reject) => {
    const card = await ask(lang);
    expect([card.lang, card.dir]).toEqual([lang, direction]);
    expect([...card.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain(reject);
  });
});
