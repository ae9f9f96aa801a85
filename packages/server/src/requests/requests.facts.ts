import { phaseStatus, type RequestStep } from '@privet/types';
import { sha256Text } from '../http/hashing.js';
import { randomSalt } from '../http/random-bytes.js';
import type { Fact } from '../storage/append.js';
import type { MetricRow, RequestFilter, StoredRequest } from './requests.store.js';

/** Milliseconds. */
const dayLength = 86_400_000;

/** A step of a request as a fact: what happened, and a hash of all that was said by then. It names nobody. */
export interface StoredStep {
  readonly id: string;
  readonly kind: 'request';
  readonly request: string;
  readonly subject: string;
  readonly requestType: string;
  readonly step: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly citation: string | null;
  readonly note: string | null;
  /** SHA-256 of what is kept encrypted of the request after the step. */
  readonly sealedHash: string;
  readonly recordedAt: number;
  readonly salt: string;
}

export function stepFact(request: StoredRequest, step: RequestStep): Fact {
  const record: StoredStep = {
    id: step.id,
    kind: 'request',
    request: request.id,
    subject: request.subject,
    requestType: request.type,
    step: step.type,
    by: step.by,
    from: step.from,
    to: step.to,
    reason: step.reason,
    citation: step.citation ?? null,
    note: step.note ?? null,
    sealedHash: sha256Text(request.sealed),
    recordedAt: Date.parse(step.at),
    salt: randomSalt(),
  };
  return factOf(record);
}

export const factOf = (record: StoredStep): Fact => ({
  id: record.id,
  kind: 'request',
  subject: record.subject,
  person: null,
  decisionId: null,
  recordedAt: record.recordedAt,
  record,
});

/** What of a request stands in columns of its own, to be found by. */
export const rowOf = (request: StoredRequest) => ({
  id: request.id,
  subject: request.subject,
  type: request.type,
  status: phaseStatus(request.progress.phase),
  verified: request.progress.verifiedAt === null ? 0 : 1,
  joined: request.joinedTo === null ? 0 : 1,
  received_at: request.receivedAt,
  due_at: request.dueAt,
  regime: request.regime,
  // Why it waits for a proof says nothing about how it ended.
  reason: request.progress.phase === 'denied' ? request.progress.reason : null,
  days: daysToEnd(request),
});

/** What a request counts as; those that joined others count as nothing. */
export function metricOf(request: StoredRequest): Omit<MetricRow, 'count'> {
  const { status, regime, reason, days } = rowOf(request);
  return { type: request.type, regime, status, reason, days };
}

/** From receipt to the end, rounded up; null while it is open. */
const daysToEnd = ({ receivedAt, progress: { closedAt } }: StoredRequest): number | null =>
  closedAt === null ? null : Math.ceil((Date.parse(closedAt) - receivedAt) / dayLength);

/** Whether a request is in a list. */
export function isListed(request: StoredRequest, { after, status, type, verified, dueBefore }: RequestFilter): boolean {
  const row = rowOf(request);
  return (
    row.joined === 0 &&
    (status ?? row.status) === row.status &&
    (type ?? row.type) === row.type &&
    (verified === undefined || Number(verified) === row.verified) &&
    (dueBefore === undefined || row.due_at < dueBefore) &&
    (after === undefined || row.due_at > after.at || (row.due_at === after.at && row.id > after.id))
  );
}
