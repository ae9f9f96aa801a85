import { canBeDenied, decisionTime, type CheckConsent, type Issue, type Policy, type RecordConsent } from '@privet/types';
import { failInput, pointer } from '../http/problem.js';
import type { KnownPolicy } from './consent.policy.js';

type Checked = Pick<RecordConsent, 'choices' | 'method' | 'signals' | 'decidedAt' | 'sentAt' | 'ageAtLeast' | 'evidence'>;

/** The version that a caller names, if it ever was, and the one that is in force. */
export interface Versions {
  readonly shown: KnownPolicy | undefined;
  readonly inForce: Policy;
  /** The purposes that the caller's site shows beside the required ones; all when left out. */
  readonly shows?: readonly string[] | undefined;
}

/**
 * Checks what only the policy and the clock can tell, all at once, and answers with the time of the decision. Where the version is none,
 * the choices are judged by the one in force: the caller is about to show that one.
 */
export function checkDecision(input: Checked, versions: Versions, recordedAt: number): { at: number; shown: KnownPolicy } {
  const { shown, inForce } = versions;
  const time = decisionTime({ decidedAt: milliseconds(input.decidedAt), sentAt: milliseconds(input.sentAt), recordedAt });
  const issues = [
    ...versionIssues(versions),
    ...emptyIssues(input),
    ...choiceIssues(input.choices, shown?.policy ?? inForce),
    ...unshownIssues(Object.keys(input.choices), versions, (id) => pointer(['choices', id])),
    ...(typeof time === 'number' ? [] : [timeIssue(time)]),
  ];
  return shown && typeof time === 'number' && issues.length === 0 ? { at: time, shown } : failInput(issues);
}

/** That a version never was. */
function versionIssues({ shown, inForce }: Versions): Issue[] {
  if (shown) return [];
  const message = `No such version was ever in force; the one in force is ${inForce.version}: show it first`;
  return [{ path: pointer(['policyVersion']), message, code: 'unknown_policy_version' }];
}

export const milliseconds = (instant: string | undefined) => (instant === undefined ? undefined : Date.parse(instant));

function timeIssue({ field, message }: { readonly field: string; readonly message: string }): Issue {
  return { path: pointer([field]), message, code: 'invalid_time' };
}

function emptyIssues({ choices, method, signals, ageAtLeast }: Checked): Issue[] {
  if (Object.keys(choices).length > 0 || ageAtLeast !== undefined || (method === 'signal' && (signals?.gpc || signals?.dnt))) return [];
  return [{ path: '/choices', message: 'Choose at least one purpose; only a signal or an age comes without one', code: 'no_choices' }];
}

/** What a policy does not let be chosen. */
export function choiceIssues(choices: RecordConsent['choices'], policy: Policy, at: readonly (string | number)[] = []): Issue[] {
  return Object.entries(choices).flatMap(([id, choice]) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    const path = pointer([...at, 'choices', id]);
    if (!purpose) return [unknownPurpose(path, policy)];
    if (choice === 'denied' && !canBeDenied(purpose)) return [undeniable(path, purpose)];
    return [];
  });
}

/** Whether a site shows a purpose. */
export const isShown = ({ id, required }: { readonly id: string; readonly required: boolean }, shows: Versions['shows']): boolean =>
  required || !shows || shows.includes(id);

/** What a site does not show nobody can have chosen there. */
function unshownIssues(ids: readonly string[], { shown, inForce, shows }: Versions, at: (id: string, index: number) => string): Issue[] {
  const { purposes } = shown?.policy ?? inForce;
  const hidden = purposes.filter((purpose) => !isShown(purpose, shows));
  const choice = purposes.filter((purpose) => isShown(purpose, shows)).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    hidden.some((purpose) => purpose.id === id)
      ? [
          {
            path: at(id, index),
            message: `The site of this key does not show this purpose; it shows ${choice.join(', ')}`,
            code: 'purpose_not_shown',
          },
        ]
      : [],
  );
}

/** The optional purposes that are named, or all of them that the caller's site shows. */
export function withdrawable(purposes: readonly string[] | undefined, versions: Versions): string[] {
  const { shown, inForce, shows } = versions;
  const { policy } = shown ?? { policy: inForce };
  if (!purposes) return policy.purposes.filter((purpose) => canBeDenied(purpose) && isShown(purpose, shows)).map(({ id }) => id);
  const faults = purposes.flatMap((id, index) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    const path = pointer(['purposes', index]);
    if (!purpose) return [unknownPurpose(path, policy)];
    return canBeDenied(purpose) ? [] : [undeniable(path, purpose)];
  });
  faults.push(...unshownIssues(purposes, versions, (_, index) => pointer(['purposes', index])));
  return faults.length > 0 ? failInput([...versionIssues(versions), ...faults]) : [...new Set(purposes)];
}

/** Ends a call that asks about purposes which the policy in force has not. */
export function refuseUnknownPurposes(checks: CheckConsent['checks'], policy: Policy): void {
  const known = new Set(policy.purposes.map(({ id }) => id));
  const issues = checks.flatMap(({ purpose }, index) =>
    known.has(purpose) ? [] : [unknownPurpose(pointer(['checks', index, 'purpose']), policy)],
  );
  if (issues.length > 0) failInput(issues.slice(0, maxIssues));
}

/** So that an answer about a batch stays readable. */
export const maxIssues = 100;

const unknownPurpose = (path: string, { version, purposes }: Policy): Issue => ({
  path,
  message: `No such purpose in version ${version}; it has ${purposes.map(({ id }) => id).join(', ')}`,
  code: 'unknown_purpose',
});

const undeniable = (path: string, { legalBasis }: KnownPolicy['policy']['purposes'][number]): Issue => ({
  path,
  message: `This purpose rests on ${legalBasis} and cannot be refused; leave it out`,
  code: 'cannot_be_denied',
});
