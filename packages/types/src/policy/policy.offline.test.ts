import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import { fullPolicy } from './policy.diff.suite.js';
import { offlineFiles } from './policy.offline.js';
import { bannerIn, detailsIn, fileInLocale, type OfflineDetails, type OfflinePolicy } from './policy.offline.read.js';
import { everyPlace } from './policy.places.js';
import { unchangedSince } from './policy.unchanged-since.js';
import { bannerPolicy, policyView } from './policy.view.js';

const stands = definePolicy(fullPolicy);
const lax = definePolicy({
  ...fullPolicy,
  version: 'lax',
  rights: [
    { id: 'access', deadline: 'P30D', jurisdictions: ['EEA', 'GB'] },
    { id: 'limit', deadline: 'P15D', jurisdictions: ['US-CA', 'CA'] },
  ],
  jurisdictions: {
    default: 'notice',
    rules: [
      { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
      { match: ['US'], mode: 'opt-out' },
      { match: ['US-CA'], mode: 'opt-in', regime: 'ccpa' },
      { match: ['US-WY'], mode: 'notice' },
    ],
  },
});

describe.each([
  ['a signal that stands somewhere', stands],
  ['a default that is not the strictest', lax],
])('%s: the files say what the API says', (_, policy) => {
  const files = offlineFiles(policy);
  const banners = policy.locales.map((locale) => [locale, files[`policy.${locale}.json`] as OfflinePolicy] as const);

  test.each(banners)('in %s, everywhere', (locale, file) => {
    const details = files[file.offline.whole] as OfflineDetails;
    for (const jurisdiction of [undefined, ...everyPlace]) {
      const reader = { locale, jurisdiction };
      const banner = bannerIn(file, jurisdiction);
      expect(banner).toEqual(bannerPolicy(policy, reader));
      expect(detailsIn(details, banner)).toEqual(policyView(policy, reader));
    }
  });

  test('what is no code of a place is an unknown place', () => {
    const [[locale, file] = ['en', {} as OfflinePolicy]] = banners;
    expect(bannerIn(file, 'California')).toEqual(bannerPolicy(policy, { locale }));
  });

  test('a region without a rule of its own is as its country', () => {
    const [[, file] = ['en', {} as OfflinePolicy]] = banners;
    expect(bannerIn(file, 'US-ZZ')).toMatchObject({ jurisdiction: 'US-ZZ', mode: bannerIn(file, 'US').mode });
  });
});

test('the file without a language is that of the default one, and leads to the others', () => {
  const files = offlineFiles(stands);
  expect(Object.keys(files)).toEqual(['policy.json', 'policy.en.json', 'policy.en.whole.json', 'policy.de.json', 'policy.de.whole.json']);
  const file = files['policy.json'] as OfflinePolicy;
  expect(file.locale).toBe('en');
  expect([undefined, 'en-GB', 'fr', 'de-AT'].map((wanted) => fileInLocale(file, wanted))).toEqual([
    undefined,
    undefined,
    undefined,
    'policy.de.json',
  ]);
});

test('what changed materially since the versions before is asked again', () => {
  const now = definePolicy({
    ...fullPolicy,
    version: 'now',
    trackers: [],
    recipients: [...fullPolicy.recipients, { id: 'new', name: 'New', kind: 'third-party', country: 'US' }],
    purposes: fullPolicy.purposes.map((one) => (one.id === 'analytics' ? { ...one, recipients: ['counter', 'new'] } : one)),
  });
  const since = unchangedSince([stands], now);
  expect(Object.keys(since)).toContain('analytics');
  expect(bannerIn(offlineFiles(now, since)['policy.json'] as OfflinePolicy, 'DE')).toEqual(
    bannerPolicy(now, { jurisdiction: 'DE' }, since),
  );
});
