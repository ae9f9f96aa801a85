import * as z from 'zod/mini';
import {
  country,
  flag,
  id,
  lifetime,
  link,
  listOf,
  maybe,
  name,
  oneOf,
  period,
  plain,
  someOf,
  text,
  type Complete,
  type Written,
} from './policy.fields.js';
import { idOf } from './policy.references.js';

/** GDPR Art. 6(1)(a) to (f). */
export const legalBases = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Where data comes from: the person, their use of the service, or somebody else. */
export const sources = ['given', 'automatic', 'third-party'] as const;

/** What a third party is to the controller (GDPR Art. 4(8) to (10), 26). The CCPA calls a processor a service provider. */
export const recipientKinds = ['processor', 'joint-controller', 'third-party', 'public-authority', 'successor'] as const;

/** What a recipient is held to: our instructions (GDPR Art. 28), this policy, or only its own. */
export const recipientBounds = ['instructions', 'policy', 'own-policy'] as const;

/** On what a transfer to another country rests (GDPR Art. 45, 46, 47, 49(1)(a), 49(1)(b)). */
export const safeguards = [
  'adequacy-decision',
  'standard-contractual-clauses',
  'binding-corporate-rules',
  'certification',
  'code-of-conduct',
  'consent',
  'contract',
] as const;

export const trackerKinds = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'pixel',
  'web-beacon',
  'script',
  'iframe',
] as const;

/** Why something is kept or refused although it was asked to be deleted (after GDPR Art. 17(3)). */
export const grounds = ['prohibited-by-law', 'legal-obligation', 'legal-claims', 'abuse-prevention', 'agreement-enforcement'] as const;
export type Ground = (typeof grounds)[number];

/** Until when data is kept. */
export const retentionEnds = ['account-closed', 'service-ended', 'purpose-fulfilled', 'consent-withdrawn', 'objected'] as const;

const origin = {
  id,
  name,
  description: maybe(text),
  /** We make sure that it may lawfully pass the data on. */
  checkedLawful: flag,
};
export interface DataOriginInput extends Written<typeof origin> {}
/** A third party that data comes from: a public database, a social network, a data provider, a joint marketing partner. */
export interface DataOrigin extends Complete<typeof origin> {}
export const DataOrigin: z.core.$ZodType<DataOrigin, DataOriginInput> = z.strictObject(origin);

const category = {
  id,
  name,
  description: maybe(text),
  source: someOf(oneOf(sources)),
  /** How it is collected, in words: a form, log files, cookies, pixels. */
  how: maybe(text),
  /** The third parties that it comes from. */
  origins: listOf(idOf.origin),
  /** Special categories of GDPR Art. 9, sensitive personal information of the CCPA. */
  sensitive: flag,
};
export interface CategoryInput extends Written<typeof category> {}
/** A category of personal data, how and from whom it comes. */
export interface Category extends Complete<typeof category> {}
export const Category: z.core.$ZodType<Category, CategoryInput> = z.strictObject(category).check(
  z.refine((given) => given.origins.length > 0 || !given.source.includes('third-party'), {
    path: ['origins'],
    error: 'is empty although the source is "third-party": name the origins that the data comes from',
  }),
  z.refine((given) => given.origins.length === 0 || given.source.includes('third-party'), {
    path: ['source'],
    error: 'leaves out "third-party" although origins are named: add it, or remove the origins',
  }),
);

const recipient = {
  id,
  name,
  description: maybe(text),
  kind: oneOf(recipientKinds),
  /** When left out: a processor follows our instructions, anybody else its own policy. */
  boundBy: z.optional(oneOf(recipientBounds)),
  country: maybe(country),
  privacyUrl: maybe(link),
};
export interface RecipientInput extends Written<typeof recipient> {}
/** Who gets data from us. */
export interface Recipient extends Omit<Complete<typeof recipient>, 'boundBy'> {
  boundBy: (typeof recipientBounds)[number];
}
export const RecipientDefinition: z.core.$ZodType<Complete<typeof recipient>, RecipientInput> = z.strictObject(recipient);

const transfer = {
  /** The country that the data goes to. */
  to: country,
  safeguard: oneOf(safeguards),
  /** What happens there. */
  activities: someOf(oneOf(['transfer', 'storage', 'processing'])),
  /** Who gets it there; ourselves where this is empty. */
  recipients: listOf(idOf.recipient),
  description: maybe(text),
};
export interface TransferInput extends Written<typeof transfer> {}
/** A transfer to another country (GDPR Art. 13(1)(f)). */
export interface Transfer extends Complete<typeof transfer> {}
export const Transfer: z.core.$ZodType<Transfer, TransferInput> = z.strictObject(transfer);

