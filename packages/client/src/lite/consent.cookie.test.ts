import { expect, test } from 'vitest';
import type { ConsentTerms } from '@privet/types/rules';
import { readConsentCookie } from './consent.cookie.js';

const terms: ConsentTerms = {
  mode: 'opt-in',
  signals: { gpc: 'honour', dnt: 'ignore' },
  purposes: [
    { id: 'analytics', legalBasis: 'consent', required: false, saleOrSharing: false, expiresAfterDays: 180 },
    { id: 'advertising', legalBasis: 'consent', required: false, saleOrSharing: true },
  ],
};
const decidedAt = Date.UTC(2026, 0, 1);
const header = `a=b; privet=v1.v1.${(decidedAt / 1000).toString(36)}.dev_${'a'.repeat(32)}.analytics_advertising..; c=d`;
const granted = { granted: true, reason: 'choice' };

test.each([
  ['the choice', header, {}, { analytics: granted, advertising: granted }],
  ['a signal of this request', header, { signals: { gpc: true } }, { analytics: granted, advertising: { granted: false, reason: 'gpc' } }],
  [
    'an expired grant',
    header,
    { now: decidedAt + 181 * 86_400_000 },
    { analytics: { granted: false, reason: 'expired' }, advertising: granted },
  ],
  ['no cookie', undefined, {}, { analytics: { granted: false, reason: 'default' }, advertising: { granted: false, reason: 'default' } }],
  [
    'a forged cookie',
    'privet=v1.<script>',
    {},
    { analytics: { granted: false, reason: 'default' }, advertising: { granted: false, reason: 'default' } },
  ],
])('%s', (_, cookie, reading, answers) => {
  expect(readConsentCookie(cookie, terms, { now: decidedAt + 1000, ...reading })).toEqual(answers);
});
