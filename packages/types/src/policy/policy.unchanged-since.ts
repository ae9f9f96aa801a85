import type { Policy } from './policy.definition.js';
import { diffPolicies } from './policy.diff.js';

/**
 * By purpose, the versions since its last material change, oldest first and the current one last: a grant that was given under another
 * one has lapsed. A purpose that never changed materially is left out: grants of every version hold.
 */
export type UnchangedSince = Readonly<Record<string, readonly string[]>>;

/**
 * Which purposes changed so that people have to be asked again, and since when.
 *
 * @param history the versions that were in force before, oldest first; from `definePolicy`
 */
export function unchangedSince(history: readonly Policy[], current: Policy): UnchangedSince {
  const versions = [...history.filter(({ version }) => version !== current.version), current];
  const holds = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const [index, policy] of versions.entries()) {
    const before = versions[index - 1];
    const material = new Set(before && diffPolicies(before, policy).materialPurposes);
    for (const { id } of policy.purposes) {
      const kept = holds.get(id);
      if (kept && material.has(id)) changed.add(id);
      if (kept && !material.has(id)) kept.push(policy.version);
      else holds.set(id, [policy.version]);
    }
  }
  const ids = current.purposes.map(({ id }) => id).filter((id) => changed.has(id));
  return Object.fromEntries(ids.map((id) => [id, holds.get(id) ?? []]));
}
