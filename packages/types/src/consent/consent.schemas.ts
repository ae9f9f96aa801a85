import * as z from 'zod/mini';
import { InclusionProof } from '../audit/audit.schemas.js';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Effective } from '../fields/effective.js';
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

const wordsLimit = { texts: 200, characters: 16_000 };
const ShownWords = z
  .record(z.string().check(z.minLength(1), z.maxLength(64)), z.string().check(z.maxLength(2_000)))
  .check(
    z.refine(
      (words) =>
        Object.keys(words).length <= wordsLimit.texts &&
        Object.values(words).reduce((sum, text) => sum + text.length, 0) <= wordsLimit.characters,
      `Send at most ${wordsLimit.texts} texts, of ${wordsLimit.characters} characters in all; of more, send textsHash`,
    ),
  );

const shown = {
  /** The banner's form: `box`, `bar`, … */
  layout: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** What showed it, with its version. */
  widget: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /**
   * The words that stood in the place of the policy's or the widget's, by their names: kept with the decision, so that its receipt shows
   * them again. At most 200, of at most 2,000 characters each, and 16,000 in all.
   */
  texts: z.optional(ShownWords),
  /** `textsHash` of what was shown, where a page says it in words that it keeps itself; else the policy's texts in that language were. */
  textsHash: z.optional(z.string().check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/, 'Send sha256- and 43 characters of base64url'))),
};
/** What the person saw when they chose, beside the policy and its language. */
export interface Shown extends Fields<typeof shown> {}
export const Shown: Schema<Shown> = z.strictObject(shown);

const evidence = {
  /** Where it was given: `paper`, `phone`, the name of an older tool. */
  source: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Where the proof is kept: a file number, an id in the older tool. */
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** What else proves it, such as the older tool's own record. */
  detail: z.optional(z.string().check(z.minLength(1), z.maxLength(2_000))),
};
/** What proves a consent that was given elsewhere (GDPR Art. 7(1)). */
export interface Evidence extends Fields<typeof evidence> {}
export const Evidence: Schema<Evidence> = z.strictObject(evidence);

const decisionIn = {
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
  /** How old the person says to be at least, in years: it opens the purposes that have a `minimumAge`. */
  ageAtLeast: z.optional(z.number().check(z.int(), z.gte(0), z.lte(150))),
  shown: z.optional(Shown),
  /** Of a choice that was made elsewhere, what proves it. */
  evidence: z.optional(Evidence),
};

const recordConsent = {
  ...decisionIn,
  /** Whose decision it is, when a backend records it. */
  subject: z.optional(Subject),
};
/** A decision to record (GDPR Art. 7(1): the controller can demonstrate it). */
export interface RecordConsent extends Fields<typeof recordConsent> {}
export const RecordConsent: Schema<RecordConsent> = z.strictObject(recordConsent);

const withdrawConsent = {
  /** The version of the policy in force. */
  policyVersion: z.string(),
  /** Every optional purpose when absent. */
  purposes: z.optional(z.array(PolicyId).check(z.minLength(1), z.maxLength(500))),
  /** @default 'api' */
  method: z.optional(Method),
  /** The policy's default language when absent. */
  locale: z.optional(Locale),
  jurisdiction: z.optional(Jurisdiction),
  decisionId: z.optional(DecisionId),
  decidedAt: z.optional(TimestampInput),
  sentAt: z.optional(TimestampInput),
  /** Whose consent is withdrawn, when a backend says so. */
  subject: z.optional(Subject),
};
/** Takes consent back, and objects where the purpose rests on another basis (GDPR Art. 7(3), 21). */
export interface WithdrawConsent extends Fields<typeof withdrawConsent> {}
export const WithdrawConsent: Schema<WithdrawConsent> = z.strictObject(withdrawConsent);

