import { gzipSync } from 'node:zlib';
import { bannerPolicy, definePolicy, canonicalPolicy, modeOf, policyHash, policyView } from '@privet/types';
import { describe, expect, test } from 'vitest';
import policy from './privet.policy.ts';

/** What the value at a pointer has to be. Pointers are RFC 6901; an entry of a list goes by its id (a place in a rule's list by itself). */
type Found = Record<string, unknown>;

const arabic = /\p{Script=Arabic}{2}/u;

const says = (english: RegExp, german: RegExp) => ({
  en: expect.stringMatching(english),
  de: expect.stringMatching(german),
  ar: expect.stringMatching(arabic),
});
const has = (...members: unknown[]) => expect.arrayContaining(members);
const basis = (id: string, legalBasis: string, required: boolean): Found => ({
  [`/purposes/${id}/legalBasis`]: legalBasis,
  [`/purposes/${id}/required`]: required,
});

/** Temboo's policy of 25 May 2018, section by section: each promise, and where it stands. */
const promises: [section: string, promise: string, found: Found][] = [
  [
    '0',
    'the policy is about temboo.com, every other site of Temboo, and its services',
    {
      '/scope/temboo-com': expect.objectContaining({ kind: 'site', url: 'https://temboo.com', andOthers: true }),
      '/scope/services/kind': 'service',
    },
  ],
  [
    '0',
    'it says what is collected, how and why, how it is used, disclosed and protected',
    {
      '/texts/introduction': says(/collect and why, who gets to see it.*protect/, /erheben.*warum.*teilen.*schützen/),
    },
  ],
  ['0', 'privacy and data are treated with great care', { '/texts/introduction': says(/great care/, /sehr sorgsam/) }],

  [
    '1A',
    'people give data when they sign up, use a service, write, or talk to support or sales',
    {
      '/categories/identity/source': ['given'],
      '/categories/identity/how': says(
        /sign up, use a service, send e-mail, talk to support or sales/,
        /registrieren.*nutzen.*E-Mail.*Support oder Vertrieb/,
      ),
      '/categories/details/how': says(/any other way/, /sonst/),
    },
  ],
  ['1A', 'it may be name and company', { '/categories/identity/name': says(/Name and company/, /Name und Firma/) }],
  [
    '1A',
    'e-mail address, phone number and postal address',
    { '/categories/contact/description': says(/E-mail.*phone.*postal/, /E-Mail.*Telefon.*Post/) },
  ],
  [
    '1A',
    'the IP address',
    { '/categories/device/source': has('given'), '/categories/device/description': says(/IP address/, /IP-Adresse/) },
  ],
  [
    '1A',
    'the credit card',
    { '/categories/payment/source': ['given'], '/categories/payment/description': says(/credit card/, /Kreditkarte/) },
  ],
  [
    '1A',
    'and other details about a person and their use of Temboo',
    { '/categories/details/description': says(/yourself.*Temboo/, /sich selbst.*Temboo/) },
  ],
  ['1A', 'beside this policy, the Terms of Service hold', { '/controller/termsUrl': expect.stringMatching(/^https:/) }],

  [
    '1B',
    'use of services, visits and browsing are collected automatically',
    {
      '/categories/usage/source': ['automatic'],
      '/categories/usage/description': says(/use a service, your visits.*other sites/, /Dienst nutzen, Ihre Besuche.*anderen Seiten/),
    },
  ],
  [
    '1B',
    'so are IP address, operating system and browser',
    {
      '/categories/device/source': has('automatic'),
      '/categories/device/description': says(/IP address, operating system, browser/, /IP-Adresse, Betriebssystem, Browser/),
    },
  ],
  [
    '1B',
    'by log files, cookies, pixels and web beacons',
    { '/categories/usage/how': says(/log files and cookies.*pixels, web beacons/, /Protokolldateien, Cookies.*Zählpixel und Web-Beacons/) },
  ],
  ['1B', 'mobile apps and other software are meant too', { '/scope/apps/kind': 'app' }],
  [
    '1B',
    'strictly necessary cookies sign people in',
    {
      '/trackers/temboo_session': expect.objectContaining({ kind: 'cookie', purposes: has('account') }),
      '/purposes/account/required': true,
    },
  ],
  [
    '1B',
    'other cookies remember settings, and only with consent',
    {
      '/trackers/temboo_preferences': expect.objectContaining({ kind: 'cookie', purposes: ['preferences'] }),
      ...basis('preferences', 'consent', false),
    },
  ],
  [
    '1B',
    'who turns cookies off can use the services, some of them less',
    {
      '/purposes/preferences/consequence': says(/go on working.*do less/, /funktionieren weiter.*eingeschränkt/),
      '/texts/banner/body': says(/work without them.*do less/, /auch ohne sie.*eingeschränkt/),
    },
  ],
  [
    '1B',
    "cookies can be controlled in the browser and in the operating system's settings",
    {
      '/optOuts/browser-cookies/where': 'browser',
      '/optOuts/browser-cookies/purposes': has('preferences', 'analytics', 'advertising'),
      '/optOuts/device-preferences/where': 'device',
    },
  ],
  [
    '1B',
    'Google Analytics is used, and can be opted out of',
    {
      ...basis('analytics', 'consent', false),
      '/purposes/analytics/recipients': ['google-analytics'],
      '/trackers/_ga': expect.objectContaining({ kind: 'cookie', provider: 'Google', lifetime: 'P2Y', purposes: ['analytics'] }),
      '/trackers/_gid/lifetime': 'PT24H',
      '/optOuts/google-analytics': expect.objectContaining({ url: 'https://tools.google.com/dlpage/gaoptout', purposes: ['analytics'] }),
    },
  ],

  [
    '1C',
    'data comes from public databases, social networks, data providers and joint marketing partners',
    {
      '/categories/enrichment/source': ['third-party'],
      '/categories/enrichment/origins': ['public-databases', 'social-media', 'data-providers', 'marketing-partners'],
    },
  ],
  [
    '1C',
    'which may lawfully pass it on: that is checked',
    Object.fromEntries(
      ['public-databases', 'social-media', 'data-providers', 'marketing-partners'].map((id) => [`/origins/${id}/checkedLawful`, true]),
    ),
  ],
  [
    '1C',
    'it makes content, features and services fit better',
    {
      '/purposes/personalisation/categories': has('enrichment'),
      '/purposes/personalisation/description': says(/fitting content, features and services/, /passendere Inhalte, Funktionen und Dienste/),
    },
  ],

  [
    '2A',
    'a legitimate interest: to understand what customers and others who may become customers want',
    {
      ...basis('understanding', 'legitimate-interests', false),
      '/purposes/understanding/description': says(/customers, and those who may become customers/, /Kunden und Interessenten/),
    },
  ],
  [
    '2A',
    'to look after the relationship, keep accounts and file taxes',
    {
      ...basis('operations', 'legitimate-interests', true),
      '/purposes/operations/description': says(/relationship.*accounts.*taxes/, /Geschäftsbeziehung.*Bücher.*Steuern/),
    },
  ],
  [
    '2A',
    'to detect and prevent incidents, fraud, misuse and abuse',
    {
      ...basis('security', 'legitimate-interests', true),
      '/purposes/security/description': says(/incidents, fraud, misuse and abuse/, /Sicherheitsvorfälle, Betrug und Missbrauch/),
    },
  ],
  [
    '2B',
    'informational and promotional mail is sent, and a link in it ends it',
    {
      ...basis('direct-marketing', 'legitimate-interests', false),
      '/purposes/direct-marketing/directMarketing': true,
      '/purposes/direct-marketing/description': says(/information and offers; a link/, /Informationen und Angebote; ein Link/),
      '/topics/newsletter': expect.objectContaining({ kind: 'promotional', channel: 'email', subscription: 'opt-out' }),
      '/topics/offers': expect.objectContaining({ kind: 'promotional', channel: 'email', subscription: 'opt-out' }),
    },
  ],
  [
    '2B',
    'mail about the account and the business relationship comes all the same',
    {
      '/topics/account/kind': 'service',
      '/topics/billing/kind': 'service',
      '/topics/service-alerts/kind': 'service',
    },
  ],
  [
    '2C',
    'Temboo is promoted to people, and to others like them',
    { '/purposes/advertising/description': says(/to you, and to people like you/, /bei Ihnen und ähnlichen Menschen/) },
  ],
  [
    '2D',
    'paid services are billed: invoices, receipts, late payments, payment details',
    {
      ...basis('billing', 'contract', true),
      '/purposes/billing/categories': has('payment'),
      '/purposes/billing/description': says(
        /invoices, receipts.*late payments.*payment details/,
        /Rechnungen, Quittungen, Mahnungen.*Zahlungsdaten/,
      ),
      '/topics/billing': expect.objectContaining({ kind: 'service', purpose: 'billing' }),
    },
  ],
  [
    '2E',
    'alerts tell of new and retired features, releases and usage limits',
    {
      ...basis('service-messages', 'contract', true),
      '/purposes/service-messages/description': says(
        /new or retired features, releases, usage limits/,
        /neue oder eingestellte Funktionen, Versionen.*Nutzungsgrenzen/,
      ),
      '/topics/service-alerts/purpose': 'service-messages',
    },
  ],
  [
    '2F',
    'people hear about their account',
    { '/purposes/account/description': says(/concerns your account/, /über Ihr Konto/), '/topics/account/purpose': 'account' },
  ],
  ['2F', 'and get support', { ...basis('support', 'contract', true) }],
  [
    '2G',
    'products and services are provided and supported',
    {
      ...basis('account', 'contract', true),
      '/purposes/account/description': says(/run the products and services/, /betreiben die Produkte und Dienste/),
    },
  ],
  ['2G', 'and improved', { '/purposes/understanding/description': says(/improve them/, /verbessern sie/) }],
  [
    '2H',
    'court orders, subpoenas, discovery and lawful requests of authorities are complied with',
    {
      ...basis('legal', 'legal-obligation', true),
      '/purposes/legal/recipients': ['authorities'],
      '/purposes/legal/description': says(
        /court orders, subpoenas, discovery, and lawful requests/,
        /Anordnungen, Vorladungen, Beweiserhebungen.*Behörden/,
      ),
      '/recipients/authorities/kind': 'public-authority',
    },
  ],
  [
    '2I',
    'data may go over in a sale, merger, liquidation, reorganisation or acquisition',
    {
      '/purposes/business-transfer/recipients': ['acquirer'],
      '/purposes/business-transfer/description': says(
        /sold, merged, reorganised, acquired or wound up/,
        /verkauft, fusioniert, umgebaut, übernommen oder aufgelöst/,
      ),
    },
  ],
  [
    '2I',
    'the acquirer is bound by this policy, rights and choices included',
    {
      '/recipients/acquirer': expect.objectContaining({ kind: 'successor', boundBy: 'policy' }),
      '/recipients/acquirer/description': says(/rights and choices/, /Rechte und Wahlmöglichkeiten/),
    },
  ],
  ['2I', 'and people are told', { '/notices/acquisition/on': 'acquisition' }],

  [
    '3A',
    'data is shared for the purposes of this policy alone',
    { '/texts/sharing': says(/only for the purposes in this policy/, /nur für die Zwecke dieser Erklärung/) },
  ],
  [
    '3A',
    'service providers are card processors, hosting, customer management and support systems',
    {
      '/recipients/payment-processor/kind': 'processor',
      '/recipients/hosting/kind': 'processor',
      '/recipients/crm/kind': 'processor',
      '/recipients/support-systems/kind': 'processor',
    },
  ],
  [
    '3A',
    'they use it for their service to Temboo only',
    Object.fromEntries(
      ['payment-processor', 'hosting', 'crm', 'support-systems', 'google-analytics'].map((id) => [
        `/recipients/${id}/boundBy`,
        'instructions',
      ]),
    ),
  ],
  [
    '3B',
    'advertising networks and exchanges get data, to place ads on other sites',
    {
      '/purposes/advertising/recipients': has('ad-networks'),
      '/purposes/advertising/saleOrSharing': true,
      '/recipients/ad-networks/kind': 'third-party',
      '/recipients/ad-networks/description': says(/elsewhere on the web/, /anderen Seiten/),
    },
  ],
  ['3B', 'they too are held to this policy', { '/recipients/ad-networks/boundBy': 'policy', '/recipients/facebook/boundBy': 'policy' }],
  [
    '3B',
    'cookies, pixels and web beacons on our and other sites serve targeted ads',
    {
      '/trackers/_fbp': expect.objectContaining({ kind: 'cookie', lifetime: 'P90D', purposes: ['advertising'] }),
      '/trackers/Facebook Pixel/kind': 'pixel',
      '/trackers/Interest-based ads': expect.objectContaining({ kind: 'web-beacon', purposes: ['advertising'] }),
    },
  ],
  [
    '3B',
    'who does not want ads by interest opts out',
    { ...basis('advertising', 'consent', false), '/rights/opt-out/deadline': 'P30D', '/signals/gpc': 'honour' },
  ],
  [
    '3B',
    'Facebook has ad settings of its own',
    {
      '/optOuts/facebook-ads': expect.objectContaining({
        where: 'account',
        url: 'https://www.facebook.com/adpreferences',
        purposes: ['advertising'],
      }),
    },
  ],
  ['3B', 'Do Not Track is not supported', { '/signals/dnt': 'ignore' }],
  [
    '3C',
    'linked sites have their own practices and policies',
    {
      '/links/linked-sites/kind': 'website',
      '/links/linked-sites/description': says(/differently.*their own policy: read it/, /anders um.*deren Erklärung: Lesen/),
    },
  ],
  [
    '3C',
    'so have the services that people connect by API',
    {
      '/links/api-integrations/kind': 'integration',
      '/links/api-integrations/description': says(
        /differently.*their own policy and terms: read them/,
        /anders um.*Erklärung und Bedingungen: Lesen/,
      ),
    },
  ],

  [
    '4A',
    'collection, storage and processing are reviewed',
    { '/security/measures/reviews': expect.objectContaining({ kind: 'organisational' }) },
  ],
  [
    '4A',
    'passwords are strong, and transmissions encrypted by SSL where it matters',
    {
      '/security/measures/passwords/kind': 'technical',
      '/security/measures/ssl/name': says(/SSL.*where it matters/, /SSL.*wo es darauf ankommt/),
    },
  ],
  ['4A', 'access to the systems is guarded physically', { '/security/measures/premises/kind': 'physical' }],
  [
    '4A',
    'but nothing on the Internet is perfectly safe, and nothing is guaranteed',
    { '/security/limits': says(/perfectly safe.*cannot promise/, /völlig sicher.*nicht versprechen/) },
  ],
  [
    '4B',
    'the card processor is audited, and certified to PCI Service Provider Level 1, the strictest',
    {
      '/security/measures/pci': expect.objectContaining({ certification: 'PCI Service Provider Level 1', heldBy: 'payment-processor' }),
      '/security/measures/pci/description': says(/auditor.*strictest/, /Prüfer.*strengste/),
    },
  ],
  [
    '4C',
    'signing in takes a user name or e-mail address and a password, the API application keys',
    {
      '/categories/credentials/description': says(
        /User name or e-mail address, password, and application keys/,
        /Benutzername oder E-Mail-Adresse, Passwort und Anwendungsschlüssel/,
      ),
    },
  ],
  [
    '4C',
    'which people keep to themselves',
    { '/security/duties': says(/password and application keys to yourself/, /Passwort und Ihre Anwendungsschlüssel für sich/) },
  ],
  [
    '4C',
    'forgotten passwords are reset, never told',
    { '/security/measures/password-reset/description': says(/cannot tell/, /nicht nennen/) },
  ],
  ['4C', 'temboo.com/trust says more', { '/security/url': 'https://temboo.com/trust' }],
  [
    '4D',
    'whom a breach affects materially hears of it as soon as possible, and of what was done later on',
    {
      '/notices/breach': expect.objectContaining({ on: 'breach', within: 'as-soon-as-possible', followUp: ['actions-taken'] }),
      '/notices/breach/description': says(/materially affected/, /wesentlich/),
    },
  ],

  [
    '5A',
    'servers and offices are in the United States, where data is transferred, stored and processed',
    {
      '/transfers/0': expect.objectContaining({
        to: 'US',
        safeguard: 'consent',
        activities: ['transfer', 'storage', 'processing'],
        recipients: [],
      }),
      '/transfers/0/description': says(/United States: servers and offices/, /Server und Büros.*Vereinigten Staaten/),
    },
  ],
  [
    '5A',
    'and by those whom it is shared with',
    { '/transfers/1': expect.objectContaining({ to: 'US', recipients: has('hosting', 'ad-networks') }) },
  ],

  [
    '6A',
    'people are told whether data is held, for Temboo or on behalf of others',
    {
      '/rights/access/roles': ['controller', 'processor'],
      '/rights/access/description': says(/whether we hold data/, /ob wir Daten/),
    },
  ],
  ['6A', 'data is kept while the account is active or the services need it', { '/retention/until': ['account-closed', 'service-ended'] }],
  [
    '6A',
    'longer for legal duties, disputes, abuse and agreements',
    { '/retention/exceptions': ['legal-obligation', 'legal-claims', 'abuse-prevention', 'agreement-enforcement'] },
  ],
  ['6B', 'access is given within 30 days', { '/rights/access/deadline': 'P30D' }],
  ['6B', 'data is corrected and amended', { '/rights/correct/description': says(/correct or complete/, /berichtigen und ergänzen/) }],
  [
    '6B',
    'and deleted, unless the law forbids it',
    {
      '/rights/delete/exceptions': has('prohibited-by-law'),
      '/rights/delete/description': says(/servers, unless the law forbids/, /Servern.*sofern das Gesetz es nicht verbietet/),
    },
  ],
  ['6B', 'free of charge', { '/rights/access/free': true, '/rights/correct/free': true, '/rights/delete/free': true }],
  ['6B', 'by writing to Temboo', { '/controller/contact/email': expect.stringContaining('@') }],

  ['7', 'the policy may change at any time', { '/texts/changes': says(/at any time/, /jederzeit/) }],
  [
    '7',
    "of material changes people are told by mail to their account's main address, or prominently on the site",
    {
      '/notices/policy-change': expect.objectContaining({ on: 'material-change', channels: ['email', 'site'], by: 'any' }),
      '/notices/policy-change/description': says(/in substance.*main address.*prominently/, /wesentlich.*Hauptadresse.*deutlich/),
    },
  ],

  [
    '8',
    'privacy questions go to an e-mail address, or by post to Temboo, attention Privacy',
    {
      '/controller/contact/email': expect.stringContaining('@'),
      '/controller/contact/post': ['Temboo, Inc.', 'Attention: Privacy', '104 Franklin St, Floor 4', 'New York, NY 10013', 'United States'],
      '/controller/name': 'Temboo, Inc.',
      '/controller/country': 'US',
    },
  ],
  ['8', 'it holds from 25 May 2018', { '/effectiveAt': '2018-05-25', '/version': '2018-05-25' }],
];

