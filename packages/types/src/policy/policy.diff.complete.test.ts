import fc from 'fast-check';
import type * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { canonicalPolicy } from './policy.canonical.js';
import { PolicyDefinition, type Policy, type PolicyInput } from './policy.definition.js';
import { diffPolicies } from './policy.diff.js';
import { add, define, drop, edit, type Edit } from './policy.diff.suite.js';
import { policyRules } from './policy.diff.policy.js';
import type { FieldRules, Rule } from './policy.diff.rules.js';
import { isRecord } from './policy.walk.js';

/** The object behind a schema of a field, and whether it stands in a list. */
function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return def.shape;
  if (def.type === 'array') return shapeOf(def.element);
  return 'innerType' in def ? shapeOf(def.innerType) : undefined;
}

/** The fields that have no rule, and the rules that have no field. */
function unmatched(shape: z.core.$ZodShape, rules: FieldRules, path: string): string[] {
  const missing = Object.keys(shape).filter((field) => !(field in rules));
  const extra = Object.keys(rules).filter((field) => !(field in shape));
  const deeper = Object.entries(rules).flatMap(([field, rule]) => {
    const inner = shape[field] && shapeOf(shape[field]);
    return inner && hasFields(rule) ? unmatched(inner, rule.fields, `${path}/${field}`) : [];
  });
  return [...[...missing, ...extra].map((field) => `${path}/${field}`), ...deeper];
}

const hasFields = (rule: Rule): rule is Extract<Rule, { fields: FieldRules }> => 'fields' in rule;

test('every field of the definition is compared, but the version and its date', () => {
  const shape = shapeOf(PolicyDefinition) ?? {};
  expect(unmatched(shape, policyRules, '')).toEqual(['/version', '/effectiveAt']);
});

/** Every scalar of a value, changed one at a time. */
function* mutations(value: unknown, path: string): Generator<[path: string, mutated: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const [at, mutated] of mutations(item, `${path}/${index}`)) yield [at, value.with(index, mutated)];
    }
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      for (const [at, mutated] of mutations(item, `${path}/${key}`)) yield [at, { ...value, [key]: mutated }];
    }
  } else if (typeof value === 'string') yield [path, `${value}x`];
  else if (typeof value === 'boolean') yield [path, !value];
  else if (typeof value === 'number') yield [path, value + 1];
}

describe('nothing changes unseen', () => {
  const policy = define();
  const named = new Set(['/version', '/effectiveAt']);
  const rows = [...mutations(policy, '')].filter(([path]) => !named.has(path));
  test.each(rows)('%s', (_, mutated) => {
    expect(diffPolicies(policy, mutated as Policy).changes).not.toEqual([]);
  });

  test('of some 200 values', () => expect(rows.length).toBeGreaterThan(200));
});

/** Changes the purpose with this id, wherever it stands. */
const ofPurpose =
  (id: string, more: Partial<PolicyInput['purposes'][number]>): Edit =>
  (policy) => ({ ...policy, purposes: policy.purposes.map((one) => (one.id === id ? { ...one, ...more } : one)) });

const purposeIds = ['account', 'analytics', 'ads', 'mail'];
/** Policies that differ in much of what can differ. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      categories: fc.subarray(['usage', 'profile']),
      recipients: fc.subarray(['counter', 'ad-house']),
      id: fc.constantFrom(...purposeIds),
    })
    .map(({ id, ...more }) => ofPurpose(id, more)),
  fc.constantFrom('P1M', 'P6M', 'P2Y', 'never').map((expiresAfter) => ofPurpose('analytics', { expiresAfter })),
  fc.constantFrom(...([null, 13, 18] as const)).map((minimumAge) => ofPurpose('ads', { minimumAge })),
  fc.boolean().map((saleOrSharing) => ofPurpose('analytics', { saleOrSharing })),
  fc.constantFrom('session', 'PT30M', 'P2Y', 'until-deleted').map((lifetime) => edit('trackers', 0, { lifetime })),
  fc.subarray(['account-closed', 'service-ended'] as const).map((until): Edit => (policy) => ({
    ...policy,
    retention: { period: 'P2Y', until },
  })),
  fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const).map((mode): Edit => (policy) => ({
    ...policy,
    jurisdictions: { default: mode },
  })),
  fc
    .constantFrom('consent' as const, 'adequacy-decision' as const, 'certification' as const)
    .map((safeguard) => edit('transfers', 0, { safeguard })),
  fc.integer({ min: 0, max: 1 }).map((index) => drop('trackers', index)),
  fc.constantFrom('P1D', 'P90D').map((deadline) => edit('rights', 0, { deadline })),
  fc.shuffledSubarray(purposeIds, { minLength: purposeIds.length }).map((order): Edit => (policy) => ({
    ...policy,
    purposes: order.flatMap((id) => policy.purposes.filter((one) => one.id === id)),
  })),
);
const anyPolicy = fc.array(anyEdit, { maxLength: 4 }).map((edits) => define(...edits));

describe('of any policies', () => {
  test('nothing changes from one to itself, and something does to one that says other things', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (from, to) => {
        expect(diffPolicies(from, from)).toMatchObject({ material: false, materialPurposes: [], changes: [] });
        expect(diffPolicies(from, to).changes.length === 0).toBe(canonicalPolicy(from) === canonicalPolicy(to));
      }),
      { numRuns: 100 },
    );
  });

  const widenings: [what: string, purpose: string, widen: Edit][] = [
    [
      'a purpose',
      'research',
      add('purposes', { id: 'research', name: 'Research', description: { en: 'a', de: 'b' }, legalBasis: 'consent' }),
    ],
    [
      'a provider',
      'analytics',
      add('trackers', { kind: 'script', name: 'n', provider: 'New', lifetime: 'session', purposes: ['analytics'] }),
    ],
    ['a country', 'account', add('transfers', { to: 'IN', safeguard: 'consent', activities: ['transfer'] })],
    [
      'a recipient',
      'mail',
      (policy) => {
        const wider = add('recipients', { id: 'new', name: 'New', kind: 'third-party' })(policy);
        const purposes = wider.purposes.map((one) =>
          one.id === 'mail' ? { ...one, recipients: [...(one.recipients ?? []), 'new'] } : one,
        );
        return { ...wider, purposes };
      },
    ],
    [
      'a category',
      'ads',
      (policy) => {
        const wider = add('categories', { id: 'new', name: 'New', source: ['given'] })(policy);
        const purposes = wider.purposes.map((one) => (one.id === 'ads' ? { ...one, categories: [...(one.categories ?? []), 'new'] } : one));
        return { ...wider, purposes };
      },
    ],
  ];
  test.each(widenings)('to add %s is material, and to take it away is not', (_, purpose, widen) => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 4 }), (edits) => {
        const [from, to] = [define(...edits), define(...edits, widen)];
        expect(diffPolicies(from, to)).toMatchObject({ material: true, materialPurposes: expect.arrayContaining([purpose]) });
        expect(diffPolicies(to, from)).toMatchObject({ material: false, materialPurposes: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('only purposes that the newer one has are asked about', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (from, to) => {
        const known = to.purposes.map(({ id }) => id);
        for (const id of diffPolicies(from, to).materialPurposes) expect(known).toContain(id);
      }),
      { numRuns: 50 },
    );
  });
});
