import type { Examples } from '../contract/endpoint.js';
import type { consentContract } from './consent.contract.js';

const id = 'con_01jdq0v8c4f2n3z5t7w9y1b3d5';
const at = '2026-11-24T09:30:00.000Z';
const policyVersion = '2018-05-25';
const effective = {
  account: { granted: true, reason: 'required' as const },
  analytics: { granted: true, reason: 'choice' as const },
  advertising: { granted: false, reason: 'choice' as const },
};
const choices = { analytics: 'granted' as const, advertising: 'denied' as const };

const decision = {
  id,
  subject: 'device:3q2-7wAAAAAAAAAAAAAAAA',
  policyVersion,
  choices,
  method: 'banner' as const,
  locale: 'en',
  jurisdiction: 'DE',
  jurisdictionFrom: 'header' as const,
  signals: {},
  shown: { layout: 'box', widget: '@privet/widgets 1.0.0', texts: { rejectAll: 'No, thank you' } },
  ageAtLeast: null,
  evidence: null,
  decidedAt: at,
  claimedAt: null,
  recordedAt: at,
};
const evidence = { source: 'paper', reference: 'Cabinet 4, folder 2019-117' };

export const consentExamples: Examples<typeof consentContract> = {
  record: {
    input: { policyVersion, choices, method: 'banner', locale: 'en' },
    output: { id, recordedAt: at, policyVersion, effective },
  },
  current: { input: { jurisdiction: 'DE' }, output: { policyVersion, effective, decidedAt: at, reask: [] } },
  check: {
    input: { checks: [{ subject: { user: '42' }, purpose: 'analytics' }] },
    output: { results: [{ granted: true, reason: 'choice', policyVersion, decidedAt: at }] },
  },
  withdraw: {
    input: { policyVersion, purposes: ['analytics'] },
    output: { id, recordedAt: at, policyVersion, effective },
  },
  history: { input: { limit: 20 }, output: { data: [decision], nextCursor: null } },
  historyOf: { input: { subject: { user: '42' } }, output: { data: [decision], nextCursor: null } },
  list: { input: { limit: 20, purpose: 'analytics', state: 'granted' }, output: { data: [decision], nextCursor: null } },
  import: {
    input: { consents: [{ subject: { email: 'ada@example.com' }, policyVersion, choices, decidedAt: at, evidence }] },
    output: { results: [{ id, recordedAt: at }] },
  },
  receipt: { input: { id }, output: { protected: 'eyJhbGciOiJFZDI1NTE5In0', payload: 'e30', signature: 'c2ln' } },
};
