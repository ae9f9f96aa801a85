import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Jurisdiction, Locale, PolicyId } from '../fields/identifiers.js';
import { pageQuery } from '../fields/page.js';
import { Theme } from '../fields/theme.js';
import { Timestamp } from '../fields/timestamp.js';
import {
  CategoryView,
  ControllerView,
  ExternalLinkView,
  NoticeView,
  OptOutView,
  OriginView,
  PurposeView,
  RecipientView,
  RightView,
  ScopeEntryView,
  SecurityView,
  TopicView,
  TransferView,
} from './policy.view.schemas.js';
import { legalBases } from './policy.purposes.js';
import { modes } from './policy.jurisdictions.js';

const getPolicy = {
  /** The reader's language, BCP 47; the nearest that the policy has is answered. */
  locale: z.optional(Locale),
  /** Where the reader is, ISO 3166. Unknown: the policy's strictest mode. */
  jurisdiction: z.optional(Jurisdiction),
  /** `banner`: only what a banner needs. */
  view: z.optional(z.literal('banner')),
};
export interface GetPolicy extends Fields<typeof getPolicy> {}
export const GetPolicy: Schema<GetPolicy> = z.object(getPolicy);

const signals = { gpc: z.enum(['honour', 'ignore']), dnt: z.enum(['honour', 'ignore']) };

/** What both views say first. */
const heading = {
  version: z.string(),
  /** `sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785): the same in every language and place. */
  hash: z.string(),
  /** The language of the texts. */
  locale: z.string(),
  /** The place that the answer is for; null where it is unknown. */
  jurisdiction: z.nullable(z.string()),
  /** The law that the policy names for that place. */
  regime: z.nullable(z.string()),
  /** What holds before anybody chose. */
  mode: z.enum(modes),
  signals: z.object(signals),
  /** Global Privacy Control stands even against a choice made in its sight; absent where such a choice lifts it. */
  gpcStands: z.optional(z.literal(true)),
  /** The look of the site whose key asks; absent where it has none of its own. */
  theme: z.optional(Theme),
};

const bannerPurpose = {
  id: PolicyId,
  name: z.string(),
  legalBasis: z.enum(legalBases),
  required: z.boolean(),
  saleOrSharing: z.boolean(),
  directMarketing: z.optional(z.boolean()),
  /** Years; absent where there is none. */
  minimumAge: z.optional(z.int()),
  /** How long a grant holds; absent where it stands for ever. */
  expiresAfterDays: z.optional(z.int()),
  /** The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so. */
  unchangedSince: z.optional(z.array(z.string())),
};
/** A purpose, as far as a banner and the gates behind it look at it. */
export interface BannerPurpose extends Fields<typeof bannerPurpose> {}
export const BannerPurpose: Schema<BannerPurpose> = z.object(bannerPurpose);

const bannerController = { name: z.string(), privacyUrl: z.string() };
const bannerTexts = { title: z.string(), body: z.string() };
const bannerPolicy = {
  ...heading,
  controller: z.object(bannerController),
  texts: z.object(bannerTexts),
  purposes: z.array(BannerPurpose),
};
/** The least that a banner needs, in one language and for one place. */
export interface BannerPolicy extends Fields<typeof bannerPolicy> {}
export const BannerPolicy: Schema<BannerPolicy> = z.object(bannerPolicy);

const viewTexts = {
  banner: z.object(bannerTexts),
  introduction: z.nullable(z.string()),
  changes: z.nullable(z.string()),
  sharing: z.nullable(z.string()),
};
const policyView = {
  ...heading,
  /** The date from which it holds. */
  effectiveAt: z.iso.date(),
  /** All languages that it is written in. */
  locales: z.array(z.string()),
  controller: ControllerView,
  scope: z.array(ScopeEntryView),
  origins: z.array(OriginView),
  categories: z.array(CategoryView),
  recipients: z.array(RecipientView),
  transfers: z.array(TransferView),
  purposes: z.array(PurposeView),
  topics: z.array(TopicView),
  /** Those that are offered in this place; all of them where it is unknown. */
  rights: z.array(RightView),
  links: z.array(ExternalLinkView),
  optOuts: z.array(OptOutView),
  security: SecurityView,
  notices: z.array(NoticeView),
  texts: z.object(viewTexts),
};
/** The policy in one language and for one place: what a policy page, a preference center and a request form show. */
export interface PolicyView extends Fields<typeof policyView> {}
export const PolicyView: Schema<PolicyView> = z.object(policyView);

