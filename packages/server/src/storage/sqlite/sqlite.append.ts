import type { DatabaseSync } from 'node:sqlite';
import type { AppendEntry, AppendPlan, Known, SubjectRow } from '../append.js';
import type { OnceAnswer } from '../once.js';
import { factColumns, stateColumns, storedPolicy, storedRecord, subjectRow, type StateColumns } from '../sql/facts.sql.js';

/** Appends one fact inside a transaction, by statements that are prepared once. */
export function sqliteAppender(
  database: DatabaseSync,
  now: () => number,
): <Result>(entry: AppendEntry<Result>) => AppendPlan<Result>['result'] {
  const known = knownReader(database);
  const write = planWriter(database, now);
  return (entry) => {
    const plan = entry.plan(known(entry));
    write(plan);
    return plan.result;
  };
}

function knownReader(database: DatabaseSync): (entry: AppendEntry) => Known {
  const findOnce = database.prepare('SELECT fingerprint, answer FROM idempotency_keys WHERE id = ?');
  const findSame = database.prepare('SELECT record FROM facts WHERE subject = ? AND decision_id = ?');
  const findState = database.prepare('SELECT person, state FROM consent_states WHERE subject = ?');
  const findPolicy = database.prepare('SELECT version, hash, document, published_at FROM policy_versions WHERE version = ?');

  const addRow = (rows: Map<string, SubjectRow>, subject: string): SubjectRow | undefined => {
    const found = rows.has(subject) ? undefined : (findState.get(subject) as StateColumns | undefined);
    if (found) rows.set(subject, subjectRow(found));
    return rows.get(subject);
  };

  return ({ subjects, decision, policyVersion, once }) => {
    const rows = new Map<string, SubjectRow>();
    for (const subject of subjects) {
      const person = addRow(rows, subject)?.person;
      if (person !== undefined) addRow(rows, person);
    }
    const same = decision && (findSame.get(decision.subject, decision.decisionId) as { record: string } | undefined);
    const policy =
      policyVersion === undefined ? undefined : (findPolicy.get(policyVersion) as Parameters<typeof storedPolicy>[0] | undefined);
    return {
      rows,
      once: once && (findOnce.get(once.id) as OnceAnswer | undefined),
      same: same && storedRecord(same.record),
      policy: policy && storedPolicy(policy),
    };
  };
}

function planWriter(database: DatabaseSync, now: () => number): (plan: AppendPlan<unknown>) => void {
  const insertFact = database.prepare(
    'INSERT INTO facts (id, kind, subject, person, decision_id, recorded_at, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const upsertState = database.prepare(
    `INSERT INTO consent_states (subject, revision, person, state) VALUES (?, 1, ?, ?)
     ON CONFLICT (subject) DO UPDATE SET revision = revision + 1, person = excluded.person, state = excluded.state`,
  );
  const insertPolicy = database.prepare('INSERT INTO policy_versions (version, hash, document, published_at) VALUES (?, ?, ?, ?)');
  const insertOnce = database.prepare('INSERT INTO idempotency_keys (id, fingerprint, answer, created_at) VALUES (?, ?, ?, ?)');

  return ({ fact, rows = [], policy, keep }) => {
    if (fact) insertFact.run(...factColumns(fact));
    for (const [subject, row] of rows) {
      const { person, state } = stateColumns(row);
      upsertState.run(subject, person, state);
    }
    if (policy) insertPolicy.run(policy.version, policy.hash, policy.document, policy.publishedAt);
    if (keep) insertOnce.run(keep.id, keep.fingerprint, keep.answer, now());
  };
}
