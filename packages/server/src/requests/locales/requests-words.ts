import { lookUpLocale, type RightId } from '@privet/types';
import { textsIn } from '../../pages/locales/page-locales.js';
import { directionOf } from '../../pages/page-language.js';
import { ar } from './requests.ar.js';
import { bg } from './requests.bg.js';
import { cs } from './requests.cs.js';
import { da } from './requests.da.js';
import { de } from './requests.de.js';
import { el } from './requests.el.js';
import { en } from './requests.en.js';
import { es } from './requests.es.js';
import { et } from './requests.et.js';
import { fi } from './requests.fi.js';
import { frCA } from './requests.fr-CA.js';
import { fr } from './requests.fr.js';
import { ga } from './requests.ga.js';
import { he } from './requests.he.js';
import { hi } from './requests.hi.js';
import { hr } from './requests.hr.js';
import { hu } from './requests.hu.js';
import { id } from './requests.id.js';
import { is } from './requests.is.js';
import { it } from './requests.it.js';
import { ja } from './requests.ja.js';
import { ko } from './requests.ko.js';
import { lt } from './requests.lt.js';
import { lv } from './requests.lv.js';
import { mt } from './requests.mt.js';
import { nb } from './requests.nb.js';
import { nl } from './requests.nl.js';
import { pl } from './requests.pl.js';
import { ptBR } from './requests.pt-BR.js';
import { pt } from './requests.pt.js';
import { ro } from './requests.ro.js';
import { sk } from './requests.sk.js';
import { sl } from './requests.sl.js';
import { sv } from './requests.sv.js';
import { th } from './requests.th.js';
import { tr } from './requests.tr.js';
import { uk } from './requests.uk.js';
import { vi } from './requests.vi.js';
import { zhHans } from './requests.zh-Hans.js';
import { zhHant } from './requests.zh-Hant.js';
import type { RequestTexts } from './requests-texts.js';

/** All languages that requests are written about in; the first is for the rest. */
const locales: Readonly<Record<string, RequestTexts>> = {
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

/** What the software says about requests, in one language. */
export interface RequestWords {
  /** BCP 47. */
  readonly language: string;
  readonly texts: RequestTexts;
  /** What each kind of request is called, where the policy does not say: as on the pages. */
  readonly types: Readonly<Record<RightId, string>>;
  tooMany(count: number): string;
  readonly appeal: string;
  complain(authority: string, url: string): string;
  readonly complainHere: string;
  readonly complainState: string;
  readonly court: string;
  /** That the request is there, and that its reference is to be kept: as on the pages. */
  readonly received: { readonly title: string; readonly text: string };
  /** The same, as the subject of a mail of a company's. */
  receivedBy(company: string): string;
}

/** The words of the language that is nearest to a reader's. */
export function requestWords(locale: string): RequestWords {
  const language = lookUpLocale(locale, { locales: Object.keys(locales), defaultLocale: 'en' });
  const texts = locales[language] ?? en;
  const { request } = textsIn(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    texts,
    types: request.rights,
    tooMany: (count) => filled(texts.tooMany, { count: numbers.format(count) }),
    appeal: texts.appeal,
    complain: (authority, url) => filled(texts.complain, { authority, url }),
    complainHere: texts.complainHere,
    complainState: texts.complainState,
    court: texts.court,
    received: request.done,
    // A name in other letters keeps its own direction (Unicode UAX #9, FSI and PDI).
    receivedBy: (company) => `${request.done.title} – ${directionOf(language) === 'rtl' ? `\u2068${company}\u2069` : company}`,
  };
}

/** A text with its `{…}` filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
