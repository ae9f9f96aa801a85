import type { Endpoints } from '../contract/endpoint.js';
import type { consentErrors } from './consent.errors.js';
import {
  CheckConsent,
  CompactReceipt,
  ConsentVerdicts,
  CurrentConsent,
  CurrentConsentQuery,
  Decision,
  ListConsents,
  Receipt,
  RecordConsent,
  RecordedConsent,
} from './consent.schemas.js';

export const consentContract = {
  /** Records what a person chose, durably, and answers with what is now in effect. */
  record: {
    route: 'POST /v1/consents',
    auth: ['device', 'secret'],
    input: RecordConsent,
    output: RecordedConsent,
    status: 201,
    errors: ['DECISION_ID_REUSED'],
  },
  /** What is in effect for this device, and which purposes to ask about; without a device, what holds before any choice. */
  current: { route: 'GET /v1/consents/current', auth: ['publishable', 'device'], input: CurrentConsentQuery, output: CurrentConsent },
  /** May these purposes be served for these people? At most 10,000 a call; answers in the order asked. */
  check: {
    route: 'POST /v1/consents/check',
    auth: ['secret'],
    input: CheckConsent,
    output: ConsentVerdicts,
    safe: true,
    maxBytes: 8 * 1024 * 1024,
  },
  /** All decisions, newest first. */
  list: { route: 'GET /v1/consents', auth: ['secret'], input: ListConsents, items: Decision },
  /** The signed receipt of one decision, for who made it; `application/jose` asks for its compact form. */
  receipt: {
    route: 'GET /v1/consents/{id}/receipt',
    auth: ['device', 'secret'],
    output: Receipt,
    mediaType: 'application/jose+json',
    formats: { 'application/jose': CompactReceipt },
    errors: ['CONSENT_NOT_FOUND'],
  },
} satisfies Endpoints<typeof consentErrors>;
