import { ConsentRecord, definePolicy, policyHash, type PolicyInput } from '@privet/types';
import { jsonSchema } from '@privet/types/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { consentRecord } from './consent.receipt.js';
import { recordTexts } from './consent.record-text.js';
import type { StoredDecision } from './consent.store.js';

const inBoth = (en: string, de: string) => ({ en, de });
const purpose = (id: string, legalBasis: PolicyInput['purposes'][number]['legalBasis'], more: object = {}) => ({
  id,
  name: inBoth(`The ${id}`, `Das ${id}`),
  description: inBoth('What it is for', 'Wozu es dient'),
  legalBasis,
  categories: ['usage'],
  ...more,
});

const kinds = ['processor', 'joint-controller', 'third-party', 'public-authority', 'successor'] as const;
const version = (name: string) =>
  definePolicy({
    version: name,
    effectiveAt: '2026-01-01',
    locales: ['en', 'de'],
    controller: {
      name: 'Example GmbH',
      address: ['Musterweg 1', '10115 Berlin'],
      country: 'DE',
      contact: { email: 'privacy@example.com' },
      privacyUrl: 'https://example.com/privacy',
    },
    categories: [
      { id: 'usage', name: inBoth('Usage', 'Nutzung'), source: ['automatic'] },
      { id: 'health', name: inBoth('Health', 'Gesundheit'), source: ['given'], sensitive: true },
    ],
    recipients: kinds.map((kind) => ({ id: `the-${kind}`, name: `The ${kind}`, kind })),
    purposes: [
      purpose('analytics', 'consent', { categories: ['usage', 'health'], recipients: kinds.map((kind) => `the-${kind}`) }),
      purpose('advertising', 'consent', { saleOrSharing: true }),
      purpose('fraud', 'legitimate-interests'),
      purpose('research', 'public-task'),
      purpose('offers', 'contract', { directMarketing: true }),
      purpose('rescue', 'vital-interests'),
      purpose('books', 'legal-obligation'),
    ],
    retention: { period: 'P14M' },
    rights: [{ id: 'access', deadline: 'P30D' }],
    texts: { banner: { title: inBoth('May we?', 'Dürfen wir?'), body: inBoth('You decide.', 'Sie entscheiden.') } },
  } satisfies PolicyInput);
const policy = version('first');
const second = version('second');

const decision: StoredDecision = {
  id: 'con_1',
  subject: 'device:abc',
  decisionId: 'dec_0123456789abcdef',
  policyVersion: 'first',
  policyHash: policyHash(policy),
  choices: { analytics: 'granted', advertising: 'denied' },
  method: 'banner',
  locale: 'de',
  jurisdiction: 'DE',
  jurisdictionFrom: 'header',
  signals: { gpc: true, dnt: false },
  shown: { layout: 'box', widget: 'banner/1.0', textsHash: `sha256-${'A'.repeat(43)}` },
  ageAtLeast: 16,
  evidence: { source: 'paper', reference: 'A 4711', detail: 'page 2' },
  claimedAt: 1_763_990_000_000,
  sentAt: 1_763_990_000_500,
  decidedAt: 1_763_990_000_100,
  recordedAt: 1_763_990_000_600,
  salt: 'c2FsdHNhbHRzYWx0c2FsdA',
};

const bytes = (of: StoredDecision, by = policy) => canonicalize(consentRecord(of, by));