const retention = {
  /** Counted from the last of `until`; from collection where `until` is empty. */
  period: maybe(period('how long data is kept')),
  /** Whichever comes last. */
  until: listOf(oneOf(retentionEnds)),
  /** What may be kept longer, and why. */
  exceptions: listOf(oneOf(grounds)),
  description: maybe(text),
};
export interface RetentionInput extends Written<typeof retention> {}
/** How long data is kept (GDPR Art. 13(2)(a)). */
export interface Retention extends Complete<typeof retention> {}
export const Retention: z.core.$ZodType<Retention, RetentionInput> = z
  .strictObject(retention)
  .check(
    z.refine((given) => given.period !== null || given.until.length > 0, 'never ends: give a period such as "P1Y", or say until when'),
  );

const purpose = {
  id,
  name,
  description: text,
  legalBasis: oneOf(legalBases),
  /** The service does not work without it, so it cannot be refused. */
  required: flag,
  /** Sale, or sharing for cross-context behavioural advertising, as the CCPA has it (Civ. Code 1798.140(ad), (ah)). */
  saleOrSharing: flag,
  /** It can always be objected to, whatever the legal basis (GDPR Art. 21(2)). */
  directMarketing: flag,
  /** Years. Who is younger, or has not said so, is not asked and not served. */
  minimumAge: maybe(z.int().check(z.gte(1), z.lte(120))),
  categories: listOf(idOf.category),
  recipients: listOf(idOf.recipient),
  /** The policy's general rule when left out. */
  retention: z.optional(Retention),
  /** How long a grant holds; `never` to let it stand. When left out: six months for consent, else `never`. */
  expiresAfter: z.optional(period('how long a grant holds', 'never')),
  /** What a person loses who says no. */
  consequence: maybe(text),
};
export interface PurposeInput extends Written<typeof purpose> {}
/** What data is used for, and on which ground. */
export interface Purpose extends Omit<Complete<typeof purpose>, 'retention' | 'expiresAfter'> {
  retention: Retention;
  /** An ISO 8601 duration, or `never`. */
  expiresAfter: string;
}
export const PurposeDefinition: z.core.$ZodType<Complete<typeof purpose>, PurposeInput> = z.strictObject(purpose).check(
  z.refine((given) => !(given.required && given.legalBasis === 'consent'), {
    path: ['legalBasis'],
    error:
      'is consent on a required purpose, and consent that cannot be refused is none (GDPR Art. 7(4)): name another legal basis, or drop "required"',
  }),
  z.refine((given) => !(given.required && given.saleOrSharing), {
    path: ['saleOrSharing'],
    error:
      'is true on a required purpose, and everybody may opt out of sale and sharing (CCPA, Civ. Code 1798.120): drop "required", or move the sale to a purpose of its own',
  }),
  z.refine((given) => !(given.required && given.directMarketing), {
    path: ['directMarketing'],
    error: 'is true on a required purpose, and everybody may object to direct marketing (GDPR Art. 21(2)): drop "required"',
  }),
  z.refine((given) => !(given.required && given.minimumAge !== null), {
    path: ['minimumAge'],
    error: 'is set on a required purpose, which is served to everybody: drop one of the two',
  }),
);

const patternHint = 'is no regular expression: write one of JavaScript without slashes, such as "_hjSession_\\d+"';
const isPattern = (source: string) => {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};

const tracker = {
  kind: oneOf(trackerKinds),
  /** The cookie's, key's or database's name; a trailing `*` stands for any ending. */
  name: plain,
  /** A regular expression (with the flag `u`) that the whole name fits, where `name`, which is for people then, cannot say it. */
  pattern: z.optional(plain.check(z.refine(isPattern, patternHint))),
  /** The path of a cookie that is set for neither `/` nor the page's own path and those above it. */
  path: z.optional(plain.check(z.startsWith('/', 'is no path: let it start with "/"'))),
  /** The domain of a cookie that is set for neither the page's own host nor those above it. */
  domain: z.optional(plain),
  /** Who sets or receives it. */
  provider: plain,
  lifetime,
  /** What it serves. */
  purposes: z.array(idOf.purpose).check(z.minLength(1, 'is empty, so nobody knows what it is for: name at least one purpose')),
  /** The hosts that it talks to, for those who block by host; `*.` before one stands for it and all below it. */
  hosts: listOf(plain),
  description: maybe(text),
};
export interface TrackerInput extends Written<typeof tracker> {}
/** A cookie, an entry in the browser's storage, a pixel, a script. */
export interface Tracker extends Complete<typeof tracker> {}
export const Tracker: z.core.$ZodType<Tracker, TrackerInput> = z.strictObject(tracker);
