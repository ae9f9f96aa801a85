import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Jurisdiction, Locale, PolicyId } from '../fields/identifiers.js';
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
