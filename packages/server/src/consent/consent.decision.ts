import {
  effectiveConsent,
  type ConsentState,
  type ConsentTerms,
  type Decision,
  type RecordConsent,
  type RecordedConsent,
  type SignalsSeen,
} from '@privet/types';
import type { Place } from '../http/jurisdiction.js';
import { newId } from '../http/new-id.js';
import { randomSalt } from '../http/random-bytes.js';
import { milliseconds } from './consent.input.js';
import type { ListedDecision, StoredDecision } from './consent.store.js';

/** What a decision is made of, beside what its caller said. */
export interface Circumstances {
  readonly subject: string;
  readonly place: Place;
  readonly signals: SignalsSeen;
  readonly recordedAt: number;
  readonly decidedAt: number;
  readonly policyHash: string;
}

/** A decision as it is kept. */
export function storedDecision(
  input: Omit<RecordConsent, 'subject' | 'jurisdiction' | 'signals'>,
  circumstances: Circumstances,
): StoredDecision {
  const { subject, place, signals, recordedAt, decidedAt, policyHash } = circumstances;
  return {
    id: newId('con', recordedAt),
    subject,
    decisionId: input.decisionId ?? null,
    policyVersion: input.policyVersion,
    policyHash,
    choices: input.choices,
    method: input.method,
    locale: input.locale,
    jurisdiction: place.jurisdiction ?? null,
    jurisdictionFrom: place.from,
    signals,
    shown: input.shown ?? {},
    ageAtLeast: input.ageAtLeast ?? null,
    evidence: input.evidence ?? null,
    claimedAt: milliseconds(input.decidedAt) ?? null,
    sentAt: milliseconds(input.sentAt) ?? null,
    decidedAt,
    recordedAt,
    salt: randomSalt(),
  };
}

/** A decision as it is answered. */
export function decisionView({ decision }: ListedDecision): Decision {
  const { id, subject, policyVersion, choices, method, locale, jurisdiction, jurisdictionFrom, signals, shown, ageAtLeast, evidence } =
    decision;
  const said = {
    id,
    subject,
    policyVersion,
    choices,
    method,
    locale,
    jurisdiction,
    jurisdictionFrom,
    signals,
    shown,
    ageAtLeast,
    evidence,
  };
  const { claimedAt, decidedAt, recordedAt } = decision;
  return {
    ...said,
    decidedAt: instant(decidedAt),
    claimedAt: claimedAt === null ? null : instant(claimedAt),
    recordedAt: instant(recordedAt),
  };
}

export const instant = (at: number): string => new Date(at).toISOString();

/** What the caller of a recorded decision is answered, with the state after it. */
export const recordedAnswer =
  (terms: ConsentTerms, signals: SignalsSeen, at: number) =>
  (state: ConsentState, recorded: Pick<StoredDecision, 'id' | 'recordedAt' | 'policyVersion'>): RecordedConsent => ({
    id: recorded.id,
    recordedAt: instant(recorded.recordedAt),
    policyVersion: recorded.policyVersion,
    effective: effectiveConsent(terms, { state, signals, now: at }),
  });
