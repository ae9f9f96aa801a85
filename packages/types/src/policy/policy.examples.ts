import type { Examples } from '../contract/endpoint.js';
import { definePolicy } from './define-policy.js';
import { policyHash } from './policy.canonical.js';
import type { policyContract } from './policy.contract.js';
import type { PolicyInput } from './policy.definition.js';
import { diffPolicies } from './policy.diff.js';
import { gpcJson } from './policy.gpc.js';
import { policyView } from './policy.view.js';

/** A short policy in two languages. */
const policy = definePolicy({
  version: '2026-11-24',
  effectiveAt: '2026-11-24',
  locales: ['en', 'de'],
  controller: {
    name: 'Example GmbH',
    address: ['Example GmbH', 'Musterweg 1', '10115 Berlin'],
    country: 'DE',
    contact: { email: 'privacy@example.com' },
    privacyUrl: 'https://example.com/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'usage', name: { en: 'Usage', de: 'Nutzung' }, source: ['automatic'] }],
  recipients: [
    { id: 'google', name: 'Google Analytics', kind: 'processor', country: 'US', privacyUrl: 'https://policies.google.com/privacy' },
  ],
  purposes: [
    {
      id: 'account',
      name: { en: 'Your account', de: 'Ihr Konto' },
      description: { en: 'We keep you signed in.', de: 'Wir halten Sie angemeldet.' },
      legalBasis: 'contract',
      required: true,
    },
    {
      id: 'analytics',
      name: { en: 'Analytics', de: 'Statistik' },
      description: { en: 'We count visits to see what works.', de: 'Wir zählen Besuche, um zu sehen, was funktioniert.' },
      legalBasis: 'consent',
      categories: ['usage'],
      recipients: ['google'],
    },
  ],
  trackers: [{ kind: 'cookie', name: '_ga', provider: 'Google', lifetime: 'P2Y', purposes: ['analytics'] }],
  retention: { period: 'P14M' },
  topics: [{ id: 'newsletter', name: 'Newsletter', kind: 'promotional', subscription: 'double-opt-in' }],
  rights: [
    { id: 'access', deadline: 'P30D' },
    { id: 'delete', deadline: 'P30D' },
  ],
  jurisdictions: { rules: [{ match: ['EEA'], mode: 'opt-in', regime: 'gdpr' }] },
  texts: {
    banner: {
      title: { en: 'May we count your visit?', de: 'Dürfen wir Ihren Besuch zählen?' },
      body: { en: 'You decide, and can change your mind at any time.', de: 'Sie entscheiden, und können es jederzeit ändern.' },
    },
  },
});

const { version, effectiveAt } = policy;
const head = { version, hash: policyHash(policy), effectiveAt, publishedAt: '2026-11-24T09:30:00.000Z', inForce: true };
const document = { ...policy };

export const policyExamples: Examples<typeof policyContract> = {
  get: { input: { locale: 'de', jurisdiction: 'DE' }, output: policyView(policy, { locale: 'de', jurisdiction: 'DE' }) },
  versions: { input: { limit: 20 }, output: { data: [head], nextCursor: null } },
  version: { input: { version }, output: { ...head, policy: document } },
  publish: { input: { policy: document }, output: { ...head, diff: null } },
  diff: { input: { from: version }, output: diffPolicies(policy, policy) },
  gpc: { input: {}, output: gpcJson(policy) },
};

type PurposeInput = PolicyInput['purposes'][number];

export const account: PurposeInput = {
  id: 'account',
  name: 'Your account',
  description: 'We keep you signed in.',
  legalBasis: 'contract',
  required: true,
};
export const analytics: PurposeInput = { id: 'analytics', name: 'Analytics', description: 'We count visits.', legalBasis: 'consent' };

/** About the least that a policy has to say. */
export const smallPolicy = {
  version: '1',
  effectiveAt: '2026-01-01',
  locales: ['en'],
  controller: {
    name: 'Example GmbH',
    address: ['Example GmbH'],
    country: 'DE',
    contact: { email: 'privacy@example.com' },
    privacyUrl: '/privacy',
  },
  purposes: [account, analytics],
  retention: { period: 'P1Y' },
  rights: [{ id: 'access', deadline: 'P30D' }],
  texts: { banner: { title: 'Hello', body: 'May we?' } },
} satisfies PolicyInput;
