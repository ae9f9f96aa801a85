import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { PolicyId } from '../fields/identifiers.js';
import { rightIds } from '../fields/rights.js';
import {
  grounds,
  legalBases,
  recipientBounds,
  recipientKinds,
  retentionEnds,
  safeguards,
  sources,
  trackerKinds,
} from './policy.purposes.js';
import { requestFieldKinds, verifications } from './policy.rights.js';

const words = z.nullable(z.string());
const ids = z.array(PolicyId);

const contact = { email: words, url: words, phone: words, post: z.array(z.string()) };
/** How to reach somebody; `post` is the lines of a postal address. */
export interface ContactView extends Fields<typeof contact> {}
export const ContactView: Schema<ContactView> = z.object(contact);

const controller = {
  name: z.string(),
  address: z.array(z.string()),
  country: z.string(),
  contact: ContactView,
  privacyUrl: z.string(),
  termsUrl: words,
  timeZone: z.string(),
  dataProtectionOfficer: z.nullable(ContactView),
  representative: z.nullable(ContactView),
};
export interface ControllerView extends Fields<typeof controller> {}
export const ControllerView: Schema<ControllerView> = z.object(controller);

const scopeEntry = { id: PolicyId, kind: z.enum(['site', 'service', 'app']), name: z.string(), url: words, andOthers: z.boolean() };
export interface ScopeEntryView extends Fields<typeof scopeEntry> {}
export const ScopeEntryView: Schema<ScopeEntryView> = z.object(scopeEntry);

const origin = { id: PolicyId, name: z.string(), description: words, checkedLawful: z.boolean() };
export interface OriginView extends Fields<typeof origin> {}
export const OriginView: Schema<OriginView> = z.object(origin);

const category = {
  id: PolicyId,
  name: z.string(),
  description: words,
  source: z.array(z.enum(sources)),
  how: words,
  origins: ids,
  sensitive: z.boolean(),
};
export interface CategoryView extends Fields<typeof category> {}
export const CategoryView: Schema<CategoryView> = z.object(category);

const recipient = {
  id: PolicyId,
  name: z.string(),
  description: words,
  kind: z.enum(recipientKinds),
  boundBy: z.enum(recipientBounds),
  country: words,
  privacyUrl: words,
};
export interface RecipientView extends Fields<typeof recipient> {}
export const RecipientView: Schema<RecipientView> = z.object(recipient);

const transfer = {
  to: z.string(),
  safeguard: z.enum(safeguards),
  activities: z.array(z.enum(['transfer', 'storage', 'processing'])),
  recipients: ids,
  description: words,
};
export interface TransferView extends Fields<typeof transfer> {}
export const TransferView: Schema<TransferView> = z.object(transfer);

const retention = {
  /** ISO 8601. */
  period: words,
  until: z.array(z.enum(retentionEnds)),
  exceptions: z.array(z.enum(grounds)),
  description: words,
};
export interface RetentionView extends Fields<typeof retention> {}
export const RetentionView: Schema<RetentionView> = z.object(retention);

const tracker = {
  kind: z.enum(trackerKinds),
  name: z.string(),
  /** What the whole name fits; absent where the name says it. */
  pattern: z.optional(z.string()),
  /** Of a cookie that is not set where the page is. */
  path: z.optional(z.string()),
  domain: z.optional(z.string()),
  provider: z.string(),
  /** ISO 8601, `session` or `until-deleted`. */
  lifetime: z.string(),
  hosts: z.array(z.string()),
  description: words,
};
export interface TrackerView extends Fields<typeof tracker> {}
export const TrackerView: Schema<TrackerView> = z.object(tracker);

