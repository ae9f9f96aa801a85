import { lookUpLocale } from '@privet/types/locales';
import { ar } from '../locales/ar.js';
import { bg } from '../locales/bg.js';
import { cs } from '../locales/cs.js';
import { da } from '../locales/da.js';
import { de } from '../locales/de.js';
import { el } from '../locales/el.js';
import { es } from '../locales/es.js';
import { et } from '../locales/et.js';
import { fi } from '../locales/fi.js';
import { fr } from '../locales/fr.js';
import { frCA } from '../locales/fr-CA.js';
import { ga } from '../locales/ga.js';
import { he } from '../locales/he.js';
import { hi } from '../locales/hi.js';
import { hr } from '../locales/hr.js';
import { hu } from '../locales/hu.js';
import { id } from '../locales/id.js';
import { is } from '../locales/is.js';
import { it } from '../locales/it.js';
import { ja } from '../locales/ja.js';
import { ko } from '../locales/ko.js';
import { lt } from '../locales/lt.js';
import { lv } from '../locales/lv.js';
import { mt } from '../locales/mt.js';
import { nb } from '../locales/nb.js';
import { nl } from '../locales/nl.js';
import { pl } from '../locales/pl.js';
import { pt } from '../locales/pt.js';
import { ptBR } from '../locales/pt-BR.js';
import { ro } from '../locales/ro.js';
import { sk } from '../locales/sk.js';
import { sl } from '../locales/sl.js';
import { sv } from '../locales/sv.js';
import { th } from '../locales/th.js';
import { tr } from '../locales/tr.js';
import { uk } from '../locales/uk.js';
import { vi } from '../locales/vi.js';
import { zhHans } from '../locales/zh-Hans.js';
import { zhHant } from '../locales/zh-Hant.js';
import type { Locale } from '../locales/locale.js';

/** All of them, since a server renders at once. English is in the templates' reach already. */
export const locales: Readonly<Record<string, Locale>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  'fr-CA': frCA,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words of the language that serves a reader of `language` best; none where that is English. */
export const wordsOf = (language: string): Partial<Locale> =>
  locales[lookUpLocale(language, { locales: Object.keys(locales), defaultLocale: 'en' })] ?? {};
