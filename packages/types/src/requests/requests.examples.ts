import type { Examples } from '../contract/endpoint.js';
import type { requestsContract } from './requests.contract.js';
import type { LegalHold } from './requests.fulfilment.schemas.js';
import type { RequestEvent, RequestView, SubmittedRequest } from './requests.schemas.js';

const id = 'req_01k9w3m5x2000a1b2c3d4e5f6g7h8';

const submitted: SubmittedRequest = {
  id,
  type: 'access',
  status: 'in_progress',
  reason: 'need_user_verification',
  receivedAt: '2026-11-24T09:30:00.000Z',
  dueAt: '2026-12-24T22:59:59.999Z',
  regime: 'gdpr',
  deadlines: [
    { kind: 'answer', rule: 'The policy promises an answer in 30 days', dueAt: '2026-12-24T22:59:59.999Z', source: 'policy' },
    { kind: 'answer', rule: 'One month', dueAt: '2026-12-24T22:59:59.999Z', source: 'GDPR Art. 12(3)' },
  ],
};

const event = (at: string, type: RequestEvent['type'], more: Partial<RequestEvent> = {}): RequestEvent => ({
  at,
  type,
  by: 'person',
  from: 'in_progress',
  to: 'in_progress',
  reason: null,
  ...more,
});

const request: RequestView = {
  ...submitted,
  reason: null,
  jurisdiction: 'DE',
  locale: 'en',
  verifiedAt: '2026-11-24T09:31:00.000Z',
  closedAt: null,
  paused: false,
  events: [
    event('2026-11-24T09:30:00.000Z', 'submitted', { from: 'open', reason: 'need_user_verification' }),
    event('2026-11-24T09:31:00.000Z', 'verified'),
  ],
  sources: [],
  email: 'ada@example.com',
  messages: [],
  uploads: [],
  corrections: [],
  extension: null,
  denial: null,
  export: null,
  actions: ['message', 'upload', 'correction', 'cancel'],
};

const denied: RequestView = {
  ...request,
  status: 'denied',
  reason: 'no_match',
  closedAt: '2026-11-25T09:30:00.000Z',
  denial: { reason: 'no_match', ground: 'We know nobody of that name.', citation: null, remedies: ['Appeal on this page.'] },
  actions: ['message', 'appeal'],
};
const revoked: RequestView = { ...request, status: 'revoked', closedAt: '2026-11-25T09:30:00.000Z', actions: [] };
const fulfilled: RequestView = { ...request, status: 'fulfilled', closedAt: '2026-11-25T09:30:00.000Z', actions: ['message'] };

const kept = { category: 'payment', ground: 'Invoices are kept for ten years.', citation: 'AO §147', rows: 3 };
const hold: LegalHold = {
  id: 'hold_01k9w3m5x2000a1b2c3d4e5f6g7h8',
  ofPerson: false,
  category: 'payment',
  ground: 'A court has asked for it.',
  citation: null,
  tell: true,
  createdAt: '2026-11-24T09:30:00.000Z',
  liftedAt: null,
};

export const requestsExamples: Examples<typeof requestsContract> = {
  submit: { input: { type: 'access', email: 'ada@example.com', locale: 'en', jurisdiction: 'DE' }, output: submitted },
  verify: {
    input: { id, code: '204816' },
    output: { token: 'st_eyJhbGciOiJFZDI1NTE5In0.e30.c2ln', expiresAt: '2026-11-24T10:31:00.000Z', request },
  },
  metrics: {
    input: { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
    output: {
      from: '2025-01-01T00:00:00.000Z',
      to: '2026-01-01T00:00:00.000Z',
      metrics: [
        {
          type: 'access',
          regime: 'california-ccpa',
          received: 12,
          compliedWith: 10,
          denied: 1,
          deniedBy: { no_match: 1 },
          expired: 1,
          revoked: 0,
          open: 0,
          medianDays: 4,
          p95Days: 21,
        },
      ],
    },
  },
  resend: { input: { id }, output: undefined },
  get: { input: { id }, output: request },
  list: {
    input: { status: 'in_progress', limit: 20 },
    output: { data: [{ ...submitted, jurisdiction: 'DE', verifiedAt: null, closedAt: null }], nextCursor: null },
  },
  cancel: { input: { id }, output: revoked },
  appeal: { input: { id, message: 'It is mine.' }, output: request },
  message: { input: { id, message: 'Do you need anything else?' }, output: request },
  correction: { input: { id, corrections: [{ field: 'Name', from: 'Ada Lovelac', to: 'Ada Lovelace' }] }, output: request },
  upload: { input: { id }, output: request },
  removeUpload: { input: { id, upload: 'upl_01k9w3m5x2000a1b2c3d4e5f6g7h8' }, output: request },
  file: { input: { id, upload: 'upl_01k9w3m5x2000a1b2c3d4e5f6g7h8' }, output: undefined },
  export: { input: { id }, output: undefined },
  exportLink: {
    input: { id },
    output: { url: 'https://privacy.example/download/eyJyIjoiMSJ9.c2ln', expiresAt: '2026-11-24T09:36:00.000Z' },
  },
  download: { input: { link: 'eyJyIjoiMSJ9.c2ln' }, output: undefined },
  review: { input: { id, accepted: true }, output: request },
  extend: { input: { id, reason: 'There is much of it.' }, output: request },
  deny: { input: { id, reason: 'no_match', ground: 'We know nobody of that name.' }, output: denied },
  complete: { input: { id, message: 'Here is everything.' }, output: fulfilled },
  plan: {
    input: { id },
    output: { sources: [{ id: 'shop', role: 'controller', rows: { contact: 1, payment: 3 }, holds: [kept], fault: null }] },
  },
  decide: { input: { id, decisions: [{ index: 0, accepted: true, field: 'name' }] }, output: request },
  report: { input: { id, source: 'paper-files', held: true, erased: 2 }, output: request },
  retry: { input: { id, source: 'crm' }, output: request },
  answer: { input: { id, source: 'crm' }, output: undefined },
  hold: { input: { category: 'payment', ground: 'A court has asked for it.', tell: true }, output: hold },
  holds: { input: { limit: 20 }, output: { data: [hold], nextCursor: null } },
  liftHold: { input: { id: hold.id }, output: { ...hold, liftedAt: '2026-11-25T09:30:00.000Z' } },
};
