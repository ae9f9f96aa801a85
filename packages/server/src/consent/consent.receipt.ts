import { shownTexts, textsHash, type Policy } from '@privet/types';
import type { StoredDecision } from './consent.store.js';

/**
 * A consent record after ISO/IEC TS 27560:2023 (§6: record, PII processing, party identification, events), as a pure function of what is
 * stored: the same decision always gives the same bytes. The person is named by a keyed hash alone.
 */
export function consentRecord(decision: StoredDecision, policy: Policy) {
  const language = policy.locales.includes(decision.locale) ? decision.locale : policy.defaultLocale;
  const say = (text: Readonly<Record<string, string>>) => text[language] ?? text[policy.defaultLocale] ?? '';
  const chosen = policy.purposes.filter(({ id }) => id in decision.choices);
  return {
    record: {
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: decision.id,
      pii_principal_id: decision.subject,
      decision_id: decision.decisionId,
      decided_at: instant(decision.decidedAt),
      claimed_at: instantOrNull(decision.claimedAt),
      sent_at: instantOrNull(decision.sentAt),
      recorded_at: instant(decision.recordedAt),
      salt: decision.salt,
    },
    pii_processing: {
      privacy_notice: policy.controller.privacyUrl,
      privacy_notice_version: decision.policyVersion,
      privacy_notice_hash: decision.policyHash,
      language,
      language_asked: decision.locale,
      texts_hash: decision.shown.textsHash ?? textsHash(shownTexts(policy, language)),
      layout: decision.shown.layout ?? null,
      widget: decision.shown.widget ?? null,
      collection_method: decision.method,
      evidence: decision.evidence,
      jurisdiction: decision.jurisdiction,
      jurisdiction_source: decision.jurisdictionFrom,
      age_at_least: decision.ageAtLeast,
      purposes: chosen.map((purpose) => ({
        purpose_id: purpose.id,
        purpose: say(purpose.name),
        description: say(purpose.description),
        lawful_basis: purpose.legalBasis,
        sale_or_sharing: purpose.saleOrSharing,
        pii_type: purpose.categories,
        pii_controllers: [controllerId],
        recipient_third_parties: purpose.recipients,
        retention_period: { period: purpose.retention.period, until: purpose.retention.until },
      })),
    },
    party_identification: [
      controllerParty(policy),
      ...recipientParties(
        policy,
        chosen.flatMap(({ recipients }) => recipients),
        say,
      ),
    ],
    event: [...Object.keys(decision.choices).map((id) => choiceEvent(decision, id, policy)), ...signalEvents(decision)],
  };
}

const controllerId = 'controller';

const instant = (at: number) => new Date(at).toISOString();
const instantOrNull = (at: number | null) => (at === null ? null : instant(at));

function controllerParty({ controller: { name, address, country, contact } }: Policy) {
  const { email, url } = contact;
  return {
    party_id: controllerId,
    party_name: name,
    party_address: [...address, country].join(', '),
    party_email: email,
    party_url: url,
    party_role: 'PII controller',
  };
}

function recipientParties({ recipients }: Policy, ids: readonly string[], say: (text: Readonly<Record<string, string>>) => string) {
  return recipients
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, country, privacyUrl, kind }) => ({
      party_id: id,
      party_name: say(name),
      party_country: country,
      party_url: privacyUrl,
      party_role: kind,
    }));
}

function choiceEvent(decision: StoredDecision, id: string, { purposes }: Policy) {
  const state = decision.choices[id];
  const { expiresAfter = 'never' } = purposes.find((purpose) => purpose.id === id) ?? {};
  return {
    purpose_id: id,
    event_time: instant(decision.decidedAt),
    entity_id: decision.subject,
    event_type: 'explicit',
    event_state: state === 'granted' ? 'given' : 'refused',
    validity_duration: state === 'granted' && expiresAfter !== 'never' ? expiresAfter : null,
  };
}

/** A signal of the browser is the person's own act (11 CCR §7025) and stands beside the choices. */
function signalEvents({ signals, decidedAt, subject }: StoredDecision) {
  const seen = (['gpc', 'dnt'] as const).filter((signal) => signals[signal]);
  return seen.map((signal) => ({
    signal,
    event_time: instant(decidedAt),
    entity_id: subject,
    event_type: 'signal',
    event_state: 'received',
  }));
}
