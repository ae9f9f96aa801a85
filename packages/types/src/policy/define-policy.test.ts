import { describe, expect, test } from 'vitest';
import { definePolicy } from './define-policy.js';
import { PolicyError, type PolicyIssue } from './policy-error.js';
import { account, analytics, smallPolicy } from './policy.examples.js';

/** What `definePolicy` says about anything, JSON from a file included. */
function issuesOf(input: unknown): readonly PolicyIssue[] {
  try {
    definePolicy(input as typeof smallPolicy);
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
  return [];
}

const inTwoLanguages = { en: 'A', de: 'B' };
const bilingual = {
  ...smallPolicy,
  locales: ['en', 'de'],
  purposes: smallPolicy.purposes.map((purpose) => ({ ...purpose, description: inTwoLanguages })),
  texts: { banner: { title: inTwoLanguages, body: inTwoLanguages } },
};
const withAnalytics = (fields: object) => ({ ...smallPolicy, purposes: [account, { ...analytics, ...fields }] });
const withAccount = (fields: object) => ({ ...smallPolicy, purposes: [{ ...account, ...fields }, analytics] });
const withController = (fields: object) => ({ ...smallPolicy, controller: { ...smallPolicy.controller, ...fields } });
const withRules = (...rules: object[]) => ({ ...smallPolicy, jurisdictions: { rules } });
const withTracker = (fields: object) => ({
  ...smallPolicy,
  trackers: [{ kind: 'cookie', name: '_ga', provider: 'Google', lifetime: 'P2Y', purposes: ['analytics'], ...fields }],
});
const withCategory = (fields: object) => ({
  ...smallPolicy,
  categories: [{ id: 'usage', name: 'Usage', source: ['automatic'], ...fields }],
});
const withTopic = (fields: object) => ({ ...smallPolicy, topics: [{ id: 'account', name: 'Account', kind: 'service', ...fields }] });
const without = (field: string) => Object.fromEntries(Object.entries(smallPolicy).filter(([key]) => key !== field));

/** What is wrong, where, and a word of how to mend it. */
const mistakes: [wrong: string, input: unknown, path: string, mend: RegExp][] = [
  [
    'a deletion that anybody can ask for anybody',
    { ...smallPolicy, rights: [{ id: 'delete', deadline: 'P30D', verification: 'none' }] },
    '/rights/0/verification',
    /write "email" or "proof"/,
  ],
  [
    'a hold on a category that there is not',
    { ...smallPolicy, requests: { holds: [{ category: 'invoices', ground: 'Tax' }] } },
    '/requests/holds/0/category',
    /write one of|add it/,
  ],
  ['nothing at all', null, '', /write an object/],
  ['an unknown field', { ...smallPolicy, purpose: [] }, '/purpose', /is no field here: remove it, or write one of .*purposes/],
  ['an unknown field deep inside', withAnalytics({ legalBase: 'consent' }), '/purposes/1/legalBase', /write one of .*legalBasis/],
  ['an unknown field with a slash', { ...smallPolicy, 'a/b~c': 1 }, '/a~1b~0c', /remove it/],
  ['no version', without('version'), '/version', /is missing: write a version/],
  ['a version with a dot', { ...smallPolicy, version: '1.2' }, '/version', /without a dot/],
  ['a version that is too long', { ...smallPolicy, version: 'x'.repeat(33) }, '/version', /1 to 32/],
  ['a date that is none', { ...smallPolicy, effectiveAt: '2026-02-30' }, '/effectiveAt', /write a date such as/],
  ['no language', { ...smallPolicy, locales: [] }, '/locales', /name at least one/],
  ['a language in the wrong form', { ...smallPolicy, locales: ['en', 'de_AT'] }, '/locales/1', /BCP 47/],
  ['a language that is not in its canonical form', { ...smallPolicy, locales: ['EN'] }, '/locales/0', /canonical form/],
  ['a language twice', { ...smallPolicy, locales: ['en', 'en'] }, '/locales/1', /remove it/],
  [
    'a default language that is none of the languages',
    { ...smallPolicy, defaultLocale: 'fr' },
    '/defaultLocale',
    /write one of en, or add it/,
  ],
  [
    'a text without one of the languages',
    { ...bilingual, texts: { banner: { title: { en: 'A' }, body: inTwoLanguages } } },
    '/texts/banner/title',
    /no text in "de": add one/,
  ],
  [
    'a text in a language that the policy has not',
    { ...smallPolicy, texts: { banner: { title: inTwoLanguages, body: 'B' } } },
    '/texts/banner/title/de',
    /remove it, or add "de" to \/locales/,
  ],
  [
    'one sentence for two languages',
    { ...bilingual, texts: { banner: { title: 'A', body: inTwoLanguages } } },
    '/texts/banner/title',
    /write \{ en: "…", de: "…" \}/,
  ],
  ['an empty text', withAnalytics({ description: '' }), '/purposes/1/description', /write some text/],
  ['no controller', without('controller'), '/controller', /is missing: write an object/],
  ['a country that does not exist', withController({ country: 'UK' }), '/controller/country', /ISO 3166-1/],
  ['no postal address', withController({ address: [] }), '/controller/address', /write the lines/],
  ['no way to reach the controller', withController({ contact: {} }), '/controller/contact', /give an email/],
  ['an e-mail address that is none', withController({ contact: { email: 'privacy' } }), '/controller/contact/email', /e-mail address/],
  ['a time zone that does not exist', withController({ timeZone: 'Europe/Atlantis' }), '/controller/timeZone', /IANA time zone/],
  ['a policy page by script', withController({ privacyUrl: 'javascript:alert(1)' }), '/controller/privacyUrl', /absolute address/],
  [
    'a policy page on another host without saying so',
    withController({ privacyUrl: '//evil.example' }),
    '/controller/privacyUrl',
    /a path on your own site/,
  ],
  ['no purpose', { ...smallPolicy, purposes: [] }, '/purposes', /name at least one/],
  ['an id in capitals', withAnalytics({ id: 'Analytics' }), '/purposes/1/id', /lower-case|a-z/],
  ['an id twice', withAnalytics({ id: 'account' }), '/purposes/1/id', /\/purposes\/0 has already: give it an id of its own/],
  ['a right twice', { ...smallPolicy, rights: [...smallPolicy.rights, ...smallPolicy.rights] }, '/rights/1/id', /remove one of the two/],
  ['a legal basis that is none', withAnalytics({ legalBasis: 'interest' }), '/purposes/1/legalBasis', /write one of consent, contract/],
  [
    'a category that does not exist',
    withAnalytics({ categories: ['usage'] }),
    '/purposes/1/categories/0',
    /no category has that id: add it to \/categories/,
  ],
  ['a recipient that does not exist', withAnalytics({ recipients: ['google'] }), '/purposes/1/recipients/0', /add it to \/recipients/],
  [
    'a purpose that does not exist, in a cookie',
    withTracker({ purposes: ['analytic'] }),
    '/trackers/0/purposes/0',
    /write one of account, analytics/,
  ],
  ['a purpose that does not exist, in a topic', withTopic({ purpose: 'mail' }), '/topics/0/purpose', /write one of account, analytics/],
  [
    'a purpose that does not exist, in an opt-out',
    { ...smallPolicy, optOuts: [{ id: 'x', name: 'X', where: 'browser', purposes: ['ads'] }] },
    '/optOuts/0/purposes/0',
    /write one of account, analytics/,
  ],
  [
    'a recipient that does not exist, in a transfer',
    { ...smallPolicy, transfers: [{ to: 'US', safeguard: 'consent', activities: ['storage'], recipients: ['x'] }] },
    '/transfers/0/recipients/0',
    /add it to \/recipients/,
  ],
  [
    'a recipient that does not exist, in a certificate',
    { ...smallPolicy, security: { measures: [{ id: 'pci', kind: 'technical', name: 'PCI', heldBy: 'processor' }] } },
    '/security/measures/0/heldBy',
    /add it to \/recipients/,
  ],
  [
    'an origin that does not exist',
    withCategory({ source: ['third-party'], origins: ['brokers'] }),
    '/categories/0/origins/0',
    /add it to \/origins/,
  ],
  ['third-party data from nobody', withCategory({ source: ['third-party'] }), '/categories/0/origins', /name the origins/],
  [
    'an origin of data that comes from no third party',
    { ...withCategory({ origins: ['brokers'] }), origins: [{ id: 'brokers', name: 'Brokers' }] },
    '/categories/0/source',
    /add it, or remove the origins/,
  ],
  ['a cookie on no purpose', withTracker({ purposes: [] }), '/trackers/0/purposes', /name at least one purpose/],
  ['a cookie whose lifetime is no duration', withTracker({ lifetime: '2 years' }), '/trackers/0/lifetime', /"P2Y"/],
  ['a pattern that is none', withTracker({ pattern: '_ga(' }), '/trackers/0/pattern', /write one of JavaScript without slashes/],
  ['a path without a slash', withTracker({ path: 'shop' }), '/trackers/0/path', /let it start with "\/"/],
  ['a required purpose on consent', withAnalytics({ required: true }), '/purposes/1/legalBasis', /Art\. 7\(4\).*name another legal basis/],
  ['a required purpose that sells', withAccount({ saleOrSharing: true }), '/purposes/0/saleOrSharing', /1798\.120.*drop "required"/],
  ['required direct marketing', withAccount({ directMarketing: true }), '/purposes/0/directMarketing', /Art\. 21\(2\).*drop "required"/],
  ['an age on a required purpose', withAccount({ minimumAge: 16 }), '/purposes/0/minimumAge', /drop one of the two/],
  ['an age that nobody has', withAnalytics({ minimumAge: 0 }), '/purposes/1/minimumAge', /at least 1/],
  [
    'a grant that holds for some minutes',
    withAnalytics({ expiresAfter: 'PT5M' }),
    '/purposes/1/expiresAfter',
    /days, weeks, months or years/,
  ],
  [
    'a grant that holds for no time',
    withAnalytics({ expiresAfter: 'P0D' }),
    '/purposes/1/expiresAfter',
    /write "never", or how long a grant holds/,
  ],
  ['weeks and days mixed', withAnalytics({ expiresAfter: 'P1W2D' }), '/purposes/1/expiresAfter', /ISO 8601/],
  ['data that is kept for ever', { ...smallPolicy, retention: {} }, '/retention', /give a period/],
  ['a retention that is no duration', withAnalytics({ retention: { period: '1 year' } }), '/purposes/1/retention/period', /"P30D"/],
  [
    'a right without a deadline',
    { ...smallPolicy, rights: [{ id: 'access' }] },
    '/rights/0/deadline',
    /is missing: write the time within which you answer/,
  ],
  [
    'a right that is none',
    { ...smallPolicy, rights: [{ id: 'erasure', deadline: 'P30D' }] },
    '/rights/0/id',
    /write one of access, .*delete/,
  ],
  [
    'a right in a place that does not exist',
    { ...smallPolicy, rights: [{ id: 'access', deadline: 'P30D', jurisdictions: ['US-ZZ'] }] },
    '/rights/0/jurisdictions/0',
    /"US-CA"/,
  ],
  [
    'an opt-in to service mail',
    withTopic({ subscription: 'opt-in' }),
    '/topics/0/subscription',
    /write "opt-out", or make the topic promotional/,
  ],
  ['a double opt-in to service mail', withTopic({ subscription: 'double-opt-in' }), '/topics/0/subscription', /write "opt-out"/],
  ['a signal that is neither', { ...smallPolicy, signals: { gpc: true } }, '/signals/gpc', /write one of honour, ignore/],
  [
    'a place that does not exist',
    withRules({ match: ['Atlantis'], mode: 'opt-in' }),
    '/jurisdictions/rules/0/match/0',
    /a country \("DE"\)/,
  ],
  ['a rule for nowhere', withRules({ match: [], mode: 'opt-in' }), '/jurisdictions/rules/0/match', /name at least one/],
  [
    'a place in two rules',
    withRules({ match: ['DE'], mode: 'opt-in' }, { match: ['FR', 'DE'], mode: 'notice' }),
    '/jurisdictions/rules/1/match/1',
    /\/jurisdictions\/rules\/0\/match\/0 matches already: remove one/,
  ],
  [
    'a transfer to no country',
    { ...smallPolicy, transfers: [{ to: 'EU', safeguard: 'consent', activities: ['storage'] }] },
    '/transfers/0/to',
    /ISO 3166-1/,
  ],
  [
    'a notice at no time',
    { ...smallPolicy, notices: [{ id: 'x', on: 'breach', channels: ['email'], within: 'soon' }] },
    '/notices/0/within',
    /"as-soon-as-possible"/,
  ],
  [
    'a link by script',
    { ...smallPolicy, links: [{ id: 'x', kind: 'website', name: 'X', url: 'javascript:x' }] },
    '/links/0/url',
    /https:\/\//,
  ],
];

describe('definePolicy refuses', () => {
  test.each(mistakes)('%s', (_, input, path, mend) => {
    const found = issuesOf(input);
    expect(found.map((issue) => issue.path)).toEqual([path]);
    expect(found[0]?.message).toMatch(mend);
    expect(found[0]?.message, 'what is wrong, a colon, how to mend it').toMatch(/^.+: .+$/);
  });

  test('everything that is wrong at once, in words that name the place', () => {
    const input = {
      ...withTracker({ purposes: ['ads'], lifetime: 'long' }),
      version: '1.0',
      rights: [{ id: 'access' }],
      defaultLocale: 'de',
    };
    expect(issuesOf(input).map(({ path }) => path)).toEqual([
      '/version',
      '/trackers/0/lifetime',
      '/rights/0/deadline',
      '/trackers/0/purposes/0',
      '/defaultLocale',
    ]);
    expect(() => definePolicy(input as never)).toThrow(
      /^The policy has 5 problems:\n {2}\/version cannot be "1\.0": write .*\n {2}\/trackers\/0\/lifetime /,
    );
  });

  test('one problem in the singular', () => {
    expect(() => definePolicy({ ...smallPolicy, version: '' })).toThrow(/^The policy has a problem:\n {2}\/version /);
  });
});

describe('definePolicy fills in', () => {
  const policy = definePolicy({
    ...smallPolicy,
    locales: ['en', 'de-AT'],
    recipients: [
      { id: 'host', name: 'Host', kind: 'processor' },
      { id: 'court', name: 'Court', kind: 'public-authority' },
    ],
    purposes: [
      { ...account, name: 'Account', description: { en: 'A', 'de-AT': 'B' } },
      { ...analytics, name: 'Analytics', description: { en: 'A', 'de-AT': 'B' }, retention: { period: 'P14M' } },
    ],
    topics: [
      { id: 'news', name: 'News', kind: 'promotional' },
      { id: 'billing', name: 'Billing', kind: 'service' },
    ],
    texts: { banner: { title: { en: 'A', 'de-AT': 'B' }, body: { en: 'A', 'de-AT': 'B' } } },
  });

  test.each([
    ['the first language as the default', policy.defaultLocale, 'en'],
    ['a name that is the same everywhere, for each language', policy.purposes[1]?.name, { en: 'Analytics', 'de-AT': 'Analytics' }],
    ['six months for a grant of consent', policy.purposes[1]?.expiresAfter, 'P6M'],
    ['no end for what rests on another basis', policy.purposes[0]?.expiresAfter, 'never'],
    ['the general retention', policy.purposes[0]?.retention.period, 'P1Y'],
    ['but not over a purpose with its own', policy.purposes[1]?.retention.period, 'P14M'],
    ['instructions for a processor', policy.recipients[0]?.boundBy, 'instructions'],
    ['their own policy for others', policy.recipients[1]?.boundBy, 'own-policy'],
    ['opt-in to promotions', policy.topics[0]?.subscription, 'opt-in'],
    ['service mail for everybody', policy.topics[1]?.subscription, 'opt-out'],
    ['e-mail as the channel', policy.topics[0]?.channel, 'email'],
    ['GPC honoured and DNT not', policy.signals, { gpc: 'honour', dnt: 'ignore' }],
    ['opt-in where no rule matches', policy.jurisdictions, { default: 'opt-in', rules: [] }],
    ['rights free of charge', policy.rights[0]?.free, true],
    ['deadlines in UTC', policy.controller.timeZone, 'UTC'],
    ['nothing where there is nothing', [policy.trackers, policy.security.url, policy.texts.introduction], [[], null, null]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('and gives the same again', () => {
    expect(definePolicy(policy)).toEqual(policy);
  });

  test('and freezes all of it', () => {
    expect(() => policy.rights[0]?.roles.push('processor')).toThrow(TypeError);
    expect(Object.isFrozen(policy.purposes[0]?.retention)).toBe(true);
  });

  test('and leaves what was given as it was', () => {
    const input = structuredClone(smallPolicy);
    definePolicy(input);
    expect(input).toEqual(smallPolicy);
    expect(Object.isFrozen(input.purposes)).toBe(false);
  });
});
