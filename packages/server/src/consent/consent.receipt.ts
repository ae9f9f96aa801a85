import { consentRecordContext, consentRecordVersion, shownTexts, textsHash, type ConsentRecord, type Policy } from '@privet/types';
import type { StoredDecision } from './consent.store.js';

type Purpose = Policy['purposes'][number];
type Section<Name extends keyof ConsentRecord> = ConsentRecord[Name];

/**
 * A consent record after ISO/IEC TS 27560:2023 (§6: record, PII processing, party identification, events), as a pure function of what is
 * stored: the same decision always gives the same bytes, and no stored field can change without them. The person is named by a keyed hash
 * alone.
 */
export function consentRecord(decision: StoredDecision, policy: Policy): ConsentRecord {
  const language = policy.locales.includes(decision.locale) ? decision.locale : policy.defaultLocale;
  const { textsHash: texts_hash, ...said } = policyPart(policy, language, Object.keys(decision.choices));
  return {
    '@context': consentRecordContext,
    '@type': 'dpv:ConsentRecord',
    record: head(decision),
    pii_processing: {
      privacy_notice: policy.controller.privacyUrl,
      privacy_notice_version: decision.policyVersion,
      privacy_notice_hash: decision.policyHash,
      language,
      language_asked: decision.locale,
      texts_hash,
      shown: decision.shown,
      collection_method: decision.method,
      evidence: decision.evidence,
      jurisdiction: decision.jurisdiction,
      jurisdiction_source: decision.jurisdictionFrom,
      age_at_least: decision.ageAtLeast,
      signals: decision.signals,
      purposes: said.purposes,
    },
    party_identification: said.parties,
    event: [...Object.keys(decision.choices).map((id) => choiceEvent(decision, id, policy)), ...signalEvents(decision)],
  };
}

/** A stored time as a record says it. @throws where it is none: text, a fraction or nothing would be written like another time */
export function instant(at: number): string {
  if (!Number.isSafeInteger(at)) throw new RangeError(`${JSON.stringify(at)} is no time in milliseconds`);
  return new Date(at).toISOString();
}
const instantOrNull = (at: number | null) => (at === null ? null : instant(at));

const head = (decision: StoredDecision): Section<'record'> => ({
  schema_version: consentRecordVersion,
  record_id: decision.id,
  pii_principal_id: decision.subject,
  decision_id: decision.decisionId,
  decided_at: instant(decision.decidedAt),
  claimed_at: instantOrNull(decision.claimedAt),
  sent_at: instantOrNull(decision.sentAt),
  recorded_at: instant(decision.recordedAt),
  salt: decision.salt,
});

type Say = (text: Readonly<Record<string, string>>) => string;

/** What a record says of the purposes that were chosen about, whoever decided: it depends on nothing of the decision but their ids. */
function policyPart(policy: Policy, language: string, ids: readonly string[]) {
  const say: Say = (text) => text[language] ?? text[policy.defaultLocale] ?? '';
  const chosen = policy.purposes.filter(({ id }) => ids.includes(id));
  const recipients = chosen.flatMap((purpose) => purpose.recipients);
  return {
    textsHash: textsHash(shownTexts(policy, language)),
    purposes: chosen.map((purpose) => purposeOf(purpose, policy, say)),
    parties: [controllerParty(policy), ...recipientParties(policy, recipients, say)],
  };
}

const controllerId = 'controller';

/** GDPR Art. 6(1), as the Data Privacy Vocabulary names it. */
const legalBasisTerms: Readonly<Record<Purpose['legalBasis'], string>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
};

function purposeOf(purpose: Purpose, policy: Policy, say: Say): Section<'pii_processing'>['purposes'][number] {
  const isSensitive = (id: string) => policy.categories.some((category) => category.id === id && category.sensitive);
  return {
    '@type': 'dpv:Process',
    purpose_id: purpose.id,
    purpose: say(purpose.name),
    description: say(purpose.description),
    lawful_basis: purpose.legalBasis,
    'dpv:hasLegalBasis': legalBasisTerms[purpose.legalBasis],
    sale_or_sharing: purpose.saleOrSharing,
    pii_information: purpose.categories.map((id) => ({
      '@type': isSensitive(id) ? ('dpv:SensitivePersonalData' as const) : ('dpv:PersonalData' as const),
      pii_type: id,
      sensitive_pii: isSensitive(id),
    })),
    pii_controllers: [controllerId],
    recipient_third_parties: purpose.recipients,
    storage_locations: storageLocations(purpose, policy),
    retention_period: { period: purpose.retention.period, until: purpose.retention.until },
    withdrawal_method: policy.controller.privacyUrl,
  };
}