/** Everything that could be stored instead: each field by itself, and each field within. */
const alterations: Record<keyof StoredDecision, readonly Partial<StoredDecision>[]> = {
  id: [{ id: 'con_2' }],
  subject: [{ subject: 'device:abd' }, { subject: 'user:abc' }],
  decisionId: [{ decisionId: 'dec_0123456789abcdeg' }, { decisionId: null }],
  policyVersion: [{ policyVersion: 'second' }],
  policyHash: [{ policyHash: policyHash(second) }],
  choices: [
    { choices: { analytics: 'denied', advertising: 'denied' } },
    { choices: { analytics: 'granted', advertising: 'granted' } },
    { choices: { analytics: 'granted' } },
    { choices: { advertising: 'denied', analytics: 'granted' } },
    { choices: {} },
    { choices: { analytics: 'granted', advertising: 'denied', unheard: 'granted' } },
    { choices: { analytics: 'granted', advertising: 'denied', unheard: 'denied' } },
    { choices: { analytics: 'granted', advertising: 'denied', fraud: 'denied' } },
  ],
  method: [{ method: 'preferences' }, { method: 'api' }, { method: 'import' }],
  locale: [{ locale: 'en' }, { locale: 'de-AT' }],
  jurisdiction: [{ jurisdiction: 'FR' }, { jurisdiction: null }],
  jurisdictionFrom: [{ jurisdictionFrom: 'input' }, { jurisdictionFrom: 'none' }],
  signals: [{ signals: {} }, { signals: { gpc: true } }, { signals: { gpc: false, dnt: false } }, { signals: { gpc: true, dnt: true } }],
  shown: [
    { shown: {} },
    { shown: { ...decision.shown, layout: 'bar' } },
    { shown: { ...decision.shown, widget: 'banner/1.1' } },
    { shown: { ...decision.shown, textsHash: `sha256-${'B'.repeat(43)}` } },
    { shown: { ...decision.shown, texts: { title: 'Cookies?' } } },
    { shown: { ...decision.shown, texts: { title: 'Cookies!' } } },
    { shown: { layout: 'box', widget: 'banner/1.0' } },
    { shown: { layout: 'box', widget: 'banner/1.0', textsHash: consentRecord(decision, policy).pii_processing.texts_hash } },
  ],
  ageAtLeast: [{ ageAtLeast: 18 }, { ageAtLeast: 0 }, { ageAtLeast: null }],
  evidence: [
    { evidence: null },
    { evidence: { source: 'paper' } },
    { evidence: { source: 'phone', reference: 'A 4711', detail: 'page 2' } },
    { evidence: { source: 'paper', reference: 'A 4712', detail: 'page 2' } },
    { evidence: { source: 'paper', reference: 'A 4711', detail: 'page 3' } },
  ],
  claimedAt: [{ claimedAt: 1_763_990_000_001 }, { claimedAt: null }],
  sentAt: [{ sentAt: 1_763_990_000_501 }, { sentAt: null }],
  decidedAt: [{ decidedAt: 1_763_990_000_101 }],
  recordedAt: [{ recordedAt: 1_763_990_000_601 }],
  salt: [{ salt: 'c2FsdHNhbHRzYWx0c2FsdB' }],
};

describe('a record', () => {
  const each = Object.entries(alterations).flatMap(([field, changes]) => changes.map((change) => ({ field, change })));
  test.each(each)('is another when $field is: $change', ({ change }) => {
    const altered = { ...decision, ...change };
    const textOf = recordTexts();
    expect(bytes(altered)).not.toBe(bytes(decision));
    expect(textOf(altered, policy)).toBe(bytes(altered));
    expect(textOf({ ...altered, evidence: null }, policy)).toBe(bytes({ ...altered, evidence: null }));
  });

  test('no two alterations make the same one', () => {
    const all = each.map(({ change }) => bytes({ ...decision, ...change }));
    expect(new Set(all).size).toBe(all.length);
  });

  test('is the same each time, in every order of the stored fields', () => {
    const reversed = Object.fromEntries(Object.entries(decision).toReversed());
    expect(bytes({ ...decision, ...reversed })).toBe(bytes(decision));
    expect(bytes(JSON.parse(JSON.stringify(decision)))).toBe(bytes(decision));
  });

  test.each([0.5, '2026-01-01T00:00:00.000Z', null, 9e15])('is refused where a time is %j: it would look like another', (time) => {
    const altered = { ...decision, evidence: null, ...JSON.parse(JSON.stringify({ recordedAt: time })) };
    expect(() => bytes(altered)).toThrow(RangeError);
    const textOf = recordTexts();
    textOf({ ...decision, evidence: null }, policy);
    expect(() => textOf(altered, policy)).toThrow(RangeError);
  });
});

