import type { BannerPurpose, PolicyView } from '@privet/types';

type RetentionEnd = PolicyView['purposes'][number]['retention']['until'][number];

/** What the banner says itself; its title and body come from the policy. */
export interface BannerMessages {
  acceptAll: string;
  rejectAll: string;
  choose: string;
  privacyPolicy: string;
  gpcHonoured: string;
  dntHonoured: string;
  accepted: string;
  rejected: string;
  saved: string;
  change: string;
  close: string;
  loadFailed: string;
}

/** What the elements say that a site places in its pages. `{purpose}` is replaced by the purpose's name. */
export interface PageMessages {
  blocked: string;
  /** `{provider}` is who the content comes from. */
  blockedFrom: string;
  allow: string;
  privacyChoices: string;
  /** The title that 11 CCR §7015(b) prescribes, in English word for word. */
  yourPrivacyChoices: string;
  optOutIcon: string;
  optOutHonoured: string;
}

/** What the preference center says itself; the legal bases, and until when data is kept, included. */
export interface PreferencesMessages extends Record<BannerPurpose['legalBasis'] | RetentionEnd, string> {
  preferencesTitle: string;
  introduction: string;
  /** `{date}` of the last choice. */
  lastChoice: string;
  /** `{purposes}` that a signal of the browser keeps off. */
  signalDenies: string;
  optional: string;
  necessary: string;
  loading: string;
  detailsFailed: string;
  retry: string;
  save: string;
  alwaysOn: string;
  notOffered: string;
  /** `{age}` in years. */
  minimumAge: string;
  canObject: string;
  details: string;
  legalBasis: string;
  consequence: string;
  categories: string;
  recipients: string;
  retention: string;
  trackers: string;
  session: string;
  untilDeleted: string;
}

/** A language is complete, or it does not compile. */
export interface Locale extends BannerMessages, PageMessages, PreferencesMessages {}

const locales: Record<string, () => Promise<Locale>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
};

/** The words of a language, or of the language that it is a variant of; none where only English is known, or where they do not load. */
export async function loadLocale(language: string): Promise<Partial<Locale>> {
  try {
    return (await locales[language.split('-')[0] ?? '']?.()) ?? {};
  } catch {
    return {};
  }
}

/** Whether a language is written from right to left. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
