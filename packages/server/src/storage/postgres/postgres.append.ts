import type pg from 'pg';
import type { AppendEntry, AppendPlan, Known } from '../append.js';
import { loadGroup, type Loaded } from './postgres.append-load.js';
import { saveGroup } from './postgres.append-save.js';
import { tryAgain } from './postgres.races.js';

/** Appends a group of facts in one round trip to read and one to write. */
export function postgresGroupAppender(pool: pg.Pool, now: () => number): (group: readonly AppendEntry[]) => Promise<unknown[]> {
  const attempt = async (group: readonly AppendEntry[]): Promise<unknown[]> => {
    const loaded = await loadGroup(pool, group);
    const plans = planGroup(group, loaded);
    if (plans.some(({ fact, policy, keep }) => fact ?? policy ?? keep)) await saveGroup(pool, plans, loaded, now());
    return plans.map(({ result }) => result);
  };
  return (group) => tryAgain(() => attempt(group));
}

/** Plans one entry after the other; each sees what those before it in the group did. */
function planGroup(group: readonly AppendEntry[], loaded: Loaded): AppendPlan<unknown>[] {
  const next = {
    rows: new Map(loaded.rows),
    records: new Map(loaded.records),
    policies: new Map(loaded.policies),
    answers: new Map(loaded.answers),
  };
  return group.map((entry) => {
    const plan = entry.plan(knownTo(entry, next));
    for (const [subject, row] of plan.rows ?? []) next.rows.set(subject, row);
    if (entry.decision && plan.fact) next.records.set(named(entry.decision), plan.fact.record);
    if (plan.policy) next.policies.set(plan.policy.version, plan.policy);
    if (plan.keep) next.answers.set(plan.keep.id, plan.keep);
    return plan;
  });
}

function knownTo({ decision, once, policyVersion }: AppendEntry, { rows, records, policies, answers }: Omit<Loaded, 'revisions'>): Known {
  return {
    rows,
    once: once && answers.get(once.id),
    same: decision && records.get(named(decision)),
    policy: policyVersion === undefined ? undefined : policies.get(policyVersion),
  };
}

const named = ({ subject, decisionId }: { readonly subject: string; readonly decisionId: string }) => `${subject} ${decisionId}`;
