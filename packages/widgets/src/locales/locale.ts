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
  /** Grants the purpose. */
  allow: string;
  /** Lets in this content alone, for now. */
  allowOnce: string;
  privacyChoices: string;
  /** The title that 11 CCR §7015(b) prescribes, in English word for word. */
  yourPrivacyChoices: string;
  optOutIcon: string;
  optOutHonoured: string;
  /** What was turned off has run in this page, and cannot be undone in it. */
  reloadOffered: string;
  reload: string;
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
  /** All but what a signal of the browser keeps off, which is told before. */
  acceptedOthers: string;
  /** The preference center was closed with changed switches; said then, and in it when it opens again. */
  unsaved: string;
  /** After a choice: the optional `{purposes}` that are on. */
  nowOn: string;
  nothingOn: string;
  alwaysOn: string;
  notOffered: string;
  /** `{age}` in years. */
  minimumAge: string;
  canObject: string;
  details: string;
  /** A sentence with the `{basis}`. */
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

/** The words of a language; none where only English is known, or where they do not load. */
export async function loadLocale(language: string): Promise<Partial<Locale>> {
  if (/^en\b/i.test(language)) return {};
  try {
    return await (await import('./locale.chunks.js')).loadBestFit(language);
  } catch {
    return {};
  }
}

/** Whether a language is written from right to left. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
