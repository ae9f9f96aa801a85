import type { PolicyInput } from './policy.definition.js';

type PurposeInput = PolicyInput['purposes'][number];

export const account: PurposeInput = { id: 'account', name: 'Your account', description: 'We keep you signed in.', legalBasis: 'contract', required: true };
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
