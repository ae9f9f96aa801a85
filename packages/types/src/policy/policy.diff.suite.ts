import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import type { Policy, PolicyInput } from './policy.definition.js';
import { diffPolicies } from './policy.diff.js';
import { smallPolicy } from './policy.examples.js';
import { PolicyDiff } from './policy.schemas.js';

/** A policy that has something of everything, to change one thing of. */
export const fullPolicy = {
  ...smallPolicy,
  locales: ['en', 'de'],
  controller: {
    ...smallPolicy.controller,
    termsUrl: '/terms',
    dataProtectionOfficer: { email: 'dpo@example.com' },
    representative: { email: 'eu@example.com', post: ['Rue 1'] },
  },
  scope: [{ id: 'shop', kind: 'site', name: 'Shop', url: 'https://shop.example.com' }],
  origins: [{ id: 'brokers', name: 'Brokers', checkedLawful: true }],
  categories: [
    { id: 'usage', name: 'Usage', source: ['automatic'], how: both('Log files') },
    { id: 'profile', name: 'Profile', source: ['given', 'third-party'], origins: ['brokers'] },
  ],
  recipients: [
    { id: 'counter', name: 'Counter', kind: 'processor', country: 'DE', privacyUrl: 'https://counter.example.com' },
    { id: 'ad-house', name: 'Ad House', kind: 'third-party', boundBy: 'policy', country: 'US' },
  ],
  transfers: [
    { to: 'US', safeguard: 'standard-contractual-clauses', activities: ['storage'], recipients: ['ad-house'], description: both('Ads') },
    { to: 'CH', safeguard: 'adequacy-decision', activities: ['storage'] },
  ],
  purposes: [
    { id: 'account', name: 'Account', description: both('Signed in'), legalBasis: 'contract', required: true, categories: ['profile'] },
    {
      id: 'analytics',
      name: 'Analytics',
      description: both('Counts'),
      legalBasis: 'consent',
      categories: ['usage'],
      recipients: ['counter'],
      retention: { period: 'P1Y', until: ['consent-withdrawn'], exceptions: ['legal-claims'], description: both('A year') },
      consequence: both('None'),
    },
    {
      id: 'ads',
      name: 'Ads',
      description: both('Adverts'),
      legalBasis: 'consent',
      saleOrSharing: true,
      minimumAge: 16,
      categories: ['profile'],
      recipients: ['ad-house'],
    },
    { id: 'mail', name: 'Mail', description: both('Offers'), legalBasis: 'legitimate-interests', directMarketing: true },
  ],
  trackers: [
    { kind: 'cookie', name: '_c', provider: 'Counter', lifetime: 'P1Y', purposes: ['analytics'], hosts: ['c.example.com'] },
    { kind: 'pixel', name: 'ad', provider: 'Ad House', lifetime: 'session', purposes: ['ads'], description: both('Sees') },
  ],
  retention: { period: 'P2Y', until: ['account-closed'], description: both('Two years') },
  topics: [{ id: 'news', name: 'News', kind: 'promotional', subscription: 'double-opt-in', purpose: 'mail' }],
  rights: [
    { id: 'access', deadline: 'P30D', exceptions: ['abuse-prevention'], roles: ['controller', 'processor'], name: both('See') },
    { id: 'limit', deadline: 'P15D', jurisdictions: ['US-CA', 'US-VA'] },
  ],
  jurisdictions: {
    default: 'opt-in',
    rules: [
      { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
      { match: ['US-TX'], mode: 'opt-out', gpcStands: true },
    ],
  },
  links: [{ id: 'partner', kind: 'website', name: 'Partner', url: 'https://partner.example.com' }],
  optOuts: [{ id: 'counter', name: 'Counter', where: 'provider', url: 'https://counter.example.com/no', purposes: ['analytics'] }],
  security: {
    measures: [{ id: 'tls', kind: 'technical', name: 'TLS', certification: 'PCI', heldBy: 'counter' }],
    url: 'https://example.com/trust',
    limits: both('No promise'),
    duties: both('Keep it'),
  },
  notices: [
    { id: 'breach', on: 'breach', channels: ['email', 'site'], by: 'all', within: 'P3D', followUp: ['actions-taken'] },
    { id: 'change', on: 'material-change', channels: ['email'], within: 'before' },
  ],
  texts: {
    banner: { title: both('Hello'), body: both('May we?') },
    introduction: both('First'),
    changes: both('Later'),
    sharing: both('Sharing'),
  },
} satisfies PolicyInput;

function both(text: string): Record<string, string> {
  return { en: text, de: `${text} (de)` };
}

/** What is written, with more or something else in one of its lists' entries. */
export type Edit = (policy: PolicyInput) => PolicyInput;

type Lists =
  | 'purposes'
  | 'categories'
  | 'recipients'
  | 'transfers'
  | 'trackers'
  | 'topics'
  | 'rights'
  | 'notices'
  | 'origins'
  | 'scope'
  | 'optOuts';
type EntryOf<List extends Lists> = NonNullable<PolicyInput[List]>[number];

const listOf = <List extends Lists>(policy: PolicyInput, list: List): EntryOf<List>[] => [...((policy[list] ?? []) as EntryOf<List>[])];

/** Changes the entry at an index. */
export const edit =
  <List extends Lists>(list: List, index: number, more: Partial<EntryOf<List>>): Edit =>
  (policy) => ({ ...policy, [list]: listOf(policy, list).map((entry, at) => (at === index ? { ...entry, ...more } : entry)) });

/** Adds an entry. */
export const add =
  <List extends Lists>(list: List, entry: EntryOf<List>): Edit =>
  (policy) => ({ ...policy, [list]: [...listOf(policy, list), entry] });

/** Takes the entry at an index away. */
export const drop =
  (list: Lists, index: number): Edit =>
  (policy) => ({ ...policy, [list]: listOf(policy, list).filter((_, at) => at !== index) });

/** Several edits, one after the other. */
export const all =
  (...edits: Edit[]): Edit =>
  (policy) =>
    edits.reduce((edited, one) => one(edited), policy);

export const define = (...edits: Edit[]): Policy => definePolicy(all(...edits)(fullPolicy));

/** What is done more of, and what follows from it. */
export interface Widening {
  readonly law: string;
  readonly edit: Edit;
  readonly path: string;
  /** About which people are asked again; empty where it only has to be told. */
  readonly asks: string[];
  /** The way back is material as well. */
  readonly bothWays?: true;
}

/** Each is material, names the purposes to ask about, and is not material the other way round. */
export function describeWidenings(rows: readonly Widening[]): void {
  describe('what is new or wider is material', () => {
    test.each(rows)('$law', ({ edit: widen, path, asks }) => {
      const diff = diffPolicies(define(), define(widen));
      expect(diff.changes.filter(({ material }) => material).map((change) => change.path)).toContain(path);
      expect(diff).toMatchObject({ material: true, materialPurposes: asks });
      expect(z.parse(PolicyDiff, diff)).toEqual(diff);
    });
  });

  describe('the way back is not', () => {
    test.each(rows.filter(({ bothWays }) => !bothWays))('$law', ({ edit: widen }) => {
      const diff = diffPolicies(define(widen), define());
      expect(diff.changes.length).toBeGreaterThan(0);
      expect(diff.changes.filter(({ material }) => material)).toEqual([]);
      expect(diff).toMatchObject({ material: false, materialPurposes: [] });
    });
  });

  describe('the way back is, where neither says more than the other', () => {
    test.each(rows.filter(({ bothWays }) => bothWays))('$law', ({ edit: widen }) => {
      expect(diffPolicies(define(widen), define()).material).toBe(true);
    });
  });
}

export const text = (en: string) => ({ en, de: en });

/** Sets fields of the policy itself. */
export const settings =
  (more: Partial<PolicyInput>): Edit =>
  (policy) => ({ ...policy, ...more });
