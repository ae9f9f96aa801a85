import {
  effectiveConsent,
  effectivePurpose,
  noChoices,
  purposesToAsk,
  type AnySubject,
  type CheckConsent,
  type ConsentState,
  type ConsentTerms,
  type ConsentVerdict,
  type CurrentConsent,
  type Decision,
  type ListConsents,
  type Page,
  type Policy,
  type RecordConsent,
  type RecordedConsent,
  type SignalsSeen,
} from '@privet/types';
import type { Place } from '../http/jurisdiction.js';
import { newId } from '../http/new-id.js';
import { randomSalt } from '../http/random-bytes.js';
import { readCursor, writeCursor } from '../http/cursor.js';
import { failInput, pointer } from '../http/problem.js';
import type { Once, Refusal } from '../storage/once.js';
import { checkDecision } from './consent.input.js';
import { consentRecord } from './consent.receipt.js';
import type { ConsentStore, DecisionResult, ListedDecision, StoredDecision } from './consent.store.js';
import { decisionEntry } from './plan-decision.js';

/** Who decides, where, and what their browser sent along. */
export interface Moment {
  /** Undefined where nobody is known yet. */
  readonly subject: string | undefined;
  readonly place: Place;
  readonly signals: SignalsSeen;
}

/** What consent needs of the policy that is in force, and of those before it. */
export interface ConsentPolicy {
  readonly policy: Policy;
  readonly hash: string;
  /** What the rules of consent need, for one place. */
  terms(jurisdiction: string | undefined): ConsentTerms;
  /** A version that was ever in force. @throws when there was none of that name */
  version(version: string): Promise<Policy>;
}

export interface ConsentServiceOptions {
  readonly store: ConsentStore;
  readonly policy: ConsentPolicy;
  /** The keyed hash of an identifier. */
  readonly hash: (identifier: string) => string;
  readonly now: () => number;
}

export type { ListedDecision };

export interface ConsentService {
  record(input: RecordConsent, moment: Moment & { readonly subject: string }, once?: Once): Promise<DecisionResult | Refusal>;
  current(moment: Moment): Promise<CurrentConsent>;
  check(input: CheckConsent): Promise<ConsentVerdict[]>;
  list(input: ListConsents): Promise<Page<Decision>>;
  find(id: string): Promise<ListedDecision | undefined>;
  /** The record that a receipt signs (ISO/IEC TS 27560:2023). */
  recordOf(decision: StoredDecision): Promise<object>;
  /** The kind of an identifier and its keyed hash: all that is kept of it. */
  subjectOf(person: AnySubject): string;
}

export function consentService({ store, policy, hash, now }: ConsentServiceOptions): ConsentService {
  const subjectOf = ({ device, user, email }: AnySubject) => {
    if (device !== undefined) return `device:${hash(`device:${device}`)}`;
    return user === undefined ? `email:${hash(`email:${normalEmail(email ?? '')}`)}` : `user:${hash(`user:${user}`)}`;
  };
  return {
    subjectOf,
    async record(input, { subject, place, signals }, once) {
      const recordedAt = now();
      const decidedAt = checkDecision({ ...input, signals }, policy.policy, recordedAt);
      const decision = storedDecision(input, { subject, place, signals, recordedAt, decidedAt, policyHash: policy.hash });
      const terms = policy.terms(place.jurisdiction);
      const answer = (state: ConsentState, recorded: Pick<StoredDecision, 'id' | 'recordedAt' | 'policyVersion'>): RecordedConsent => ({
        id: recorded.id,
        recordedAt: instant(recorded.recordedAt),
        policyVersion: recorded.policyVersion,
        effective: effectiveConsent(terms, { state, signals, now: recordedAt }),
      });
      return store.append(decisionEntry({ decision, once, answer }));
    },
    async current({ subject, place, signals }) {
      const [state = noChoices] = subject === undefined ? [] : await store.states([subject]);
      const terms = policy.terms(place.jurisdiction);
      const moment = { state, signals, now: now() };
      const times = Object.values(state.choices).map(({ at }) => at);
      return {
        policyVersion: policy.policy.version,
        effective: effectiveConsent(terms, moment),
        decidedAt: times.length === 0 ? null : instant(Math.max(...times)),
        reask: purposesToAsk(terms, moment),
      };
    },
    async check({ checks }) {
      refuseUnknownPurposes(checks, policy.policy);
      const states = await store.states(checks.map((one) => subjectOf(one.subject)));
      const at = now();
      return checks.map(({ purpose, jurisdiction }, index) =>
        verdict(policy, { purpose, jurisdiction, state: states[index] ?? noChoices, at }),
      );
    },
    async list({ limit = 50, cursor }) {
      const found = await store.list({ limit: limit + 1, before: readCursor(cursor) });
      const page = found.slice(0, limit);
      return { data: page.map(decisionView), nextCursor: found.length > limit ? writeCursor(page.at(-1)?.position) : null };
    },
    find: (id) => store.find(id),
    recordOf: async (decision) => consentRecord(decision, await policy.version(decision.policyVersion)),
  };
}

const instant = (at: number) => new Date(at).toISOString();

/** Case does not tell mailboxes apart in practice, and domains are compared in their ASCII form (RFC 5890). */
function normalEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
  return `${email.slice(0, at).normalize('NFC').toLowerCase()}@${host.toLowerCase()}`;
}

interface Circumstances {
  readonly subject: string;
  readonly place: Place;
  readonly signals: SignalsSeen;
  readonly recordedAt: number;
  readonly decidedAt: number;
  readonly policyHash: string;
}

function storedDecision(
  input: RecordConsent,
  { subject, place, signals, recordedAt, decidedAt, policyHash }: Circumstances,
): StoredDecision {
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
    claimedAt: input.decidedAt === undefined ? null : Date.parse(input.decidedAt),
    sentAt: input.sentAt === undefined ? null : Date.parse(input.sentAt),
    decidedAt,
    recordedAt,
    salt: randomSalt(),
  };
}

function refuseUnknownPurposes(checks: CheckConsent['checks'], { purposes }: Policy): void {
  const known = new Set(purposes.map(({ id }) => id));
  const issues = checks.flatMap(({ purpose }, index) =>
    known.has(purpose)
      ? []
      : [
          {
            path: pointer(['checks', index, 'purpose']),
            message: `No such purpose; this policy has ${[...known].join(', ')}`,
            code: 'unknown_purpose',
          },
        ],
  );
  if (issues.length > 0) failInput(issues.slice(0, 100));
}

interface Question {
  readonly purpose: string;
  readonly jurisdiction: string | undefined;
  readonly state: ConsentState;
  readonly at: number;
}

function verdict(policy: ConsentPolicy, { purpose, jurisdiction, state, at }: Question): ConsentVerdict {
  const terms = policy.terms(jurisdiction);
  const asked = terms.purposes.find(({ id }) => id === purpose);
  if (!asked) throw new Error(`The purpose ${purpose} was checked and is not there`);
  const choice = state.choices[purpose];
  return {
    ...effectivePurpose(terms, asked, { state, signals: {}, now: at }),
    policyVersion: choice?.policyVersion ?? policy.policy.version,
    decidedAt: choice ? instant(choice.at) : null,
  };
}

function decisionView({ decision }: ListedDecision): Decision {
  const { id, subject, policyVersion, choices, method, locale, jurisdiction, signals, decidedAt, recordedAt } = decision;
  return {
    id,
    subject,
    policyVersion,
    choices,
    method,
    locale,
    jurisdiction,
    signals,
    decidedAt: instant(decidedAt),
    recordedAt: instant(recordedAt),
  };
}
