import { definePolicy, type PolicyInput } from '@privet/types';

const inBoth = (en: string, de: string) => ({ en, de });
const purpose = (id: string, more: object = {}) => ({
  id,
  name: inBoth(`The ${id}`, `Das ${id}`),
  description: inBoth('We do it “so” & well.', 'Wir tun es „so“ & gut.'),
  legalBasis: 'consent' as const,
  categories: ['usage'],
  recipients: ['google'],
  ...more,
});

/** A policy in two languages, with three purposes. */
export const smallPolicy = definePolicy({
  version: 'first',
  effectiveAt: '2026-01-01',
  locales: ['en', 'de'],
  controller: {
    name: 'Example GmbH',
    address: ['Musterweg 1', '10115 Berlin'],
    country: 'DE',
    contact: { email: 'privacy@example.com' },
    privacyUrl: 'https://example.com/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'usage', name: inBoth('Usage', 'Nutzung'), source: ['automatic'] }],
  recipients: [{ id: 'google', name: 'Google', kind: 'processor', country: 'US', privacyUrl: 'https://policies.google.com/privacy' }],
  purposes: [
    purpose('account', { legalBasis: 'contract', required: true }),
    purpose('analytics'),
    purpose('advertising', { saleOrSharing: true }),
  ],
  retention: { period: 'P14M' },
  rights: [{ id: 'access', deadline: 'P30D' }],
  signals: { gpc: 'honour', dnt: 'honour' },
  jurisdictions: { rules: [{ match: ['EEA'], mode: 'opt-in', regime: 'gdpr' }] },
  texts: { banner: { title: inBoth('May we?', 'Dürfen wir?'), body: inBoth('You decide.', 'Sie entscheiden.') } },
} satisfies PolicyInput);
