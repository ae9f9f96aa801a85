import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Jurisdiction, PolicyId } from '../fields/identifiers.js';
import { Timestamp } from '../fields/timestamp.js';
import { Evidence, Shown, Signals } from './consent.schemas.js';
import { decisionMethods } from './consent.words.js';

/** What a record follows. */
export const consentRecordVersion = 'ISO/IEC TS 27560:2023';

/** Where its terms are defined that have a prefix: the W3C Data Privacy Vocabulary, and its extension for the GDPR. */
export const consentRecordContext = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  pii_processing: 'dpv:hasProcess',
  purposes: 'dpv:hasProcess',
  pii_information: 'dpv:hasPersonalData',
  party_identification: 'dpv:hasEntity',
  event: 'dpv:hasStatus',
  'dpv:hasLegalBasis': { '@type': '@id' },
} as const;

const word = z.string().check(z.minLength(1));
const wordOrNull = z.nullable(word);
const hash = z.string().check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/));

const context = {
  dpv: z.literal(consentRecordContext.dpv),
  'eu-gdpr': z.literal(consentRecordContext['eu-gdpr']),
  pii_processing: z.literal(consentRecordContext.pii_processing),
  purposes: z.literal(consentRecordContext.purposes),
  pii_information: z.literal(consentRecordContext.pii_information),
  party_identification: z.literal(consentRecordContext.party_identification),
  event: z.literal(consentRecordContext.event),
  'dpv:hasLegalBasis': z.strictObject({ '@type': z.literal('@id') }),
};

const record = {
  schema_version: z.literal(consentRecordVersion),
  record_id: word,
  /** The kind of identifier and a keyed hash of it, never the identifier itself. */
  pii_principal_id: word,
  /** The id that the device gave the decision. */
  decision_id: wordOrNull,
  /** When it was chosen, set right for a wrong clock. */
  decided_at: Timestamp,
  /** What the device's clock said. */
  claimed_at: z.nullable(Timestamp),
  sent_at: z.nullable(Timestamp),
  recorded_at: Timestamp,
  /** 128 random bits, so that a hash of the record cannot be guessed from what it says. */
  salt: word,
};

const personalData = {
  '@type': z.enum(['dpv:PersonalData', 'dpv:SensitivePersonalData']),
  pii_type: PolicyId,
  sensitive_pii: z.boolean(),
};

const purpose = {
  '@type': z.literal('dpv:Process'),
  purpose_id: PolicyId,
  purpose: word,
  description: word,
  /** As the policy says it: `consent`, `legitimate-interests`, … */
  lawful_basis: word,
  /** GDPR Art. 6(1), as the vocabulary names it. */
  'dpv:hasLegalBasis': z.string().check(z.regex(/^eu-gdpr:A6-1-[a-f]$/)),
  sale_or_sharing: z.boolean(),
  pii_information: z.array(z.strictObject(personalData)),
  pii_controllers: z.array(word).check(z.minLength(1)),
  recipient_third_parties: z.array(PolicyId),
  /** The countries where it is kept, as the policy tells of transfers. */
  storage_locations: z.array(word),
  retention_period: z.strictObject({ period: wordOrNull, until: z.array(word) }),
  /** Where consent is withdrawn, or an objection made: as easily as it was given (GDPR Art. 7(3)). */
  withdrawal_method: word,
};

const processing = {
  privacy_notice: word,
  privacy_notice_version: word,
  privacy_notice_hash: hash,
  /** The language that it was shown in. */
  language: word,
  /** The one that was asked for. */
  language_asked: word,
  /** The hash of the policy's texts in that language. */
  texts_hash: hash,
  shown: Shown,
  collection_method: z.enum(decisionMethods),
  /** Of a choice that was made elsewhere, what proves it. */
  evidence: z.nullable(Evidence),
  jurisdiction: z.nullable(Jurisdiction),
  jurisdiction_source: z.enum(['input', 'header', 'none']),
  age_at_least: z.nullable(z.number()),
  signals: Signals,
  /** Those that were chosen about. */
  purposes: z.array(z.strictObject(purpose)),
};

const party = {
  '@type': z.enum(['dpv:DataController', 'dpv:DataProcessor', 'dpv:JointDataControllers', 'dpv:ThirdParty', 'dpv:Recipient']),
  party_id: word,
  party_name: word,
  party_address: z.optional(word),
  party_country: wordOrNull,
  party_email: z.optional(wordOrNull),
  party_url: wordOrNull,
  party_role: word,
};

const choiceEvent = {
  /** Terms of the vocabulary for what it means, where there are any. */
  '@type': z.optional(z.array(word)),
  purpose_id: PolicyId,
  event_time: Timestamp,
  entity_id: word,
  event_type: z.literal('explicit'),
  event_state: z.enum(['given', 'refused', 'accepted', 'objected']),
  choice: z.enum(['granted', 'denied']),
  /** How long a grant holds, as an ISO 8601 duration; null where it does not end. */
  validity_duration: wordOrNull,
};

const signalEvent = {
  signal: z.enum(['gpc', 'dnt']),
  event_time: Timestamp,
  entity_id: word,
  event_type: z.literal('signal'),
  event_state: z.literal('received'),
};

const consentRecord = {
  '@context': z.strictObject(context),
  '@type': z.literal('dpv:ConsentRecord'),
  record: z.strictObject(record),
  pii_processing: z.strictObject(processing),
  /** The controller first, then who gets the data. */
  party_identification: z.array(z.strictObject(party)).check(z.minLength(1)),
  event: z.array(z.union([z.strictObject(choiceEvent), z.strictObject(signalEvent)])),
};
/** What a receipt signs: a consent record after ISO/IEC TS 27560:2023, with terms of the W3C Data Privacy Vocabulary beside its own. */
export interface ConsentRecord extends Fields<typeof consentRecord> {}
export const ConsentRecord: Schema<ConsentRecord> = z.strictObject(consentRecord);