const purpose = {
  id: PolicyId,
  name: z.string(),
  description: z.string(),
  legalBasis: z.enum(legalBases),
  required: z.boolean(),
  saleOrSharing: z.boolean(),
  directMarketing: z.boolean(),
  /** Years; absent where there is none. */
  minimumAge: z.optional(z.int()),
  /** How long a grant holds: ISO 8601, or `never`. */
  expiresAfter: z.string(),
  /** The same in days; absent where a grant stands for ever. */
  expiresAfterDays: z.optional(z.int()),
  /** The versions since its last material change: a grant of another one has lapsed. Absent where it never changed so. */
  unchangedSince: z.optional(z.array(z.string())),
  categories: ids,
  recipients: ids,
  retention: RetentionView,
  trackers: z.array(TrackerView),
  /** What a person loses who says no. */
  consequence: words,
};
export interface PurposeView extends Fields<typeof purpose> {}
export const PurposeView: Schema<PurposeView> = z.object(purpose);

const topic = {
  id: PolicyId,
  name: z.string(),
  description: words,
  channel: z.enum(['email', 'sms', 'push', 'post']),
  kind: z.enum(['promotional', 'service']),
  subscription: z.enum(['opt-out', 'opt-in', 'double-opt-in']),
  purpose: z.nullable(PolicyId),
};
export interface TopicView extends Fields<typeof topic> {}
export const TopicView: Schema<TopicView> = z.object(topic);

const requestField = {
  id: PolicyId,
  /** What the form asks. */
  name: z.string(),
  hint: words,
  kind: z.enum(requestFieldKinds),
  required: z.boolean(),
  options: z.array(z.object({ id: PolicyId, name: z.string() })),
};
/** What a request asks beside who one is. */
export interface RequestFieldView extends Fields<typeof requestField> {}
export const RequestFieldView: Schema<RequestFieldView> = z.object(requestField);

const right = {
  id: z.enum(rightIds),
  /** Null: the reader's software calls it in its own words. */
  name: words,
  description: words,
  /** ISO 8601. */
  deadline: z.string(),
  free: z.boolean(),
  exceptions: z.array(z.enum(grounds)),
  roles: z.array(z.enum(['controller', 'processor'])),
  /** What is asked of who makes the request: nothing, a code from a mail, or that and a proof. */
  verification: z.enum(verifications),
  fields: z.array(RequestFieldView),
};
export interface RightView extends Fields<typeof right> {}
export const RightView: Schema<RightView> = z.object(right);

const externalLink = {
  id: PolicyId,
  kind: z.enum(['website', 'integration']),
  name: z.string(),
  description: words,
  url: words,
  privacyUrl: words,
  termsUrl: words,
};
export interface ExternalLinkView extends Fields<typeof externalLink> {}
export const ExternalLinkView: Schema<ExternalLinkView> = z.object(externalLink);

const optOut = {
  id: PolicyId,
  name: z.string(),
  description: words,
  where: z.enum(['browser', 'device', 'account', 'provider']),
  url: words,
  purposes: ids,
};
export interface OptOutView extends Fields<typeof optOut> {}
export const OptOutView: Schema<OptOutView> = z.object(optOut);

const measure = {
  id: PolicyId,
  kind: z.enum(['organisational', 'technical', 'physical']),
  name: z.string(),
  description: words,
  certification: words,
  heldBy: z.nullable(PolicyId),
};
const security = { measures: z.array(z.object(measure)), url: words, limits: words, duties: words };
export interface SecurityView extends Fields<typeof security> {}
export const SecurityView: Schema<SecurityView> = z.object(security);

const notice = {
  id: PolicyId,
  on: z.enum(['material-change', 'breach', 'acquisition']),
  channels: z.array(z.enum(['email', 'site'])),
  by: z.enum(['any', 'all']),
  /** `before`, `as-soon-as-possible`, or ISO 8601. */
  within: z.string(),
  followUp: z.array(z.enum(['actions-taken', 'consequences', 'scope'])),
  description: words,
};
export interface NoticeView extends Fields<typeof notice> {}
export const NoticeView: Schema<NoticeView> = z.object(notice);
