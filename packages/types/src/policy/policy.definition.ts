import * as z from 'zod/mini';
import { Controller, ExternalLink, OptOut, ScopeEntry, Security } from './policy.controller.js';
import { date, listOf, locale, maybe, someOf, text, version, type Complete, type Written } from './policy.fields.js';
import {
  Category,
  DataOrigin,
  PurposeDefinition,
  RecipientDefinition,
  Retention,
  Tracker,
  Transfer,
  type Purpose,
  type Recipient,
} from './policy.purposes.js';
import {
  Jurisdictions,
  Notice,
  PolicySignals,
  RequestTerms,
  RightDefinition,
  TopicDefinition,
  type Right,
  type Topic,
} from './policy.rights.js';

const bannerTexts = { title: text, body: text };
const texts = {
  /** What the banner says before its buttons. */
  banner: z.strictObject(bannerTexts),
  /** What the policy page says first. */
  introduction: maybe(text),
  /** What it says about changes of the policy. */
  changes: maybe(text),
  /** What it says about sharing data. */
  sharing: maybe(text),
};
export interface PolicyTextsInput extends Written<typeof texts> {}
export interface PolicyTexts extends Complete<typeof texts> {}
const PolicyTexts: z.core.$ZodType<PolicyTexts, PolicyTextsInput> = z.strictObject(texts);

const policy = {
  /** Cited by every decision and receipt; another text is another version. */
  version,
  /** The date from which it holds. */
  effectiveAt: date,
  /** BCP 47. Every text has each of them. */
  locales: someOf(locale),
  /** What a reader gets whose language is none of `locales`; their first when left out. */
  defaultLocale: z.optional(locale),
  controller: Controller,
  /** The sites, services and apps that it is about. */
  scope: listOf(ScopeEntry),
  origins: listOf(DataOrigin),
  categories: listOf(Category),
  recipients: listOf(RecipientDefinition),
  transfers: listOf(Transfer),
  purposes: someOf(PurposeDefinition),
  trackers: listOf(Tracker),
  /** How long data is kept, where a purpose does not say otherwise. */
  retention: Retention,
  topics: listOf(TopicDefinition),
  rights: someOf(RightDefinition),
  requests: z.prefault(RequestTerms, {}),
  signals: z.prefault(PolicySignals, {}),
  jurisdictions: z.prefault(Jurisdictions, {}),
  links: listOf(ExternalLink),
  optOuts: listOf(OptOut),
  security: z.prefault(Security, {}),
  notices: listOf(Notice),
  texts: PolicyTexts,
};

/** A privacy policy as people write it: what has a default may be left out. `definePolicy` checks it. */
export interface PolicyInput extends Written<typeof policy> {}

/** A checked policy with everything that was left out filled in. Only `definePolicy` makes one; it is frozen. */
export interface Policy extends Omit<Complete<typeof policy>, 'defaultLocale' | 'purposes' | 'recipients' | 'topics' | 'rights'> {
  defaultLocale: string;
  recipients: Recipient[];
  purposes: Purpose[];
  topics: Topic[];
  rights: Right[];
}

/** What was written, checked field by field; `definePolicy` adds what depends on more than one. */
export interface ParsedPolicy extends Complete<typeof policy> {}
export const PolicyDefinition: z.core.$ZodType<ParsedPolicy, PolicyInput> = z.strictObject(policy);
