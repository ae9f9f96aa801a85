import type pg from 'pg';
import type { AppendEntry, StoredPolicy, SubjectRow } from '../append.js';
import type { OnceAnswer } from '../once.js';
import { storedPolicy, storedRecord, subjectRow, type StateColumns } from '../sql/facts.sql.js';

/** What a group of entries meets in the database. */
export interface Loaded {
  readonly rows: Map<string, SubjectRow>;
  readonly revisions: ReadonlyMap<string, number>;
  /** By subject and the id that its device gave. */
  readonly records: Map<string, object>;
  readonly policies: Map<string, StoredPolicy>;
  readonly answers: Map<string, OnceAnswer>;
}

interface LoadedRow {
  readonly states: (StateColumns & { subject: string; revision: number })[] | null;
  readonly decisions: { subject: string; decision_id: string; record: string }[] | null;
  readonly policies: Parameters<typeof storedPolicy>[0][] | null;
  readonly answers: (OnceAnswer & { id: string })[] | null;
}

const load = {
  name: 'privet_append_load',
  text: `
WITH own AS (SELECT subject, revision, person, state FROM consent_states WHERE subject = ANY ($1::text[]))
SELECT
  (SELECT json_agg(s) FROM (
    SELECT * FROM own
    UNION SELECT p.subject, p.revision, p.person, p.state FROM own JOIN consent_states p ON p.subject = own.person
  ) s) AS states,
  (SELECT json_agg(d) FROM (
    SELECT subject, decision_id, record FROM facts WHERE (subject, decision_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
  ) d) AS decisions,
  (SELECT json_agg(v) FROM (SELECT version, hash, document, published_at FROM policy_versions WHERE version = ANY ($4::text[])) v) AS policies,
  (SELECT json_agg(k) FROM (SELECT id, fingerprint, answer FROM idempotency_keys WHERE id = ANY ($5::text[])) k) AS answers`,
};

export async function loadGroup(pool: pg.Pool, group: readonly AppendEntry[]): Promise<Loaded> {
  const decisions = group.flatMap(({ decision }) => decision ?? []);
  const values = [
    [...new Set(group.flatMap(({ subjects }) => subjects))],
    decisions.map(({ subject }) => subject),
    decisions.map(({ decisionId }) => decisionId),
    group.flatMap(({ policyVersion }) => policyVersion ?? []),
    group.flatMap(({ once }) => once?.id ?? []),
  ];
  const found = (await pool.query<LoadedRow>({ ...load, values })).rows[0];
  const states = found?.states ?? [];
  return {
    rows: new Map(states.map((row) => [row.subject, subjectRow(row)])),
    revisions: new Map(states.map(({ subject, revision }) => [subject, revision])),
    records: new Map((found?.decisions ?? []).map((row) => [`${row.subject} ${row.decision_id}`, storedRecord(row.record)])),
    policies: new Map((found?.policies ?? []).map((row) => [row.version, storedPolicy(row)])),
    answers: new Map((found?.answers ?? []).map((answer) => [answer.id, answer])),
  };
}