function at(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, token) => (Array.isArray(value) ? entryOf(value, token) : fieldOf(value, token)), policy);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function entryOf(list: readonly unknown[], token: string): unknown {
  return list.find((entry) => fieldOf(entry, 'id') === token || fieldOf(entry, 'name') === token) ?? list[Number(token)];
}

/** What is told to visitors, all but the trackers' own names. */
function* wordsIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (key === 'trackers') continue;
    else if (typeof inner === 'string' && told.includes(key)) yield inner;
    else yield* wordsIn(inner);
}

const told = 'body changes consequence description duties how introduction limits name sharing title'.split(' ');

describe('where each promise stands', () => {
  const rows = promises.flatMap(([section, promise, found]) =>
    Object.entries(found).map(([pointer, value]) => ({ section, promise, pointer, value })),
  );
  test.each(rows)('$section: $promise → $pointer', ({ pointer, value }) => {
    expect(at(pointer)).toBeDefined();
    expect(at(pointer)).toEqual(value);
  });

  test('no section is left out', () => {
    const sections = '0 1A 1B 1C 2A 2B 2C 2D 2E 2F 2G 2H 2I 3A 3B 3C 4A 4B 4C 4D 5A 6A 6B 7 8'.split(' ');
    expect([...new Set(promises.map(([section]) => section))]).toEqual(sections);
  });
});

