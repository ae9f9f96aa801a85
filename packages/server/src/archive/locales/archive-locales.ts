import { ar } from './archive.ar.js';
import { bg } from './archive.bg.js';
import { cs } from './archive.cs.js';
import { da } from './archive.da.js';
import { de } from './archive.de.js';
import { el } from './archive.el.js';
import { en } from './archive.en.js';
import { es } from './archive.es.js';
import { et } from './archive.et.js';
import { fi } from './archive.fi.js';
import { fr } from './archive.fr.js';
import { frCA } from './archive.fr-CA.js';
import { ga } from './archive.ga.js';
import { he } from './archive.he.js';
import { hi } from './archive.hi.js';
import { hr } from './archive.hr.js';
import { hu } from './archive.hu.js';
import { id } from './archive.id.js';
import { is } from './archive.is.js';
import { it } from './archive.it.js';
import { ja } from './archive.ja.js';
import { ko } from './archive.ko.js';
import { lt } from './archive.lt.js';
import { lv } from './archive.lv.js';
import { mt } from './archive.mt.js';
import { nb } from './archive.nb.js';
import { nl } from './archive.nl.js';
import { pl } from './archive.pl.js';
import { pt } from './archive.pt.js';
import { ptBR } from './archive.pt-BR.js';
import { ro } from './archive.ro.js';
import { sk } from './archive.sk.js';
import { sl } from './archive.sl.js';
import { sv } from './archive.sv.js';
import { th } from './archive.th.js';
import { tr } from './archive.tr.js';
import { uk } from './archive.uk.js';
import { vi } from './archive.vi.js';
import { zhHans } from './archive.zh-Hans.js';
import { zhHant } from './archive.zh-Hant.js';
import type { ArchiveTexts } from './archive-texts.js';

/** The languages in which archives speak, by their tags: those of our pages. */
export const archiveLocales: Readonly<Record<string, ArchiveTexts>> = {
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

/** @param language one that our pages speak */
export const archiveTexts = (language: string): ArchiveTexts => archiveLocales[language] ?? en;
