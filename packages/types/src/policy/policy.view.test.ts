import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import { policyHash } from './policy.canonical.js';
import { policyExamples, smallPolicy } from './policy.examples.js';
import { BannerPolicy, GetPolicy, PolicyView } from './policy.schemas.js';
import { bannerPolicy, consentTerms, policyView } from './policy.view.js';

const both = (en: string, de: string) => ({ en, de });
const policy = definePolicy({
  ...smallPolicy,
  locales: ['en', 'de'],
  recipients: [{ id: 'google', name: 'Google', kind: 'processor' }],
  purposes: [
    { id: 'account', name: both('Account', 'Konto'), description: both('Signed in', 'Angemeldet'), legalBasis: 'contract', required: true },
    {
      id: 'ads',
      name: both('Ads', 'Werbung'),
      description: both('Adverts', 'Anzeigen'),
      legalBasis: 'consent',
      saleOrSharing: true,
      minimumAge: 16,
      recipients: ['google'],
      consequence: both('Nothing', 'Nichts'),
    },
    {
      id: 'mail',
      name: both('Mail', 'Post'),
      description: both('Offers', 'Angebote'),
      legalBasis: 'legitimate-interests',
      directMarketing: true,
    },
  ],
  trackers: [
    { kind: 'cookie', name: 'a', provider: 'Google', lifetime: 'session', purposes: ['ads', 'mail'], description: both('Counts', 'Zählt') },
    { kind: 'pixel', name: 'b', provider: 'Google', lifetime: 'P1D', purposes: ['ads'] },
  ],
  rights: [
    { id: 'access', name: both('See', 'Sehen'), deadline: 'P30D' },
    { id: 'limit', deadline: 'P15D', jurisdictions: ['US-CA'] },
  ],
  jurisdictions: {
    rules: [
      { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
      { match: ['US-CA'], mode: 'opt-out', regime: 'ccpa' },
    ],
  },
  texts: { banner: { title: both('Hello', 'Hallo'), body: both('May we?', 'Dürfen wir?') }, introduction: both('First', 'Zuerst') },
});

describe('policyView', () => {
  test('is what its schema says, and nothing else', () => {
    const view = policyView(policy, { locale: 'de' });
    expect(z.parse(PolicyView, view)).toEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    for (const field of [
      'version',
      'hash',
      'effectiveAt',
      'controller',
      'purposes',
      'topics',
      'rights',
      'jurisdiction',
      'mode',
      'signals',
    ]) {
      expect(view).toHaveProperty(field);
    }
  });

  test('speaks one language', () => {
    const view = policyView(policy, { locale: 'de-AT' });
    expect(view.locale).toBe('de');
    expect(view.purposes[1]).toMatchObject({ name: 'Werbung', description: 'Anzeigen', consequence: 'Nichts' });
    expect(view.purposes[1]?.trackers[0]?.description).toBe('Zählt');
    expect(view.recipients[0]?.name).toBe('Google');
    expect(view.rights[0]?.name).toBe('Sehen');
    expect(view.texts).toEqual({ banner: { title: 'Hallo', body: 'Dürfen wir?' }, introduction: 'Zuerst', changes: null, sharing: null });
    expect(policyView(policy, { locale: 'fr' }).purposes[1]?.name).toBe('Ads');
  });

  test('has one hash in every language and place', () => {
    const hashes = ['en', 'de'].flatMap((locale) =>
      ['DE', 'US-CA', undefined].map((jurisdiction) => policyView(policy, { locale, jurisdiction }).hash),
    );
    expect(new Set(hashes)).toEqual(new Set([policyHash(policy)]));
  });

  test.each([
    ['DE', 'DE', 'opt-in', 'gdpr', ['access']],
    ['US-CA', 'US-CA', 'opt-out', 'ccpa', ['access', 'limit']],
    [undefined, null, 'opt-in', null, ['access', 'limit']],
  ])('for %s', (place, jurisdiction, mode, regime, rights) => {
    const view = policyView(policy, { jurisdiction: place });
    expect([view.jurisdiction, view.mode, view.regime, view.rights.map(({ id }) => id)]).toEqual([jurisdiction, mode, regime, rights]);
  });

  test('puts each tracker with the purposes that it serves', () => {
    expect(policyView(policy).purposes.map(({ trackers }) => trackers.map(({ name }) => name))).toEqual([[], ['a', 'b'], ['a']]);
  });
});

describe('bannerPolicy', () => {
  test('is what its schema says, and nothing else', () => {
    const banner = bannerPolicy(policy, { locale: 'de', jurisdiction: 'US-CA' });
    expect(z.parse(BannerPolicy, banner)).toEqual(banner);
    expect(banner).toEqual({
      version: '1',
      hash: policyHash(policy),
      locale: 'de',
      jurisdiction: 'US-CA',
      mode: 'opt-out',
      regime: 'ccpa',
      signals: { gpc: 'honour', dnt: 'ignore' },
      controller: { name: 'Example GmbH', privacyUrl: '/privacy' },
      texts: { title: 'Hallo', body: 'Dürfen wir?' },
      purposes: [
        { id: 'account', name: 'Konto', legalBasis: 'contract', required: true, saleOrSharing: false },
        { id: 'ads', name: 'Werbung', legalBasis: 'consent', required: false, saleOrSharing: true, minimumAge: 16, expiresAfterDays: 180 },
        { id: 'mail', name: 'Post', legalBasis: 'legitimate-interests', required: false, saleOrSharing: false, directMarketing: true },
      ],
    });
  });
});

test('consentTerms has the terms of every purpose, for one place', () => {
  expect(consentTerms(policy, 'US-CA')).toEqual({
    mode: 'opt-out',
    signals: { gpc: 'honour', dnt: 'ignore' },
    purposes: bannerPolicy(policy).purposes.map(({ name: _, ...terms }) => terms),
  });
});

test('GetPolicy takes a language, a place and the banner view alone', () => {
  expect(z.safeParse(GetPolicy, { locale: 'de-AT', jurisdiction: 'US-CA', view: 'banner' }).success).toBe(true);
  expect(z.safeParse(GetPolicy, {}).success).toBe(true);
  for (const wrong of [{ locale: 'de_AT' }, { jurisdiction: 'Atlantis' }, { view: 'all' }])
    expect(z.safeParse(GetPolicy, wrong).success).toBe(false);
});

test('the example is valid', () => {
  expect(z.parse(GetPolicy, policyExamples.get.input)).toEqual(policyExamples.get.input);
  expect(z.parse(PolicyView, policyExamples.get.output)).toEqual(policyExamples.get.output);
});
