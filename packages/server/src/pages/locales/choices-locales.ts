import { ar } from './choices.ar.js';
import { bg } from './choices.bg.js';
import { cs } from './choices.cs.js';
import { da } from './choices.da.js';
import { de } from './choices.de.js';
import { el } from './choices.el.js';
import { en } from './choices.en.js';
import { es } from './choices.es.js';
import { et } from './choices.et.js';
import { fi } from './choices.fi.js';
import { frCA } from './choices.fr-CA.js';
import { fr } from './choices.fr.js';
import { ga } from './choices.ga.js';
import { he } from './choices.he.js';
import { hi } from './choices.hi.js';
import { hr } from './choices.hr.js';
import { hu } from './choices.hu.js';
import { id } from './choices.id.js';
import { is } from './choices.is.js';
import { it } from './choices.it.js';
import { ja } from './choices.ja.js';
import { ko } from './choices.ko.js';
import { lt } from './choices.lt.js';
import { lv } from './choices.lv.js';
import { mt } from './choices.mt.js';
import { nb } from './choices.nb.js';
import { nl } from './choices.nl.js';
import { pl } from './choices.pl.js';
import { ptBR } from './choices.pt-BR.js';
import { pt } from './choices.pt.js';
import { ro } from './choices.ro.js';
import { sk } from './choices.sk.js';
import { sl } from './choices.sl.js';
import { sv } from './choices.sv.js';
import { th } from './choices.th.js';
import { tr } from './choices.tr.js';
import { uk } from './choices.uk.js';
import { vi } from './choices.vi.js';
import { zhHans } from './choices.zh-Hans.js';
import { zhHant } from './choices.zh-Hant.js';
import type { ChoicesTexts } from './choices-texts.js';

/** The languages in which the page of choices speaks, by their tags. */
export const choicesLocales: Readonly<Record<string, ChoicesTexts>> = {
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
