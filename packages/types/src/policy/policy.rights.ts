import * as z from 'zod/mini';
import { rightIds } from '../fields/rights.js';
import { flag, id, listOf, maybe, name, oneOf, period, place, plain, someOf, text, type Complete, type Written } from './policy.fields.js';
import { modes } from './policy.jurisdictions.js';
import { grounds } from './policy.purposes.js';
import { idOf } from './policy.references.js';

/** What is asked of who makes a request: nothing, a code from a mail, or that and a proof which a person looks at. */
export const verifications = ['none', 'email', 'proof'] as const;
export type Verification = (typeof verifications)[number];

export const requestFieldKinds = ['text', 'choice', 'date', 'order-number'] as const;
const option = { id, name };
const requestField = {
  id,
  /** What the form asks. */
  name,
  hint: maybe(text),
  kind: oneOf(requestFieldKinds),
  required: flag,
  /** What can be chosen of a `choice`. */
  options: listOf(z.strictObject(option)),
};
export interface RequestFieldInput extends Written<typeof requestField> {}
/** What a request of this kind asks beside who one is. */
export interface RequestField extends Complete<typeof requestField> {}
const RequestField: z.core.$ZodType<RequestField, RequestFieldInput> = z.strictObject(requestField).check(
  z.refine(({ kind, options }) => (kind === 'choice') === options.length > 0, {
    path: ['options'],
    error: 'fits a "choice" alone: list what can be chosen there, and nothing elsewhere',
  }),
);

const right = {
  id: oneOf(rightIds),
  /** Left out, it is called as in the widgets' own words. */
  name: maybe(name),
  description: maybe(text),
  deadline: period('the time within which you answer'),
  /** No charge. */
  free: z._default(z.boolean(), true),
  /** On which grounds it may be refused, wholly or in part. */
  exceptions: listOf(oneOf(grounds)),
  /** `processor`: the answer also covers what we hold on behalf of others. */
  roles: z._default(z.array(oneOf(['controller', 'processor'])), ['controller']),
  /** Where it is offered; everywhere when empty. */
  jurisdictions: listOf(place),
  /** Left out: nothing for `opt-out`, `limit` and `withdraw` (11 CCR §7060(b)), a code by mail for the rest. */
  verification: z.optional(oneOf(verifications)),
  fields: listOf(RequestField),
  /** `as-law-allows`: what is over the number a year that the law of the place sets is denied, with its ground. `always`: never for that. */
  repeats: z._default(oneOf(['always', 'as-law-allows']), 'always'),
};
export interface RightInput extends Written<typeof right> {}
/** A right of the data subject, and how it is answered. */
export interface Right extends Omit<Complete<typeof right>, 'verification'> {
  verification: Verification;
}

/** What a stranger must not be able to ask in somebody's name (GDPR Art. 12(6)). */
const aboutData: ReadonlySet<string> = new Set(['access', 'portability', 'correct', 'delete']);

export const RightDefinition: z.core.$ZodType<Complete<typeof right>, RightInput> = z.strictObject(right).check(
  z.refine((given) => given.verification !== 'none' || !aboutData.has(given.id), {
    path: ['verification'],
    error: 'asks nobody who they are before data is told, changed or deleted: write "email" or "proof"',
  }),
);

const retentionHold = {
  category: idOf.category,
  /** Why, as people are told. */
  ground: text,
  /** The law: `Abgabenordnung §147`. */
  citation: maybe(plain),
};
/** Data that a law makes you keep: an erasure leaves it, and says so (GDPR Art. 17(3)(b)). */
export interface RetentionHold extends Complete<typeof retentionHold> {}
const RetentionHold: z.core.$ZodType<RetentionHold, Written<typeof retentionHold>> = z.strictObject(retentionHold);

