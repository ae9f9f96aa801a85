import type pg from 'pg';
import type { AppendPlan } from '../append.js';
import { factColumns, stateColumns } from '../sql/facts.sql.js';
import type { Loaded } from './postgres.append-load.js';

// One statement, so all or nothing. Who holds the log's head gives out the next positions, so there is no gap; what follows joins `head`, so
// that everybody takes that lock first. A state that somebody changed since it was read divides by zero, and the group is tried again.
const save = {
  name: 'privet_append_save',
  text: `
WITH head AS (
  UPDATE log_head SET size = size + cardinality($1::text[]) RETURNING size - cardinality($1::text[]) AS base
), appended AS (
  INSERT INTO facts (position, id, kind, subject, person, decision_id, recorded_at, record)
  SELECT head.base + f.place, f.id, f.kind, f.subject, f.person, f.decision_id, f.recorded_at, f.record
  FROM head, unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])
    WITH ORDINALITY AS f (id, kind, subject, person, decision_id, recorded_at, record, place)
), remembered AS (
  INSERT INTO idempotency_keys (id, fingerprint, answer, created_at)
  SELECT k.id, k.fingerprint, k.answer, $11::bigint FROM head, unnest($8::text[], $9::text[], $10::text[]) AS k (id, fingerprint, answer)
), published AS (
  INSERT INTO policy_versions (version, hash, document, published_at)
  SELECT p.* FROM head, unnest($12::text[], $13::text[], $14::text[], $15::bigint[]) AS p (version, hash, document, published_at)
), given AS (
  SELECT g.* FROM head, unnest($16::text[], $17::bigint[], $18::text[], $19::text[]) AS g (subject, revision, person, state)
), made AS (
  INSERT INTO consent_states (subject, revision, person, state) SELECT subject, 1, person, state FROM given WHERE revision = 0
), changed AS (
  UPDATE consent_states s SET revision = s.revision + 1, person = g.person, state = g.state
  FROM given g WHERE g.revision > 0 AND s.subject = g.subject AND s.revision = g.revision RETURNING 1
)
SELECT 1 / (CASE WHEN (SELECT count(*) FROM changed) = (SELECT count(*) FROM given WHERE revision > 0) THEN 1 ELSE 0 END)`,
};

export async function saveGroup(pool: pg.Pool, plans: readonly AppendPlan<unknown>[], { revisions }: Loaded, now: number): Promise<void> {
  const facts = plans.flatMap(({ fact }) => (fact ? [factColumns(fact)] : []));
  const keeps = plans.flatMap(({ keep }) => keep ?? []);
  const policies = plans.flatMap(({ policy }) => policy ?? []);
  // A subject that changes twice in a group is written once, as it is at the end.
  const rows = [...new Map(plans.flatMap((plan) => plan.rows ?? []))];
  const values = [
    ...factNames.map((_, column) => facts.map((fact) => fact[column])),
    keeps.map(({ id }) => id),
    keeps.map(({ fingerprint }) => fingerprint),
    keeps.map(({ answer }) => answer),
    now,
    policies.map(({ version }) => version),
    policies.map(({ hash }) => hash),
    policies.map(({ document }) => document),
    policies.map(({ publishedAt }) => publishedAt),
    rows.map(([subject]) => subject),
    rows.map(([subject]) => revisions.get(subject) ?? 0),
    rows.map(([, row]) => stateColumns(row).person),
    rows.map(([, row]) => stateColumns(row).state),
  ];
  await pool.query({ ...save, values });
}

const factNames = ['id', 'kind', 'subject', 'person', 'decision_id', 'recorded_at', 'record'];
