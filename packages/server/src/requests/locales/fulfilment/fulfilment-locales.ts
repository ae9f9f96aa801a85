import { lookUpLocale } from '@privet/types';
import { ar } from './fulfilment.ar.js';
import { bg } from './fulfilment.bg.js';
import { cs } from './fulfilment.cs.js';
import { da } from './fulfilment.da.js';
import { de } from './fulfilment.de.js';
import { el } from './fulfilment.el.js';
import { en } from './fulfilment.en.js';
import { es } from './fulfilment.es.js';
import { et } from './fulfilment.et.js';
import { fi } from './fulfilment.fi.js';
import { fr } from './fulfilment.fr.js';
import { frCA } from './fulfilment.fr-CA.js';
import { ga } from './fulfilment.ga.js';
import { he } from './fulfilment.he.js';
import { hi } from './fulfilment.hi.js';
import { hr } from './fulfilment.hr.js';
import { hu } from './fulfilment.hu.js';
import { id } from './fulfilment.id.js';
import { is } from './fulfilment.is.js';
import { it } from './fulfilment.it.js';
import { ja } from './fulfilment.ja.js';
import { ko } from './fulfilment.ko.js';
import { lt } from './fulfilment.lt.js';
import { lv } from './fulfilment.lv.js';
import { mt } from './fulfilment.mt.js';
import { nb } from './fulfilment.nb.js';
import { nl } from './fulfilment.nl.js';
import { pl } from './fulfilment.pl.js';
import { pt } from './fulfilment.pt.js';
import { ptBR } from './fulfilment.pt-BR.js';
import { ro } from './fulfilment.ro.js';
import { sk } from './fulfilment.sk.js';
import { sl } from './fulfilment.sl.js';
import { sv } from './fulfilment.sv.js';
import { th } from './fulfilment.th.js';
import { tr } from './fulfilment.tr.js';
import { uk } from './fulfilment.uk.js';
import { vi } from './fulfilment.vi.js';
import { zhHans } from './fulfilment.zh-Hans.js';
import { zhHant } from './fulfilment.zh-Hant.js';
import type { FulfilmentTexts } from './fulfilment-texts.js';

/** All languages; the first is for the rest. */
export const fulfilmentLocales: Readonly<Record<string, FulfilmentTexts>> = {
  en,
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

/** The words of the language that is nearest to a reader's. */
export const fulfilmentTexts = (locale: string): FulfilmentTexts =>
  fulfilmentLocales[lookUpLocale(locale, { locales: Object.keys(fulfilmentLocales), defaultLocale: 'en' })] ?? en;