const requestTerms = {
  /** How long what was sent with a request is kept after it is closed: proofs, evidence, archives. */
  uploads: z._default(period('how long uploads are kept'), 'P90D'),
  /** How long the request itself is kept after it is closed; California asks for two years (11 CCR §7101(a)). */
  records: z._default(period('how long requests are kept'), 'P2Y'),
  /** How long a request waits to be verified. */
  unverified: z._default(period('how long a request waits to be verified'), 'P30D'),
  /** What a deletion leaves, category by category. */
  holds: listOf(RetentionHold),
};
/** How requests are answered and kept. */
export interface RequestTerms extends Complete<typeof requestTerms> {}
export const RequestTerms: z.core.$ZodType<RequestTerms, Written<typeof requestTerms>> = z.strictObject(requestTerms);

const topic = {
  id,
  name,
  description: maybe(text),
  channel: z._default(oneOf(['email', 'sms', 'push', 'post']), 'email'),
  /** `service` mail (account, billing, alerts, legal) comes whatever is unsubscribed. */
  kind: oneOf(['promotional', 'service']),
  /** When left out: `opt-in` for promotions, `opt-out` for service mail. */
  subscription: z.optional(oneOf(['opt-out', 'opt-in', 'double-opt-in'])),
  /** The purpose that it serves. */
  purpose: maybe(idOf.purpose),
};
export interface TopicInput extends Written<typeof topic> {}
/** What a person can get mail about. */
export interface Topic extends Omit<Complete<typeof topic>, 'subscription'> {
  subscription: 'opt-out' | 'opt-in' | 'double-opt-in';
}
export const TopicDefinition: z.core.$ZodType<Complete<typeof topic>, TopicInput> = z.strictObject(topic).check(
  z.refine((given) => given.kind !== 'service' || (given.subscription ?? 'opt-out') === 'opt-out', {
    path: ['subscription'],
    error: 'asks for an opt-in to service mail, which has to reach everybody: write "opt-out", or make the topic promotional',
  }),
);

const signals = {
  /** Global Privacy Control, `Sec-GPC: 1`. */
  gpc: z._default(oneOf(['honour', 'ignore']), 'honour'),
  /** Do Not Track, `DNT: 1`. */
  dnt: z._default(oneOf(['honour', 'ignore']), 'ignore'),
};
export interface PolicySignals extends Complete<typeof signals> {}
export const PolicySignals: z.core.$ZodType<PolicySignals, Written<typeof signals>> = z.strictObject(signals);

const jurisdictionRule = {
  /** Countries, US states and Canadian provinces, groups. The most specific match of all rules counts. */
  match: someOf(place),
  mode: oneOf(modes),
  /** The law behind it: `gdpr`, `ccpa`. */
  regime: maybe(id),
  /** Global Privacy Control stands even against a choice made in its sight: the law knows no exception. */
  gpcStands: flag,
};
/** What holds somewhere. */
export interface JurisdictionRule extends Complete<typeof jurisdictionRule> {}
const JurisdictionRule: z.core.$ZodType<JurisdictionRule, Written<typeof jurisdictionRule>> = z.strictObject(jurisdictionRule);

const jurisdictions = {
  /** Where no rule matches. An unknown place gets the strictest of all. */
  default: z._default(oneOf(modes), 'opt-in'),
  rules: listOf(JurisdictionRule),
};
export interface JurisdictionsInput extends Written<typeof jurisdictions> {}
export interface Jurisdictions extends Complete<typeof jurisdictions> {}
export const Jurisdictions: z.core.$ZodType<Jurisdictions, JurisdictionsInput> = z.strictObject(jurisdictions);

const notice = {
  id,
  on: oneOf(['material-change', 'breach', 'acquisition']),
  /** How people are told. */
  channels: someOf(oneOf(['email', 'site'])),
  /** Whether all the channels are used, or at least one. */
  by: z._default(oneOf(['any', 'all']), 'any'),
  /** `before` it takes effect, `as-soon-as-possible`, or within an ISO 8601 duration. */
  within: period('how soon people are told', 'before', 'as-soon-as-possible'),
  /** What is reported later, when more is known. */
  followUp: listOf(oneOf(['actions-taken', 'consequences', 'scope'])),
  description: maybe(text),
};
export interface NoticeInput extends Written<typeof notice> {}
/** What people are told, and when. */
export interface Notice extends Complete<typeof notice> {}
export const Notice: z.core.$ZodType<Notice, NoticeInput> = z.strictObject(notice);
