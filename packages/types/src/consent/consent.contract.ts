import type { Endpoints } from '../contract/endpoint.js';
import type { consentErrors } from './consent.errors.js';
import {
  CheckConsent,
  CompactReceipt,
  ConsentHistory,
  ConsentHistoryOf,
  ConsentVerdicts,
  CurrentConsent,
  CurrentConsentQuery,
  Decision,
  DecisionLines,
  ImportConsents,
  ImportedConsents,
  ListConsents,
  Receipt,
  RecordConsent,
  RecordedConsent,
  WithdrawConsent,
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
  /** Takes consent back for some purposes, or for all that can be refused: as easy as giving it was. */
  withdraw: {
    route: 'POST /v1/consents/withdraw',
    auth: ['device', 'secret', 'subject'],
    input: WithdrawConsent,
    output: RecordedConsent,
    status: 201,
    errors: ['DECISION_ID_REUSED'],
  },
  /** What is in effect for this device, and which purposes to ask about; without a device, what holds before any choice. */
  current: {
    route: 'GET /v1/consents/current',
    auth: ['publishable', 'device', 'subject'],
    input: CurrentConsentQuery,
    output: CurrentConsent,
  },
  /** May these purposes be served for these people? At most 10,000 a call; answers in the order asked. */
  check: {
    route: 'POST /v1/consents/check',
    auth: ['secret'],
    input: CheckConsent,
    output: ConsentVerdicts,
    safe: true,
    maxBytes: 8 * 1024 * 1024,
  },
  /** One's own decisions, newest first. */
  history: { route: 'GET /v1/consents/history', auth: ['device', 'subject'], input: ConsentHistory, items: Decision },
  /** A person's decisions on all their devices, newest first: each device's until it left them. */
  historyOf: { route: 'POST /v1/consents/history', auth: ['secret'], input: ConsentHistoryOf, items: Decision, safe: true },
  /** Decisions, newest first: a page of them, or with `application/x-ndjson` all that there are, line by line. */
  list: {
    route: 'GET /v1/consents',
    auth: ['secret'],
    input: ListConsents,
    items: Decision,
    formats: { 'application/x-ndjson': DecisionLines },
  },
  /** Takes over choices that were made elsewhere, with what proves them. At most 10,000 a call. */
  import: {
    route: 'POST /v1/consents/import',
    auth: ['secret'],
    input: ImportConsents,
    output: ImportedConsents,
    maxBytes: 16 * 1024 * 1024,
    status: 201,
  },
  /** The signed receipt of one decision, for who made it; `application/jose` asks for its compact form. */
  receipt: {
    route: 'GET /v1/consents/{id}/receipt',
    auth: ['device', 'secret', 'subject'],
    output: Receipt,
    mediaType: 'application/jose+json',
    formats: { 'application/jose': CompactReceipt },
    errors: ['CONSENT_NOT_FOUND'],
  },
} satisfies Endpoints<typeof consentErrors>;
