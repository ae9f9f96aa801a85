import { applyDecision, isNewSignal, noChoices, type AppliedDecision, type ConsentState, type RecordedConsent } from '@privet/types';
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

/** Whether the decision's id is in use with other choices. It only looks: nothing is written. */
export function reuseEntry({ subject, decisionId, choices }: StoredDecision & { decisionId: string }): AppendEntry<{ reused: boolean }> {
  return {
    subjects: [],
    decision: { subject, decisionId },
    plan({ same }) {
      return { result: { reused: same !== undefined && !sameChoices((same as StoredDecision).choices, choices) } };
    },
  };
}

function planDecision(entry: NewDecisionEntry, known: Known): AppendPlan<DecisionResult> {
  const { decision, once } = entry;
  if (once && known.once) return { result: replay(once, known.once) };
  const own = known.rows.get(decision.subject) ?? { state: noChoices };
  const person = own.person === undefined ? undefined : known.rows.get(own.person);
  const same = known.same as StoredDecision | undefined;
  if (same && !sameChoices(same.choices, decision.choices)) return { result: { refused: 'decision-id-reused' } };
  const before = same ?? recordedSignal([own, ...(person ? [person] : [])], decision);
  if (before) return answered(entry, { result: { answer: entry.answer((person ?? own).state, before) } });
  const next = applied(own, decision);
  const nextPerson = person && { ...person, state: applyDecision(person.state, applicable(decision)) };
  return answered(entry, {
    result: { answer: entry.answer((nextPerson ?? next).state, decision) },
    fact: decisionFact(decision),
    rows: [[decision.subject, next], ...(nextPerson && own.person !== undefined ? [[own.person, nextPerson] as const] : [])],
  });
}

/** What a linked device chooses is its user's; what a device chooses after it left one is nobody's, until it is linked again. */
function applied(row: SubjectRow, decision: StoredDecision): SubjectRow {
  const state = applyDecision(row.state, applicable(decision));
  if (row.unclaimed === undefined || row.person !== undefined) return { ...row, state };
  return { ...row, state, unclaimed: applyDecision(row.unclaimed, applicable(decision)) };
}

function answered(
  { once }: NewDecisionEntry,
  plan: AppendPlan<DecisionResult> & { result: { answer: unknown } },
): AppendPlan<DecisionResult> {
  return once ? { ...plan, keep: { ...once, answer: JSON.stringify(plan.result.answer) } } : plan;
}

export function sameChoices(a: StoredDecision['choices'], b: StoredDecision['choices']): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

/** A signal is recorded once: a decision that brings nothing but a signal which is known already is the one that brought it. */
function recordedSignal(rows: readonly SubjectRow[], decision: StoredDecision) {
  if (Object.keys(decision.choices).length > 0 || decision.ageAtLeast !== null) return undefined;
  if (rows.some(({ state }) => isNewSignal(state, applicable(decision)))) return undefined;
  const first = rows[0]?.state.signals[decision.signals.gpc ? 'gpc' : 'dnt'];
  return first && { id: first.decision, recordedAt: first.recordedAt, policyVersion: decision.policyVersion };
}

const applicable = (decision: StoredDecision): AppliedDecision => ({ ...decision, ageAtLeast: decision.ageAtLeast ?? undefined });