describe('what the software makes of it', () => {
  test.each([
    ['DE', 'opt-in', 'gdpr'],
    ['NO', 'opt-in', 'gdpr'],
    ['GB', 'opt-in', 'uk-gdpr'],
    ['CH', 'opt-in', 'fadp'],
    ['BR', 'opt-in', 'lgpd'],
    ['CA-QC', 'opt-in', 'quebec-law-25'],
    ['CA-ON', 'opt-in', null],
    ['US-CA', 'opt-out', 'ccpa'],
    ['US-VA', 'opt-out', 'us-state-law'],
    ['US-NY', 'opt-out', null],
    ['JP', 'opt-in', null],
    [undefined, 'opt-in', null],
  ])('%s: %s', (jurisdiction, mode, regime) => {
    expect(modeOf(policy, jurisdiction)).toEqual({ jurisdiction: jurisdiction ?? null, mode, regime });
  });

  test('every purpose that can be refused rests on consent or legitimate interests', () => {
    const optional = policy.purposes.filter(({ required }) => !required).map(({ id, legalBasis }) => `${id}: ${legalBasis}`);
    expect(optional).toEqual([
      'understanding: legitimate-interests',
      'direct-marketing: legitimate-interests',
      'preferences: consent',
      'analytics: consent',
      'personalisation: consent',
      'advertising: consent',
    ]);
  });

  test('there is one topic of each kind', () => {
    const kinds = new Set(policy.topics.map(({ kind, subscription }) => `${kind} ${subscription}`));
    expect(kinds).toEqual(new Set(['promotional opt-out', 'promotional opt-in', 'promotional double-opt-in', 'service opt-out']));
  });

  test('in German it is German, and the same policy', () => {
    const [english, german] = ['en', 'de'].map((locale) => policyView(policy, { locale }));
    expect(german?.hash).toBe(english?.hash);
    expect(german?.purposes.map(({ description }) => description)).not.toEqual(english?.purposes.map(({ description }) => description));
    for (const [index, purpose] of (english?.purposes ?? []).entries())
      expect(german?.purposes[index]?.description, purpose.id).not.toBe(purpose.description);
  });

  test('in Arabic every text of ours is Arabic, and names what it names in English', () => {
    const view = policyView(policy, { locale: 'ar' });
    const texts = [...wordsIn(view)];
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(texts.filter((text) => !arabic.test(text)))).toEqual(
      new Set(['Temboo, Inc.', 'temboo.com', 'Google Analytics', 'Facebook']),
    );
    for (const [index, { description }] of policyView(policy, { locale: 'en' }).purposes.entries())
      for (const name of description.match(/Google Analytics|Temboo/g) ?? []) expect(view.purposes[index]?.description).toContain(name);
  });

  test.each(['en', 'de', 'ar'])('the banner needs less than a kilobyte of it in %s', (locale) => {
    expect(gzipSync(JSON.stringify(bannerPolicy(policy, { locale, jurisdiction: 'US-CA' }))).length).toBeLessThan(1024);
  });

  test('its canonical form is the same policy', () => {
    expect(policyHash(definePolicy(JSON.parse(canonicalPolicy(policy))))).toBe(policyHash(policy));
  });
});
