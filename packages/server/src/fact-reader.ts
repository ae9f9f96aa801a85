import { definePolicy, type Policy, type PolicyInput } from '@privet/types';
import canonicalize from 'canonicalize';
import type { StoredFact } from './audit/log.store.js';
import type { FactReader } from './audit/verify-fault.js';
import { decisionFact, decisionOf } from './consent/consent.facts.js';
import { recordTexts } from './consent/consent.record-text.js';
import type { StoredDecision, StoredLink } from './consent/consent.store.js';
import type { PolicyStore, StoredPolicy } from './policy/policy.store.js';
import { factOf, type StoredStep } from './requests/requests.facts.js';
import type { Fact } from './storage/append.js';

/**
 * What the log makes of each kind of fact. It proves of a decision the record that its receipt signs, and of all others what is stored, both
 * in their canonical form.
 */
export function factReader(policies: Pick<PolicyStore, 'find'>): FactReader {
  const textOf = recordTexts();
  const known = new Map<string, Policy>();
  const load = async (version: string): Promise<Policy> => {
    const kept = await policies.find(version);
    if (!kept) throw new Error(`The policy version ${version} is not kept`);
    const policy = definePolicy(JSON.parse(kept.document) as PolicyInput);
    known.set(version, policy);
    return policy;
  };
  return {
    leafText(stored) {
      const fact = parsed(stored);
      const listed = decisionOf(fact);
      if (!listed) return canonicalize(fact.record) ?? '';
      const { decision } = listed;
      const policy = known.get(decision.policyVersion);
      return policy ? textOf(decision, policy) : load(decision.policyVersion).then((loaded) => textOf(decision, loaded));
    },
    columnsOf(stored) {
      const { kind, record } = parsed(stored);
      if (JSON.stringify(record) !== stored.record) throw new Error('its record was written by another hand');
      if (kind === 'decision') return columnsOfDecision(record as StoredDecision);
      if (kind === 'link' || kind === 'unlink') return columnsOfLink(record as StoredLink);
      if (kind === 'policy') return columnsOfPolicy(record as PolicyRecord);
      if (kind === 'request') return columnsOfStep(record as StoredStep);
      throw new Error(`there is no kind “${String(kind)}”`);
    },
    policyVersionOf: (stored) => decisionOf(parsed(stored))?.decision.policyVersion,
  };
}

const parsed = (stored: StoredFact) => ({ ...stored, record: JSON.parse(stored.record) as Fact['record'] });

type Columns = Omit<Fact, 'record'>;

/** Every field of a decision is in its receipt. What else stood in its record would be proven by nothing. */
const decisionFields: Readonly<Record<keyof StoredDecision, true>> = {
  id: true,
  subject: true,
  decisionId: true,
  policyVersion: true,
  policyHash: true,
  choices: true,
  method: true,
  locale: true,
  jurisdiction: true,
  jurisdictionFrom: true,
  signals: true,
  shown: true,
  ageAtLeast: true,
  evidence: true,
  claimedAt: true,
  sentAt: true,
  decidedAt: true,
  recordedAt: true,
  salt: true,
};
const partFields = { signals: ['gpc', 'dnt'], shown: ['layout', 'widget', 'texts', 'textsHash'] } as const;

function columnsOfDecision(decision: StoredDecision): Columns {
  const unknown = [
    ...Object.keys(decision).filter((field) => !(field in decisionFields)),
    ...Object.keys(decision.signals).filter((field) => !partFields.signals.some((known) => known === field)),
    ...Object.keys(decision.shown ?? {}).filter((field) => !partFields.shown.some((known) => known === field)),
  ];
  if (unknown.length > 0) throw new Error(`its record says “${unknown.join('”, “')}”, which no decision says`);
  const { record: _, ...columns } = decisionFact(decision);
  return columns;
}

function columnsOfLink({ id, kind, device, person, recordedAt }: StoredLink): Columns {
  return { id, kind, subject: device, person, decisionId: null, recordedAt };
}

function columnsOfStep(step: StoredStep): Columns {
  const { record: _, ...columns } = factOf(step);
  return columns;
}

interface PolicyRecord extends Omit<StoredPolicy, 'document'> {
  readonly id: string;
  readonly kind: 'policy';
}

function columnsOfPolicy({ id, kind, publishedAt }: PolicyRecord): Columns {
  return { id, kind, subject: null, person: null, decisionId: null, recordedAt: publishedAt };
}
