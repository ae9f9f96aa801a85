import { applyDecision, noChoices, type ConsentState } from '@privet/types';
import { replay, type OnceAnswer } from '../storage/once.js';
import type { AppendResult, DecisionEntry, StoredDecision } from './consent.store.js';

/** What is stored already that a decision may meet. */
export interface Known {
  readonly state?: ConsentState | undefined;
  readonly once?: OnceAnswer | undefined;
  /** The decision that bears the same `decisionId` on the same subject. */
  readonly same?: Pick<StoredDecision, 'id' | 'recordedAt' | 'policyVersion' | 'choices'> | undefined;
}

/** What to write, and what to answer. */
export interface AppendPlan {
  readonly result: AppendResult;
  readonly write?: { readonly decision: StoredDecision; readonly state: ConsentState };
  readonly keep?: OnceAnswer & { readonly id: string };
}

/** Decides what appending a decision means, given what is stored. Storages differ only in how they read and write it. */
export function planAppend(entry: DecisionEntry, known: Known): AppendPlan {
  const { decision, once } = entry;
  if (once && known.once) return { result: replay(once, known.once) };
  const state = known.state ?? noChoices;
  if (known.same && !sameChoices(known.same.choices, decision.choices)) return { result: { refused: 'decision-id-reused' } };
  const before = known.same ?? recordedSignal(state, decision);
  if (before) return answered(entry, { result: { answer: entry.answer(state, before) } });
  const next = applyDecision(state, decision);
  return answered(entry, { result: { answer: entry.answer(next, decision) }, write: { decision, state: next } });
}

function answered({ once }: DecisionEntry, plan: AppendPlan & { result: { answer: unknown } }): AppendPlan {
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
