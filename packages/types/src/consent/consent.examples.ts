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
  list: {
    input: { limit: 20 },
    output: {
      data: [
        {
          id,
          subject: 'device:3q2-7wAAAAAAAAAAAAAAAA',
          policyVersion,
          choices,
          method: 'banner',
          locale: 'en',
          jurisdiction: 'DE',
          signals: {},
          decidedAt: at,
          recordedAt: at,
        },
      ],
      nextCursor: null,
    },
  },
  receipt: { input: { id }, output: { protected: 'eyJhbGciOiJFZDI1NTE5In0', payload: 'e30', signature: 'c2ln' } },
};
