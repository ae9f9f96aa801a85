import * as z from 'zod/mini';
import { flag, id, listOf, maybe, name, oneOf, period, place, someOf, text, type Complete, type Written } from './policy.fields.js';
import { modes } from './policy.jurisdictions.js';
import { grounds } from './policy.purposes.js';
import { idOf } from './policy.references.js';

/** The kinds of request that a person may make. */
export const rightIds = [
  'access',
  'portability',
  'correct',
  'delete',
  'restrict',
  'object',
  'opt-out',
  'limit',
  'withdraw',
  'automated-decision',
] as const;
export type RightId = (typeof rightIds)[number];

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
};
export interface RightInput extends Written<typeof right> {}
/** A right of the data subject, and how it is answered. */
export interface Right extends Complete<typeof right> {}
export const Right: z.core.$ZodType<Right, RightInput> = z.strictObject(right);

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
