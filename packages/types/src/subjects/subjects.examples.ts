import type { Examples } from '../contract/endpoint.js';
import type { subjectsContract } from './subjects.contract.js';

const device = 'dev_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export const subjectsExamples: Examples<typeof subjectsContract> = {
  link: { input: { device, user: '42' }, output: { effective: { analytics: { granted: false, reason: 'choice' } } } },
  unlink: { input: { device }, output: undefined },
  token: {
    input: { subject: { user: '42' }, scopes: ['consent:read'], ttl: 600 },
    output: { token: 'st_eyJhbGciOiJFZDI1NTE5In0.e30.c2ln', expiresAt: '2026-11-24T10:30:00.000Z' },
  },
};