/** The controller's country, and those that a transfer takes what is stored to. */
function storageLocations({ recipients }: Purpose, { controller, transfers }: Policy): string[] {
  const away = transfers.filter(
    (one) => one.activities.includes('storage') && (one.recipients.length === 0 || one.recipients.some((id) => recipients.includes(id))),
  );
  return [...new Set([controller.country, ...away.map(({ to }) => to)])];
}

type Party = Section<'party_identification'>[number];

function controllerParty({ controller: { name, address, country, contact } }: Policy): Party {
  return {
    '@type': 'dpv:DataController',
    party_id: controllerId,
    party_name: name,
    party_address: address.join(', '),
    party_country: country,
    party_email: contact.email,
    party_url: contact.url,
    party_role: 'controller',
  };
}

/** The vocabulary has no term that says the same of an authority or a successor: they are recipients (GDPR Art. 4(9)). */
const recipientTerms: Readonly<Record<Policy['recipients'][number]['kind'], Party['@type']>> = {
  processor: 'dpv:DataProcessor',
  'joint-controller': 'dpv:JointDataControllers',
  'third-party': 'dpv:ThirdParty',
  'public-authority': 'dpv:Recipient',
  successor: 'dpv:Recipient',
};

function recipientParties({ recipients }: Policy, ids: readonly string[], say: Say): Party[] {
  return recipients
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, country, privacyUrl, kind }) => ({
      '@type': recipientTerms[kind],
      party_id: id,
      party_name: say(name),
      party_country: country,
      party_url: privacyUrl,
      party_role: kind,
    }));
}

interface Meaning {
  readonly state: 'given' | 'refused' | 'accepted' | 'objected';
  /** The vocabulary's term for that, where it has one. */
  readonly term?: string;
}

const given: Meaning = { state: 'given', term: 'dpv:ConsentGiven' };
const refused: Meaning = { state: 'refused', term: 'dpv:ConsentRefused' };
/** What a choice means where the purpose does not rest on consent: denying it is an objection (GDPR Art. 21). */
const withoutConsent: Partial<Record<Purpose['legalBasis'], { readonly granted: Meaning; readonly denied: Meaning }>> = {
  'legitimate-interests': {
    granted: { state: 'accepted', term: 'dpv:LegitimateInterestNotObjected' },
    denied: { state: 'objected', term: 'dpv:LegitimateInterestObjected' },
  },
  'public-task': { granted: { state: 'accepted' }, denied: { state: 'objected', term: 'dpv:PublicInterestObjected' } },
};

function meaningOf(purpose: Purpose | undefined, choice: 'granted' | 'denied'): Meaning {
  if (!purpose || purpose.legalBasis === 'consent') return choice === 'granted' ? given : refused;
  return withoutConsent[purpose.legalBasis]?.[choice] ?? { state: choice === 'granted' ? 'accepted' : 'objected' };
}

/** Where somebody acts on a page of ours to say just this. */
const onPages: readonly StoredDecision['method'][] = ['banner', 'preferences', 'form', 'gate'];

type Event = Section<'event'>[number];

function choiceEvent(decision: StoredDecision, id: string, { purposes }: Policy): Event {
  const choice = decision.choices[id] ?? 'denied';
  const purpose = purposes.find((one) => one.id === id);
  const { state, term } = meaningOf(purpose, choice);
  const isConsent = purpose?.legalBasis === 'consent';
  const terms = [
    ...(purpose && term !== undefined ? [term] : []),
    ...(isConsent && onPages.includes(decision.method) ? ['dpv:ExplicitlyExpressedConsent'] : []),
  ];
  const { expiresAfter = 'never' } = purpose ?? {};
  return {
    ...(terms.length > 0 && { '@type': terms }),
    purpose_id: id,
    event_time: instant(decision.decidedAt),
    entity_id: decision.subject,
    event_type: 'explicit',
    event_state: state,
    choice,
    validity_duration: choice === 'granted' && expiresAfter !== 'never' ? expiresAfter : null,
  };
}

/** A signal of the browser is the person's own act (11 CCR §7025) and stands beside the choices. */
function signalEvents({ signals, decidedAt, subject }: StoredDecision): Event[] {
  const seen = (['gpc', 'dnt'] as const).filter((signal) => signals[signal]);
  return seen.map((signal) => ({
    signal,
    event_time: instant(decidedAt),
    entity_id: subject,
    event_type: 'signal' as const,
    event_state: 'received' as const,
  }));
}
