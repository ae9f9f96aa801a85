import { applyDecision, noChoices, type ConsentState, type RecordedConsent } from '@privet/types';
import type { AppendEntry, AppendPlan, Known, SubjectRow } from '../storage/append.js';
import { replay, type Once } from '../storage/once.js';
import { decisionFact } from './consent.facts.js';
import type { DecisionResult, StoredDecision } from './consent.store.js';

/** A decision to record, and what its caller is answered: that depends on the state after it. */
export interface NewDecisionEntry {
  readonly decision: StoredDecision;
  readonly once?: Once | undefined;
  answer(state: ConsentState, recorded: Pick<StoredDecision, 'id' | 'recordedAt' | 'policyVersion'>): RecordedConsent;
}

/** What recording a decision means: for its subject, and for the user that a device is linked to. */
export function decisionEntry(entry: NewDecisionEntry): AppendEntry<DecisionResult> {
  const { decision, once } = entry;
  const { subject, decisionId } = decision;
  return {
    subjects: [subject],
    decision: decisionId === null ? undefined : { subject, decisionId },
    once,
    plan: (known) => planDecision(entry, known),
  };
}

function planDecision(entry: NewDecisionEntry, known: Known): AppendPlan<DecisionResult> {
  const { decision, once } = entry;
  if (once && known.once) return { result: replay(once, known.once) };
  const own = known.rows.get(decision.subject) ?? { state: noChoices };
  const person = own.person === undefined ? undefined : known.rows.get(own.person);
  const same = known.same as StoredDecision | undefined;
  if (same && !sameChoices(same.choices, decision.choices)) return { result: { refused: 'decision-id-reused' } };
  const before = same ?? recordedSignal(own.state, decision);
  if (before) return answered(entry, { result: { answer: entry.answer((person ?? own).state, before) } });
  const next = applied(own, decision);
  const nextPerson = person && { ...person, state: applyDecision(person.state, decision) };
  return answered(entry, {
    result: { answer: entry.answer((nextPerson ?? next).state, decision) },
    fact: decisionFact(decision),
    rows: [[decision.subject, next], ...(nextPerson && own.person !== undefined ? [[own.person, nextPerson] as const] : [])],
  });
}

/** What a linked device chooses is its user's; what a device chooses after it left one is nobody's, until it is linked again. */
function applied(row: SubjectRow, decision: StoredDecision): SubjectRow {
  const state = applyDecision(row.state, decision);
  if (row.unclaimed === undefined || row.person !== undefined) return { ...row, state };
  return { ...row, state, unclaimed: applyDecision(row.unclaimed, decision) };
}

function answered(
  { once }: NewDecisionEntry,
  plan: AppendPlan<DecisionResult> & { result: { answer: unknown } },
): AppendPlan<DecisionResult> {
  return once ? { ...plan, keep: { ...once, answer: JSON.stringify(plan.result.answer) } } : plan;
}

function sameChoices(a: StoredDecision['choices'], b: StoredDecision['choices']): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

/** A signal is recorded once: a decision that brings no choice and no new signal is the one that brought it first. */
function recordedSignal(state: ConsentState, { choices, signals, policyVersion }: StoredDecision) {
  if (Object.keys(choices).length > 0) return undefined;
  const seen = (['gpc', 'dnt'] as const).filter((signal) => signals[signal]);
  const kept = seen.map((signal) => state.signals[signal]);
  const first = kept[0];
  return first && kept.every(Boolean) ? { id: first.decision, recordedAt: first.recordedAt, policyVersion } : undefined;
}
