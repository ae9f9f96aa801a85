import type { DatabaseSync } from 'node:sqlite';
import type { AppendResult, DecisionEntry } from '../../consent/consent.store.js';
import { planAppend, type Known } from '../../consent/plan-append.js';
import { storedDecision, storedState } from '../sql/consent.sql-store.js';

/** Appends one decision inside a transaction, by statements that are prepared once. */
export function consentAppender(database: DatabaseSync, now: () => number): (entry: DecisionEntry) => AppendResult {
  const findOnce = database.prepare('SELECT fingerprint, answer FROM idempotency_keys WHERE id = ?');
  const findSame = database.prepare('SELECT record FROM consent_decisions WHERE subject = ? AND decision_id = ?');
  const findState = database.prepare('SELECT state FROM consent_states WHERE subject = ?');
  const insertDecision = database.prepare('INSERT INTO consent_decisions (id, subject, decision_id, recorded_at, record) VALUES (?, ?, ?, ?, ?)');
  const upsertState = database.prepare(
    'INSERT INTO consent_states (subject, revision, state) VALUES (?, 1, ?) ON CONFLICT (subject) DO UPDATE SET revision = revision + 1, state = excluded.state',
  );
  const insertOnce = database.prepare('INSERT INTO idempotency_keys (id, fingerprint, answer, created_at) VALUES (?, ?, ?, ?)');

  const known = ({ decision: { subject, decisionId }, once }: DecisionEntry): Known => {
    const state = findState.get(subject) as { state: string } | undefined;
    const same = decisionId === null ? undefined : (findSame.get(subject, decisionId) as { record: string } | undefined);
    return {
      state: state && storedState(state.state),
      same: same && storedDecision(same.record),
      once: once && (findOnce.get(once.id) as Known['once']),
    };
  };

  return (entry) => {
    const { result, write, keep } = planAppend(entry, known(entry));
    if (write) {
      const { decision, state } = write;
      insertDecision.run(decision.id, decision.subject, decision.decisionId, decision.recordedAt, JSON.stringify(decision));
      upsertState.run(decision.subject, JSON.stringify(state));
    }
    if (keep) insertOnce.run(keep.id, keep.fingerprint, keep.answer, now());
    return result;
  };
}