const policyChange = {
  /** A JSON pointer (RFC 6901) into the newer policy, or into the older one for what was removed. */
  path: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  /** What changed, in short. */
  what: z.string(),
  /** The purposes that it touches. */
  purposes: z.array(PolicyId),
  /** Whether people have to be told, and asked again about these purposes. */
  material: z.boolean(),
  /** Why it is material, or is not. */
  why: z.string(),
};
/** One difference between two versions of the policy. */
export interface PolicyChange extends Fields<typeof policyChange> {}
export const PolicyChange: Schema<PolicyChange> = z.object(policyChange);

const policyDiff = {
  /** The older version. */
  from: z.string(),
  /** The newer one. */
  to: z.string(),
  /** Whether any change is material, so that people have to be told (GDPR Art. 13(3)). */
  material: z.boolean(),
  /** The purposes of the newer version about which people have to be asked again. */
  materialPurposes: z.array(PolicyId),
  /** Empty where the two say the same. */
  changes: z.array(PolicyChange),
};
/** What changed between two versions of the policy. */
export interface PolicyDiff extends Fields<typeof policyDiff> {}
export const PolicyDiff: Schema<PolicyDiff> = z.object(policyDiff);

const diffPolicy = {
  /** The older version. */
  from: z.string(),
  /** The newer one; the one in force when left out. */
  to: z.optional(z.string()),
};
export interface DiffPolicy extends Fields<typeof diffPolicy> {}
export const DiffPolicy: Schema<DiffPolicy> = z.object(diffPolicy);

const listPolicyVersions = { ...pageQuery };
export interface ListPolicyVersions extends Fields<typeof listPolicyVersions> {}
export const ListPolicyVersions: Schema<ListPolicyVersions> = z.object(listPolicyVersions);

const policyVersionHead = {
  version: z.string(),
  /** `sha256-` and the base64url SHA-256 of the policy's canonical form (RFC 8785). */
  hash: z.string(),
  /** The date from which it holds, as it says itself. */
  effectiveAt: z.string(),
  /** When it was put in force here. */
  publishedAt: Timestamp,
  inForce: z.boolean(),
};
/** A version of the policy, by its name. */
export interface PolicyVersionHead extends Fields<typeof policyVersionHead> {}
export const PolicyVersionHead: Schema<PolicyVersionHead> = z.object(policyVersionHead);

const document = z.record(z.string(), z.unknown());
const policyVersion = {
  ...policyVersionHead,
  /** What `definePolicy` takes. */
  policy: document,
};
/** A version of the policy, whole. */
export interface PolicyVersion extends Fields<typeof policyVersion> {}
export const PolicyVersion: Schema<PolicyVersion> = z.object(policyVersion);

const publishPolicy = {
  /** What `definePolicy` takes. */
  policy: document,
};
export interface PublishPolicy extends Fields<typeof publishPolicy> {}
export const PublishPolicy: Schema<PublishPolicy> = z.strictObject(publishPolicy);

const publishedPolicy = {
  ...policyVersionHead,
  /** What it changes; null for the first version, and for one that was published before. */
  diff: z.nullable(PolicyDiff),
};
export interface PublishedPolicy extends Fields<typeof publishedPolicy> {}
export const PublishedPolicy: Schema<PublishedPolicy> = z.object(publishedPolicy);

const gpcSupport = {
  gpc: z.boolean(),
  /** RFC 3339 date. */
  lastUpdate: z.string(),
};
/** The GPC support resource. */
export interface GpcSupportResource extends Fields<typeof gpcSupport> {}
export const GpcSupportResource: Schema<GpcSupportResource> = z.object(gpcSupport);
