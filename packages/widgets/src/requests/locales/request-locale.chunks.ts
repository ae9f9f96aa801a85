import { lookUpLocale } from '@privet/types/locales';
import type { RequestLocale } from './request-locale.js';

/** Each language stands in a file of its own, which loads where it is spoken. English is not among them: it is there already. */
export const chunks: Readonly<Record<string, () => Promise<RequestLocale>>> = {
  ar: async () => (await import('./ar.js')).ar,
  bg: async () => (await import('./bg.js')).bg,
  cs: async () => (await import('./cs.js')).cs,
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  el: async () => (await import('./el.js')).el,
  es: async () => (await import('./es.js')).es,
  et: async () => (await import('./et.js')).et,
  fi: async () => (await import('./fi.js')).fi,
  fr: async () => (await import('./fr.js')).fr,
  'fr-CA': async () => (await import('./fr-CA.js')).frCA,
  ga: async () => (await import('./ga.js')).ga,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  hr: async () => (await import('./hr.js')).hr,
  hu: async () => (await import('./hu.js')).hu,
  id: async () => (await import('./id.js')).id,
  is: async () => (await import('./is.js')).is,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  lt: async () => (await import('./lt.js')).lt,
  lv: async () => (await import('./lv.js')).lv,
  mt: async () => (await import('./mt.js')).mt,
  nb: async () => (await import('./nb.js')).nb,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  'pt-BR': async () => (await import('./pt-BR.js')).ptBR,
  ro: async () => (await import('./ro.js')).ro,
  sk: async () => (await import('./sk.js')).sk,
  sl: async () => (await import('./sl.js')).sl,
  sv: async () => (await import('./sv.js')).sv,
  th: async () => (await import('./th.js')).th,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
  vi: async () => (await import('./vi.js')).vi,
  'zh-Hans': async () => (await import('./zh-Hans.js')).zhHans,
  'zh-Hant': async () => (await import('./zh-Hant.js')).zhHant,
};

/** The words of the language that serves a reader of `wanted` best; none where that is English. */
export const loadBestFit = async (wanted: string): Promise<Partial<RequestLocale>> =>
  (await chunks[lookUpLocale(wanted, { locales: Object.keys(chunks), defaultLocale: 'en' })]?.()) ?? {};
