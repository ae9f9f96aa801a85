import canonicalize from 'canonicalize';
import type { Policy } from './policy.definition.js';
import { policyRules } from './policy.diff.policy.js';
import type { Effect, EntriesRule, FieldRules, Fields, MembersRule, Rule } from './policy.diff.rules.js';
import type { PolicyChange, PolicyDiff } from './policy.schemas.js';
import { isRecord, pointerToken } from './policy.walk.js';

/**
 * What changed between two versions of a policy, and whether it is material: whether people have to be told (GDPR Art. 13(3); Minn. Stat.
 * 325M.16 subd. 1(e)), and asked again about the purposes that it touches, because what they agreed to is not what is done now (GDPR
 * Art. 4(11), 6(4)). New or wider is material; wording, and less than before, is not. The version itself and its date are no change.
 *
 * @param from the older version
 * @param to the newer one. Both come from `definePolicy`
 */
export function diffPolicies(from: Policy, to: Policy): PolicyDiff {
  const changes = Object.entries(policyRules).flatMap(([field, rule]) => fieldChanges(field, rule, { from, to }));
  const touched = new Set(changes.filter(({ material }) => material).flatMap(({ purposes }) => purposes));
  return {
    from: from.version,
    to: to.version,
    material: changes.some(({ material }) => material),
    materialPurposes: to.purposes.map(({ id }) => id).filter((id) => touched.has(id)),
    changes,
  };
}

interface Policies {
  readonly from: Policy;
  readonly to: Policy;
}

/** Where in the two policies a value stands, and what it is part of. */
interface Place extends Policies {
  readonly before: string;
  readonly after: string;
  /** What it is part of: `purpose "ads"`; empty at the top. */
  readonly of: string;
  readonly touchedBefore: readonly string[];
  readonly touchedAfter: readonly string[];
}

function fieldChanges(field: string, rule: Rule, policies: Policies): PolicyChange[] {
  const pointer = `/${field}`;
  const [before, after] = [fieldOf(policies.from, field), fieldOf(policies.to, field)];
  if (same(before, after)) return [];
  const place = { ...policies, before: pointer, after: pointer, of: '', touchedBefore: [], touchedAfter: [] };
  const changes = changesOf(rule, field, { before, after }, place);
  return changes.length > 0 ? changes : [{ ...reordered, path: pointer, what: `${field}: in another order`, purposes: [] }];
}

const reordered = { kind: 'changed', material: false, why: 'It says the same in another order.' } as const;

function changesOf(rule: Rule, name: string, { before, after }: { before: unknown; after: unknown }, place: Place): PolicyChange[] {
  if (same(before, after)) return [];
  switch (rule.type) {
    case 'leaf': {
      const touched = rule.touches ? rule.touches(place.to) : place.touchedAfter;
      return [change('changed', place.after, phrase(name, place, shownChange(before, after)), rule.judge(before, after), touched)];
    }
    case 'members':
      return memberChanges(rule, name, { before: listOf(before), after: listOf(after) }, place);
    case 'group':
      return groupChanges(rule.fields, { before: recordOf(before), after: recordOf(after) }, place, `${name}.`);
    case 'entries':
      return entryChanges(rule, { before: listOf(before).map(recordOf), after: listOf(after).map(recordOf) }, place);
    case 'whole':
      return rule.changes(place.from, place.to);
  }
}

function groupChanges(rules: FieldRules, values: { before: Fields; after: Fields }, place: Place, prefix = ''): PolicyChange[] {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const deeper = { ...place, before: `${place.before}/${pointerToken(field)}`, after: `${place.after}/${pointerToken(field)}` };
    return changesOf(rule, prefix + field, { before: values.before[field], after: values.after[field] }, deeper);
  });
}

function memberChanges(
  rule: MembersRule,
  name: string,
  { before, after }: { before: readonly unknown[]; after: readonly unknown[] },
  place: Place,
): PolicyChange[] {
  const [old, now] = [before.map(String), after.map(String)];
  const added = now.flatMap((member, index) =>
    old.includes(member)
      ? []
      : [change('added', `${place.after}/${index}`, phrase(name, place, `${member} added`), rule.added(member), place.touchedAfter)],
  );
  const removed = old.flatMap((member, index) =>
    now.includes(member)
      ? []
      : [
          change(
            'removed',
            `${place.before}/${index}`,
            phrase(name, place, `${member} removed`),
            rule.removed(member),
            place.touchedBefore,
          ),
        ],
  );
  return [...added, ...removed];
}

function entryChanges(rule: EntriesRule, lists: { before: Fields[]; after: Fields[] }, place: Place): PolicyChange[] {
  const [before, after] = [keyed(rule, lists.before), keyed(rule, lists.after)];
  const called = (key: string) => `${rule.noun} "${key}"`;
  const present = [...after].flatMap(([key, now]) => {
    const touchedAfter = rule.touches(place.to, now.entry);
    const path = `${place.after}/${now.index}`;
    const old = before.get(key);
    if (!old) return [change('added', path, `${called(key)} added`, rule.added(now.entry, place.from), touchedAfter)];
    const within = { ...place, before: `${place.before}/${old.index}`, after: path, of: called(key) };
    const touched = { touchedBefore: rule.touches(place.from, old.entry), touchedAfter };
    return groupChanges(rule.fields, { before: old.entry, after: now.entry }, { ...within, ...touched });
  });
  const removed = [...before].flatMap(([key, { entry, index }]) =>
    after.has(key)
      ? []
      : [change('removed', `${place.before}/${index}`, `${called(key)} removed`, rule.removed(entry), rule.touches(place.from, entry))],
  );
  return [...present, ...removed];
}

/** The entries by key. A key that stands twice (two cookies of one name) counts its repetitions. */
function keyed(rule: EntriesRule, list: readonly Fields[]): Map<string, { entry: Fields; index: number }> {
  const found = new Map<string, { entry: Fields; index: number }>();
  for (const [index, entry] of list.entries()) {
    const key = rule.key(entry);
    let unique = key;
    for (let count = 2; found.has(unique); count += 1) unique = `${key} (${count})`;
    found.set(unique, { entry, index });
  }
  return found;
}

function change(kind: PolicyChange['kind'], path: string, what: string, effect: Effect, touched: readonly string[]): PolicyChange {
  const { material, why, purposes = touched } = effect;
  return { path, kind, what, purposes: [...purposes], material, why };
}

const phrase = (name: string, { of }: Place, said: string) => `${name}${of && ` of ${of}`}: ${said}`;

/** Short values are shown; texts, lists and objects are not. */
function shownChange(before: unknown, after: unknown): string {
  return isShort(before) && isShort(after) ? `${before ?? 'none'} → ${after ?? 'none'}` : 'changed';
}

const isShort = (value: unknown): value is string | number | boolean | null | undefined =>
  typeof value === 'string' ? value.length <= 80 : typeof value !== 'object' || value === null;

const same = (before: unknown, after: unknown) => before === after || canonicalize(before) === canonicalize(after);
const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (policy: Policy, field: string): unknown => recordOf(policy)[field];
