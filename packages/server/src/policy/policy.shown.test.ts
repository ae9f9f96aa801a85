import { bannerPolicy, definePolicy, policyView, type PolicyInput } from '@privet/types';
import { expect, test } from 'vitest';
import { shownOn, withWholeLinks } from './policy.shown.js';

const purpose = (id: string, required = false): PolicyInput['purposes'][number] => ({
  id,
  name: id,
  description: id,
  legalBasis: required ? 'contract' : 'consent',
  required,
});
const policy = definePolicy({
  version: '1',
  effectiveAt: '2026-01-01',
  locales: ['en'],
  controller: {
    name: 'Example GmbH',
    address: ['Example GmbH'],
    country: 'DE',
    contact: { url: '/contact' },
    privacyUrl: '/privacy',
    termsUrl: 'https://www.example.com/terms',
    dataProtectionOfficer: { email: 'dpo@example.com' },
  },
  purposes: [purpose('account', true), purpose('analytics'), purpose('advertising')],
  topics: [
    { id: 'news', name: 'News', kind: 'promotional', subscription: 'opt-in' },
    { id: 'offers', name: 'Offers', kind: 'promotional', subscription: 'opt-in' },
  ],
  optOuts: [{ id: 'browser', name: 'Browser', where: 'browser', purposes: ['analytics', 'advertising'] }],
  retention: { period: 'P1Y' },
  rights: [{ id: 'access', deadline: 'P30D' }],
  texts: { banner: { title: 'Hello', body: 'May we?' } },
});

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a site shows the purposes that it names beside the required ones, and nothing that leads to the others', () => {
  const whole = shownOn(policyView(policy), { purposes: ['advertising', 'gone'], topics: [] });
  expect([idsOf(whole.purposes), whole.topics, whole.optOuts[0]?.purposes]).toEqual([['account', 'advertising'], [], ['advertising']]);
  const banner = shownOn(bannerPolicy(policy), { purposes: [], theme: { radius: '0' } });
  expect([idsOf(banner.purposes), banner.theme]).toEqual([['account'], { radius: '0' }]);
  expect(banner).not.toHaveProperty('topics');
});

test('one that names none shows all', () => {
  const whole = shownOn(policyView(policy), { theme: { radius: '0' } });
  expect([idsOf(whole.purposes), idsOf(whole.topics)]).toEqual([
    ['account', 'analytics', 'advertising'],
    ['news', 'offers'],
  ]);
});

test('a path is one of the controller’s site, wherever it is shown', () => {
  const url = 'https://shop.example';
  expect(withWholeLinks(bannerPolicy(policy), url).controller).toEqual({
    name: 'Example GmbH',
    privacyUrl: 'https://shop.example/privacy',
  });
  expect(withWholeLinks(policyView(policy), url).controller).toMatchObject({
    privacyUrl: 'https://shop.example/privacy',
    termsUrl: 'https://www.example.com/terms',
    contact: { url: 'https://shop.example/contact' },
    dataProtectionOfficer: { url: null, email: 'dpo@example.com' },
    representative: null,
  });
  expect(withWholeLinks(bannerPolicy(policy), undefined).controller.privacyUrl).toBe('/privacy');
});
