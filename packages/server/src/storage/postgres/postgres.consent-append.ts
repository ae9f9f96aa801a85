import type { ConsentState } from '@privet/types';
import type pg from 'pg';
import type { AppendResult, DecisionEntry, StoredDecision } from '../../consent/consent.store.js';
import { planAppend, type AppendPlan } from '../../consent/plan-append.js';
import type { OnceAnswer } from '../once.js';
import { storedDecision, storedState } from '../sql/consent.sql-store.js';
import { sqlState } from './postgres.database.js';

/** What a group of decisions meets in the database. */
interface Loaded {
  readonly states: Map<string, { state: ConsentState; revision: number }>;
  readonly decisions: Map<string, StoredDecision>;
  readonly answers: Map<string, OnceAnswer>;
}

interface LoadedRow {
  readonly states: { subject: string; revision: number; state: string }[] | null;
  readonly decisions: { record: string }[] | null;
  readonly answers: (OnceAnswer & { id: string })[] | null;
}

const load = {
  name: 'privet-load-decisions',
  text: `
SELECT
  (SELECT json_agg(s) FROM (SELECT subject, revision, state FROM consent_states WHERE subject = ANY ($1::text[])) s) AS states,
  (SELECT json_agg(d) FROM (
    SELECT record FROM consent_decisions WHERE (subject, decision_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
  ) d) AS decisions,
  (SELECT json_agg(k) FROM (SELECT id, fingerprint, answer FROM idempotency_keys WHERE id = ANY ($4::text[])) k) AS answers`,
};

// One statement, so all or nothing. A state that somebody changed since it was read divides by zero, and the group is tried again.
const save = {
  name: 'privet-save-decisions',
  text: `
WITH decided AS (
  INSERT INTO consent_decisions (id, subject, decision_id, recorded_at, record)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[])
), remembered AS (
  INSERT INTO idempotency_keys (id, fingerprint, answer, created_at)
  SELECT k.id, k.fingerprint, k.answer, $9::bigint FROM unnest($6::text[], $7::text[], $8::text[]) AS k (id, fingerprint, answer)
), given AS (
  SELECT * FROM unnest($10::text[], $11::bigint[], $12::text[]) AS g (subject, revision, state)
), made AS (
  INSERT INTO consent_states (subject, revision, state) SELECT subject, 1, state FROM given WHERE revision = 0
), changed AS (
  UPDATE consent_states s SET revision = s.revision + 1, state = g.state
  FROM given g WHERE g.revision > 0 AND s.subject = g.subject AND s.revision = g.revision RETURNING 1
)
SELECT 1 / (CASE WHEN (SELECT count(*) FROM changed) = (SELECT count(*) FROM given WHERE revision > 0) THEN 1 ELSE 0 END)`,
};

/** What tells that another server wrote in between: a duplicate key, a changed state (division by zero), a deadlock, a serialization failure. */
const races = new Set(['23505', '22012', '40P01', '40001']);
const maxTries = 10;

/** Appends a group of decisions in one round trip to read and one to write. */
export function consentGroupAppender(pool: pg.Pool, now: () => number): (group: readonly DecisionEntry[]) => Promise<AppendResult[]> {
  const attempt = async (group: readonly DecisionEntry[]): Promise<AppendResult[]> => {
    const loaded = await loadGroup(pool, group);
    const plans = planGroup(group, loaded);
    if (plans.some(({ write, keep }) => write ?? keep)) await saveGroup(pool, plans, loaded, now());
    return plans.map(({ result }) => result);
  };
  return async (group) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(group);
      } catch (error) {
        if (tries === maxTries || !races.has(sqlState(error) ?? '')) throw error;
      }
    }
  };
}

const named = (subject: string, decisionId: string | null) => `${subject} ${decisionId}`;

async function loadGroup(pool: pg.Pool, group: readonly DecisionEntry[]): Promise<Loaded> {
  const identified = group.filter(({ decision }) => decision.decisionId !== null).map(({ decision }) => decision);
  const values = [
    [...new Set(group.map(({ decision }) => decision.subject))],
    identified.map(({ subject }) => subject),
    identified.map(({ decisionId }) => decisionId),
    group.flatMap(({ once }) => (once ? [once.id] : [])),
  ];
  const { states, decisions, answers } = (await pool.query<LoadedRow>({ ...load, values })).rows[0] ?? { states: null, decisions: null, answers: null };
  const found = (decisions ?? []).map(({ record }) => storedDecision(record));
  return {
    states: new Map((states ?? []).map(({ subject, revision, state }) => [subject, { state: storedState(state), revision }])),
    decisions: new Map(found.map((decision) => [named(decision.subject, decision.decisionId), decision])),
    answers: new Map((answers ?? []).map((answer) => [answer.id, answer])),
  };
}

/** Plans one decision after the other; each sees what those before it in the group did. */
function planGroup(group: readonly DecisionEntry[], { states, decisions, answers }: Loaded): AppendPlan[] {
  const next = { states: new Map([...states].map(([subject, { state }]) => [subject, state])), decisions: new Map(decisions), answers: new Map(answers) };
  return group.map((entry) => {
    const { subject, decisionId } = entry.decision;
    const plan = planAppend(entry, {
      state: next.states.get(subject),
      same: decisionId === null ? undefined : next.decisions.get(named(subject, decisionId)),
      once: entry.once && next.answers.get(entry.once.id),
    });
    if (plan.write) {
      next.states.set(subject, plan.write.state);
      next.decisions.set(named(subject, decisionId), plan.write.decision);
    }
    if (plan.keep) next.answers.set(plan.keep.id, plan.keep);
    return plan;
  });
}

async function saveGroup(pool: pg.Pool, plans: readonly AppendPlan[], { states }: Loaded, now: number): Promise<void> {
  const writes = plans.flatMap(({ write }) => (write ? [write] : []));
  const keeps = plans.flatMap(({ keep }) => (keep ? [keep] : []));
  // A subject that decides twice in a group is written once. The same order everywhere keeps servers from waiting for each other in a circle.
  const last = [...new Map(writes.map(({ decision, state }) => [decision.subject, state]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const values = [
    writes.map(({ decision }) => decision.id),
    writes.map(({ decision }) => decision.subject),
    writes.map(({ decision }) => decision.decisionId),
    writes.map(({ decision }) => decision.recordedAt),
    writes.map(({ decision }) => JSON.stringify(decision)),
    keeps.map(({ id }) => id),
    keeps.map(({ fingerprint }) => fingerprint),
    keeps.map(({ answer }) => answer),
    now,
    last.map(([subject]) => subject),
    last.map(([subject]) => states.get(subject)?.revision ?? 0),
    last.map(([, state]) => JSON.stringify(state)),
  ];
  await pool.query({ ...save, values });
}
