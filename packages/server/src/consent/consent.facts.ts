import type { Fact, PlacedFact } from '../storage/append.js';
import type { DecisionFilter, ListedDecision, ListedLink, StoredDecision, StoredLink } from './consent.store.js';

/** A decision, as the fact that is kept. */
export const decisionFact = (decision: StoredDecision): Fact => ({
  id: decision.id,
  kind: 'decision',
  subject: decision.subject,
  person: null,
  decisionId: decision.decisionId,
  recordedAt: decision.recordedAt,
  record: decision,
});

/** What the first decisions were recorded without. */
const unsaid = { shown: {}, ageAtLeast: null, evidence: null };

/** The decision that a fact is; undefined for facts of another kind. */
export function decisionOf({ kind, position, record }: PlacedFact): ListedDecision | undefined {
  return kind === 'decision' ? { position, decision: { ...unsaid, ...(record as StoredDecision) } } : undefined;
}

/** The link that a fact is; undefined for facts of another kind. */
export function linkOf({ kind, position, record }: PlacedFact): ListedLink | undefined {
  return kind === 'link' || kind === 'unlink' ? { position, link: record as StoredLink } : undefined;
}

/** Whether a decision is among those that are asked for; a database says the same in SQL. */
export function matches({ position, decision }: ListedDecision, filter: DecisionFilter): boolean {
  const { of, before, policyVersion, from, to } = filter;
  return (
    (before === undefined || position < before) &&
    (!of || of.some((span) => span.subject === decision.subject && (span.after ?? 0) < position && position < (span.before ?? Infinity))) &&
    choseSo(decision, filter) &&
    (policyVersion === undefined || decision.policyVersion === policyVersion) &&
    (from === undefined || decision.recordedAt >= from) &&
    (to === undefined || decision.recordedAt < to)
  );
}

/** Its own choices alone: a purpose may be called `constructor`. */
function choseSo({ choices }: StoredDecision, { purpose, state }: DecisionFilter): boolean {
  if (purpose === undefined) return true;
  return Object.hasOwn(choices, purpose) && (state === undefined || choices[purpose] === state);
}
