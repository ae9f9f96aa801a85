import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { AnySubject, DecisionId, Jurisdiction, Locale, PolicyId, Subject } from '../fields/identifiers.js';
import { pageQuery } from '../fields/page.js';
import { Timestamp, TimestampInput } from '../fields/timestamp.js';
import { decisionMethods, reasons } from './consent.words.js';

/** What a person chose for one purpose. */
export const Choice = z.enum(['granted', 'denied']);
/** Choices by purpose id. */
const Choices = z.record(PolicyId, Choice);

/** Where a choice was made. `signal` is the browser's GPC or DNT, and no choice of a purpose. */
const Method = z.enum(decisionMethods);

const signals = {
  /** Global Privacy Control (`navigator.globalPrivacyControl`). */
  gpc: z.optional(z.boolean()),
  /** Do Not Track. */
  dnt: z.optional(z.boolean()),
};
/** What the browser asked for by itself when the choice was made. */
export interface Signals extends Fields<typeof signals> {}
export const Signals: Schema<Signals> = z.strictObject(signals);

const recordConsent = {
  /** The version of the policy that was shown. */
  policyVersion: z.string(),
  choices: Choices,
  method: Method,
  /** The language that it was shown in. */
  locale: Locale,
  jurisdiction: z.optional(Jurisdiction),
  signals: z.optional(Signals),
  /** Makes sending the decision again harmless, for ever. Unique per device. */
  decisionId: z.optional(DecisionId),
  /** When it was chosen, by the device's clock; the server's time of receipt when absent. */
  decidedAt: z.optional(TimestampInput),
  /** When it was sent, by the same clock: it tells how wrong that clock is. */
  sentAt: z.optional(TimestampInput),
  /** Whose decision it is, when a backend records it. */
  subject: z.optional(Subject),
};
/** A decision to record (GDPR Art. 7(1): the controller can demonstrate it). */
export interface RecordConsent extends Fields<typeof recordConsent> {}
export const RecordConsent: Schema<RecordConsent> = z.strictObject(recordConsent);

const purposeConsent = {
  /** Whether the purpose may be served now. */
  granted: z.boolean(),
  /** Why. */
  reason: z.enum(reasons),
};
/** The effective consent of one purpose. */
export interface PurposeConsent extends Fields<typeof purposeConsent> {}
export const PurposeConsent: Schema<PurposeConsent> = z.object(purposeConsent);

const Effective = z.record(z.string(), PurposeConsent);
/** The effective consent of every purpose of the policy, by purpose id. */
export type EffectiveConsent = Record<string, PurposeConsent>;

const recordedConsent = {
  /** `con_…` */
  id: z.string(),
  /** When the server had it on disk. */
  recordedAt: Timestamp,
  policyVersion: z.string(),
  effective: Effective,
};
/** A decision that is durably recorded, and what is in effect after it. */
export interface RecordedConsent extends Fields<typeof recordedConsent> {}
export const RecordedConsent: Schema<RecordedConsent> = z.object(recordedConsent);

const currentConsentQuery = { jurisdiction: z.optional(Jurisdiction) };
export interface CurrentConsentQuery extends Fields<typeof currentConsentQuery> {}
export const CurrentConsentQuery: Schema<CurrentConsentQuery> = z.object(currentConsentQuery);

const currentConsent = {
  policyVersion: z.string(),
  effective: Effective,
  /** The newest explicit choice; null where there is none. */
  decidedAt: z.nullable(Timestamp),
  /** The purposes to ask about: never asked, or a grant that has lapsed. */
  reask: z.array(z.string()),
};
/** What is in effect for the caller now. */
export interface CurrentConsent extends Fields<typeof currentConsent> {}
export const CurrentConsent: Schema<CurrentConsent> = z.object(currentConsent);

const consentCheck = {
  subject: AnySubject,
  purpose: PolicyId,
  /** Where the person is, when known; else the policy's strictest rule holds. */
  jurisdiction: z.optional(Jurisdiction),
};
/** One "may I?". */
export interface ConsentCheck extends Fields<typeof consentCheck> {}
export const ConsentCheck: Schema<ConsentCheck> = z.strictObject(consentCheck);

/** How many checks one call may hold. */
export const maxChecks = 10_000;
const checkConsent = { checks: z.array(ConsentCheck).check(z.minLength(1), z.maxLength(maxChecks)) };
export interface CheckConsent extends Fields<typeof checkConsent> {}
export const CheckConsent: Schema<CheckConsent> = z.strictObject(checkConsent);

const consentVerdict = {
  granted: z.boolean(),
  reason: z.enum(reasons),
  /** The version under which the person chose; the one in force where there is no choice. */
  policyVersion: z.string(),
  decidedAt: z.nullable(Timestamp),
};
export interface ConsentVerdict extends Fields<typeof consentVerdict> {}
export const ConsentVerdict: Schema<ConsentVerdict> = z.object(consentVerdict);

const consentVerdicts = { results: z.array(ConsentVerdict) };
/** The answers, in the order asked. */
export interface ConsentVerdicts extends Fields<typeof consentVerdicts> {}
export const ConsentVerdicts: Schema<ConsentVerdicts> = z.object(consentVerdicts);

const listConsents = { ...pageQuery };
export interface ListConsents extends Fields<typeof listConsents> {}
export const ListConsents: Schema<ListConsents> = z.object(listConsents);

const decision = {
  id: z.string(),
  /** Who decided: the kind of identifier and a keyed hash of it, never the identifier itself. */
  subject: z.string(),
  policyVersion: z.string(),
  choices: Choices,
  method: Method,
  locale: z.string(),
  jurisdiction: z.nullable(z.string()),
  signals: Signals,
  /** When it was chosen, set right for a wrong clock. */
  decidedAt: Timestamp,
  recordedAt: Timestamp,
};
/** A recorded decision. */
export interface Decision extends Fields<typeof decision> {}
export const Decision: Schema<Decision> = z.object(decision);

const receipt = { protected: z.string(), payload: z.string(), signature: z.string() };
/** A signed receipt: a flattened JWS (RFC 7515 §7.2.2) whose payload is a consent record after ISO/IEC TS 27560:2023. */
export interface Receipt extends Fields<typeof receipt> {}
export const Receipt: Schema<Receipt> = z.object(receipt);

/** The same in one line (RFC 7515 §7.1). */
export const CompactReceipt: Schema<string> = z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));