describe('the terms of the Data Privacy Vocabulary', () => {
  const all = Object.fromEntries(policy.purposes.map(({ id }) => [id, 'granted' as const]));
  const none = Object.fromEntries(policy.purposes.map(({ id }) => [id, 'denied' as const]));
  const statesOf = (choices: StoredDecision['choices'], more: Partial<StoredDecision> = {}) =>
    consentRecord({ ...decision, choices, signals: {}, ...more }, policy).event.map((event) => [
      event.event_state,
      ...('purpose_id' in event ? (event['@type'] ?? []) : []),
    ]);

  test('say what each choice means on its legal basis', () => {
    const expressed = 'dpv:ExplicitlyExpressedConsent';
    expect(statesOf(all)).toEqual([
      ['given', 'dpv:ConsentGiven', expressed],
      ['given', 'dpv:ConsentGiven', expressed],
      ['accepted', 'dpv:LegitimateInterestNotObjected'],
      ['accepted'],
      ['accepted'],
      ['accepted'],
      ['accepted'],
    ]);
    expect(statesOf(none)).toEqual([
      ['refused', 'dpv:ConsentRefused', expressed],
      ['refused', 'dpv:ConsentRefused', expressed],
      ['objected', 'dpv:LegitimateInterestObjected'],
      ['objected', 'dpv:PublicInterestObjected'],
      ['objected'],
      ['objected'],
      ['objected'],
    ]);
  });

  test('say nothing that is not known: how it was expressed elsewhere, what an unheard purpose rests on', () => {
    expect(statesOf({ analytics: 'granted', unheard: 'granted' }, { method: 'import' })).toEqual([
      ['given', 'dpv:ConsentGiven'],
      ['given'],
    ]);
  });

  test('name legal bases, parties and sensitive data', () => {
    const { pii_processing: processing, party_identification: parties } = consentRecord({ ...decision, choices: all }, policy);
    expect(processing.purposes.map((one) => one['dpv:hasLegalBasis'])).toEqual(
      ['a', 'a', 'f', 'e', 'b', 'd', 'c'].map((letter) => `eu-gdpr:A6-1-${letter}`),
    );
    expect(parties.map((one) => one['@type'])).toEqual([
      'dpv:DataController',
      'dpv:DataProcessor',
      'dpv:JointDataControllers',
      'dpv:ThirdParty',
      'dpv:Recipient',
      'dpv:Recipient',
    ]);
    expect(processing.purposes[0]?.pii_information.map((one) => one['@type'])).toEqual(['dpv:PersonalData', 'dpv:SensitivePersonalData']);
  });
});

describe('the published JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const validate = ajv.compile(jsonSchema('ConsentRecord'));
  const kindsOfDecision = Object.values(alterations)
    .flat()
    .map((change) => ({ ...decision, ...change }));

  test('takes the record of every kind of decision, as its zod schema does', () => {
    for (const one of kindsOfDecision) {
      const record = JSON.parse(bytes(one) ?? '');
      expect(validate(record) ? [] : validate.errors).toEqual([]);
      expect(z.parse(ConsentRecord, record)).toEqual(record);
    }
  });

  test('refuses what is none', () => {
    const record = JSON.parse(bytes(decision) ?? '');
    const broken: object[] = [
      { ...record, more: 1 },
      { ...record, record: { ...record.record, schema_version: '2' } },
      { ...record, record: { ...record.record, salt: undefined } },
      { ...record, party_identification: [] },
      { ...record, event: [{ ...record.event[0], choice: 'maybe' }] },
      { ...record, pii_processing: { ...record.pii_processing, privacy_notice_hash: 'sha256-short' } },
    ];
    expect(broken.map((one) => validate(JSON.parse(JSON.stringify(one))))).toEqual(broken.map(() => false));
  });
});
