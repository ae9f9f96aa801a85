import {
  effectiveConsent,
  effectivePurpose,
  noChoices,
  purposesToAsk,
  type CheckConsent,
  type ConsentState,
  type ConsentTerms,
  type ConsentVerdict,
  type CurrentConsent,
  type EffectiveConsent,
  type RecordConsent,
  type SignalsSeen,
  type WithdrawConsent,
} from '@privet/types';
import type { Place } from '../http/jurisdiction.js';
import { newId } from '../http/new-id.js';
import { randomSalt } from '../http/random-bytes.js';
import type { Once, Refusal } from '../storage/once.js';
import { instant, recordedAnswer, storedDecision } from './consent.decision.js';
import { consentHistoryService, type ConsentHistoryService } from './consent.history.js';
import { consentImporter, type ConsentImporter } from './consent.import.js';
import { checkDecision, isShown, refuseUnknownPurposes, withdrawable, type Versions } from './consent.input.js';
import type { ConsentPolicy } from './consent.policy.js';
import { consentRecord } from './consent.receipt.js';
import type { ConsentStore, DecisionResult, LinkResult, ListedDecision, StoredDecision } from './consent.store.js';
import { subjectHasher, type SubjectOf } from './consent.subject.js';
import { decisionEntry } from './plan-decision.js';
import { linkEntry, unlinkEntry } from './plan-link.js';

/** Who decides, where, and what their browser sent along. */
export interface Moment {
  /** Undefined where nobody is known yet. */
  readonly subject: string | undefined;
  readonly place: Place;
  readonly signals: SignalsSeen;
  /** The purposes that the site shows where it happens, beside the required ones; all when left out. */
  readonly shows?: readonly string[] | undefined;
}

type KnownMoment = Moment & { readonly subject: string };

export interface ConsentServiceOptions {
  readonly store: ConsentStore;
  readonly policy: ConsentPolicy;
  /** The keyed hash of an identifier. */
  readonly hash: (identifier: string) => string;
  readonly now: () => number;
}

export type { ListedDecision };

export interface ConsentService extends ConsentHistoryService {
  readonly subjectOf: SubjectOf;
  record(input: RecordConsent, moment: KnownMoment, once?: Once): Promise<DecisionResult | Refusal>;
  withdraw(input: WithdrawConsent, moment: KnownMoment, once?: Once): Promise<DecisionResult | Refusal>;
  current(moment: Moment): Promise<CurrentConsent>;
  check(input: CheckConsent): Promise<ConsentVerdict[]>;
  readonly import: ConsentImporter['import'];
  find(id: string): Promise<ListedDecision | undefined>;
  /** The record that a receipt signs (ISO/IEC TS 27560:2023). */
  recordOf(decision: StoredDecision): Promise<object>;
  /** Joins a device to a user, and answers with what is in effect for the user. */
  link(device: string, user: string, once?: Once): Promise<LinkResult | Refusal>;
  unlink(device: string, once?: Once): Promise<LinkResult | Refusal>;
}

export function consentService({ store, policy, hash, now }: ConsentServiceOptions): ConsentService {
  const subjectOf = subjectHasher(hash);
  const versionsOf = async (version: string, { shows }: Moment) => ({
    shown: await policy.find(version),
    inForce: policy.inForce().policy,
    shows,
  });
  const keep = (input: RecordConsent, versions: Versions, { subject, place, signals }: KnownMoment, once?: Once) => {
    const recordedAt = now();
    const { at: decidedAt, shown } = checkDecision({ ...input, signals }, versions, recordedAt);
    const decision = storedDecision(input, { subject, place, signals, recordedAt, decidedAt, policyHash: shown.hash });
    const terms = shownTerms(policy.inForce().terms(place.jurisdiction), versions.shows);
    return store.append(decisionEntry({ decision, once, answer: recordedAnswer(terms, signals, recordedAt) }));
  };
  const linkOf = (device: string) => ({ id: newId('lnk', now()), device: subjectOf({ device }), recordedAt: now(), salt: randomSalt() });
  return {
    ...consentHistoryService(store, subjectOf),
    subjectOf,
    import: consentImporter({ store, policy, subjectOf, now }).import,
    record: async (input, moment, once) => keep(input, await versionsOf(input.policyVersion, moment), moment, once),
    async withdraw({ purposes, ...input }, moment, once) {
      const versions = await versionsOf(input.policyVersion, moment);
      const choices = Object.fromEntries(withdrawable(purposes, versions).map((id) => [id, 'denied' as const]));
      const { method = 'api', locale = (versions.shown?.policy ?? versions.inForce).defaultLocale } = input;
      return keep({ ...input, choices, method, locale }, versions, moment, once);
    },
    async current({ subject, place, signals, shows }) {
      const [state = noChoices] = subject === undefined ? [] : await store.states([subject]);
      const { policy: inForce, terms: termsIn } = policy.inForce();
      const terms = shownTerms(termsIn(place.jurisdiction), shows);
      const moment = { state, signals, now: now() };
      const times = Object.values(state.choices).map(({ at }) => at);
      return {
        policyVersion: inForce.version,
        effective: effectiveConsent(terms, moment),
        decidedAt: times.length === 0 ? null : instant(Math.max(...times)),
        reask: purposesToAsk(terms, moment),
      };
    },
    async check({ checks }) {
      const inForce = policy.inForce();
      refuseUnknownPurposes(checks, inForce.policy);
      const states = await store.states(checks.map((one) => subjectOf(one.subject)));
      const at = now();
      return checks.map(({ purpose, jurisdiction }, index) =>
        verdict(inForce, { purpose, jurisdiction, state: states[index] ?? noChoices, at }),
      );
    },
    find: (id) => store.find(id),
    async recordOf(decision) {
      const shown = await policy.find(decision.policyVersion);
      if (!shown) throw new Error(`The policy version ${decision.policyVersion} is not kept`);
      return consentRecord(decision, shown.policy);
    },
    link: (device, user, once) =>
      store.append(
        linkEntry({ link: { ...linkOf(device), kind: 'link' }, person: subjectOf({ user }), once, answer: linked(policy, now()) }),
      ),
    unlink: (device, once) => store.append(unlinkEntry({ link: { ...linkOf(device), kind: 'unlink' }, once, answer: () => ({}) })),
  };
}

const shownTerms = (terms: ConsentTerms, shows: Moment['shows']): ConsentTerms =>
  shows ? { ...terms, purposes: terms.purposes.filter((purpose) => isShown(purpose, shows)) } : terms;

const linked =
  (policy: ConsentPolicy, at: number) =>
  (state: ConsentState): { effective: EffectiveConsent } => ({
    effective: effectiveConsent(policy.inForce().terms(undefined), { state, signals: {}, now: at }),
  });

interface Question {
  readonly purpose: string;
  readonly jurisdiction: string | undefined;
  readonly state: ConsentState;
  readonly at: number;
}

function verdict(
  { policy, terms: termsIn }: ReturnType<ConsentPolicy['inForce']>,
  { purpose, jurisdiction, state, at }: Question,
): ConsentVerdict {
  const terms = termsIn(jurisdiction);
  const asked = terms.purposes.find(({ id }) => id === purpose);
  if (!asked) throw new Error(`The purpose ${purpose} was checked and is not there`);
  const choice = state.choices[purpose];
  return {
    ...effectivePurpose(terms, asked, { state, signals: {}, now: at }),
    policyVersion: choice?.policyVersion ?? policy.version,
    decidedAt: choice ? instant(choice.at) : null,
  };
}
