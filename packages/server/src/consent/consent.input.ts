import { canBeDenied, decisionTime, type Issue, type Policy, type RecordConsent } from '@privet/types';
import { failInput, pointer } from '../http/problem.js';

/** Checks what only the policy and the clock can tell, all at once, and answers with the time of the decision. */
export function checkDecision(input: RecordConsent, policy: Policy, recordedAt: number): number {
  const time = decisionTime({ decidedAt: milliseconds(input.decidedAt), sentAt: milliseconds(input.sentAt), recordedAt });
  const issues = [...versionIssues(input, policy), ...choiceIssues(input, policy), ...(typeof time === 'number' ? [] : [timeIssue(time)])];
  return typeof time === 'number' && issues.length === 0 ? time : failInput(issues);
}

const milliseconds = (instant: string | undefined) => (instant === undefined ? undefined : Date.parse(instant));

function timeIssue({ field, message }: { readonly field: string; readonly message: string }): Issue {
  return { path: pointer([field]), message, code: 'invalid_time' };
}

function versionIssues({ policyVersion }: RecordConsent, policy: Policy): Issue[] {
  if (policyVersion === policy.version) return [];
  return [
    {
      path: '/policyVersion',
      message: `No such version is in force; send ${policy.version}, after showing it`,
      code: 'unknown_policy_version',
    },
  ];
}

function choiceIssues({ choices, method, signals }: RecordConsent, policy: Policy): Issue[] {
  const chosen = Object.entries(choices);
  if (chosen.length === 0 && !(method === 'signal' && (signals?.gpc || signals?.dnt))) {
    return [{ path: '/choices', message: 'Choose at least one purpose; only a signal chooses none', code: 'no_choices' }];
  }
  return chosen.flatMap(([id, choice]) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    const path = pointer(['choices', id]);
    if (!purpose)
      return [
        { path, message: `No such purpose; this policy has ${policy.purposes.map((one) => one.id).join(', ')}`, code: 'unknown_purpose' },
      ];
    if (choice === 'denied' && !canBeDenied(purpose))
      return [
        { path, message: `This purpose rests on ${purpose.legalBasis} and cannot be refused; leave it out`, code: 'cannot_be_denied' },
      ];
    return [];
  });
}