/** How many decisions one import may hold. */
export const maxImported = 10_000;
const importedConsent = {
  /** Whose choice it was. */
  subject: AnySubject,
  /** The version under whose terms the choice holds: one that was in force here. */
  policyVersion: z.string(),
  choices: Choices,
  /** When it was made. */
  decidedAt: TimestampInput,
  evidence: Evidence,
  /** The policy's default language when absent. */
  locale: z.optional(Locale),
  jurisdiction: z.optional(Jurisdiction),
  ageAtLeast: z.optional(z.number().check(z.int(), z.gte(0), z.lte(150))),
  /** Made of the line itself when absent, so that importing it again changes nothing. */
  decisionId: z.optional(DecisionId),
};
/** A choice that was made elsewhere: on paper, by phone, in an older tool. */
export interface ImportedConsent extends Fields<typeof importedConsent> {}
export const ImportedConsent: Schema<ImportedConsent> = z.strictObject(importedConsent);

const importConsents = { consents: z.array(ImportedConsent).check(z.minLength(1), z.maxLength(maxImported)) };
/** All are imported, or none where one is wrong. */
export interface ImportConsents extends Fields<typeof importConsents> {}
export const ImportConsents: Schema<ImportConsents> = z.strictObject(importConsents);

const importedConsents = {
  results: z.array(z.object({ id: z.string(), recordedAt: Timestamp })),
};
/** The decisions' ids, in the order sent; one that was there before keeps its own. */
export interface ImportedConsents extends Fields<typeof importedConsents> {}
export const ImportedConsents: Schema<ImportedConsents> = z.object(importedConsents);

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

const listConsents = {
  ...pageQuery,
  /** Decisions about this purpose. */
  purpose: z.optional(PolicyId),
  /** Those that chose it so; it takes a `purpose`. */
  state: z.optional(Choice),
  policyVersion: z.optional(z.string()),
  /** Recorded at this time or later. */
  from: z.optional(TimestampInput),
  /** Recorded before this time. */
  to: z.optional(TimestampInput),
};
export interface ListConsents extends Fields<typeof listConsents> {}
export const ListConsents: Schema<ListConsents> = z
  .strictObject(listConsents)
  .check(
    z.refine(({ purpose, state }) => state === undefined || purpose !== undefined, { path: ['state'], message: 'Say of which purpose' }),
  );

/** Decisions as lines of JSON (NDJSON), newest first. */
export const DecisionLines: Schema<string> = z.string();

const consentHistory = { ...pageQuery };
export interface ConsentHistory extends Fields<typeof consentHistory> {}
export const ConsentHistory: Schema<ConsentHistory> = z.object(consentHistory);

const consentHistoryOf = { ...pageQuery, subject: AnySubject };
export interface ConsentHistoryOf extends Fields<typeof consentHistoryOf> {}
export const ConsentHistoryOf: Schema<ConsentHistoryOf> = z.strictObject(consentHistoryOf);

const decision = {
  id: z.string(),
  /** Who decided: the kind of identifier and a keyed hash of it, never the identifier itself. */
  subject: z.string(),
  policyVersion: z.string(),
  choices: Choices,
  method: Method,
  locale: z.string(),
  jurisdiction: z.nullable(z.string()),
  /** Where the place is known from: the caller, a header of the proxy in front, or nowhere. */
  jurisdictionFrom: z.enum(['input', 'header', 'none']),
  signals: Signals,
  shown: Shown,
  ageAtLeast: z.nullable(z.number()),
  evidence: z.nullable(Evidence),
  /** When it was chosen, set right for a wrong clock. */
  decidedAt: Timestamp,
  /** What the device's clock said; null where it said nothing. */
  claimedAt: z.nullable(Timestamp),
  recordedAt: Timestamp,
};
/** A recorded decision. */
export interface Decision extends Fields<typeof decision> {}
export const Decision: Schema<Decision> = z.object(decision);

const receipt = {
  protected: z.string(),
  payload: z.string(),
  signature: z.string(),
  /** That the record is in the log; absent until it is sealed, which takes a second at most. */
  proof: z.optional(InclusionProof),
};
/** A signed receipt: a flattened JWS (RFC 7515 §7.2.2) whose payload is a consent record after ISO/IEC TS 27560:2023. */
export interface Receipt extends Fields<typeof receipt> {}
export const Receipt: Schema<Receipt> = z.object(receipt);

/** The same in one line (RFC 7515 §7.1). */
export const CompactReceipt: Schema<string> = z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));
