import {
  coversPlace,
  fieldIssues,
  submitted,
  type Issue,
  type Policy,
  type Right,
  type SubmitRequest,
  type SubmittedRequest,
} from '@privet/types';
import { newId } from '../http/new-id.js';
import { failInput } from '../http/problem.js';
import { replay, type Once, type Refusal } from '../storage/once.js';
import { nothingPersonal, sealPersonal, type PersonalPart } from './request.personal.js';
import { happeningAt } from './request.step.js';
import { stepFact } from './requests.facts.js';
import { followed, replayedAnswer, type RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';
import { submittedView } from './requests.view.js';

/** Who submits a request, and from where. */
export interface Submitter {
  /** A backend vouches for the `subject` whom it names. Whoever is named by an address alone has to read a mail first, whoever sends it. */
  readonly kind: 'person' | 'backend';
  readonly jurisdiction: string | undefined;
}

/** Takes requests. What it answers depends on nothing that is known of the address. */
export function requestIntake(desk: RequestDesk) {
  return async (input: SubmitRequest, submitter: Submitter, once?: Once): Promise<SubmittedRequest | Refusal> => {
    const policy = desk.policy();
    const right = checked(input, submitter, policy);
    const subject = desk.subjectOf(input.subject ?? { email: input.email });
    const key = await desk.vault.keyOf(subject);
    const id = newId('req', desk.now());
    const sealed = sealPersonal(key, id, personalOf(input));
    const request = newRequest(desk, { id, subject, sealed, input, right, policyVersion: policy.version, submitter });
    const answer = submittedView(request, desk.timesOf(request));
    return desk.store.change<SubmittedRequest>({
      ids: [],
      once,
      plan({ once: known }) {
        if (once && known) return { result: replayedAnswer(replay<SubmittedRequest>(once, known)) };
        return {
          result: answer,
          requests: [request],
          facts: request.progress.events.map((step) => stepFact(request, step)),
          jobs: followUps(desk, request, input.email ?? input.subject?.email),
          ...(once && { keep: { ...once, answer: JSON.stringify(answer) } }),
        };
      },
    });
  };
}

interface Made {
  readonly id: string;
  readonly subject: string;
  readonly sealed: string;
  readonly input: SubmitRequest;
  readonly right: Right;
  readonly policyVersion: string;
  readonly submitter: Submitter;
}

function newRequest(desk: RequestDesk, { id, subject, sealed, input, right, policyVersion, submitter }: Made): StoredRequest {
  const now = desk.now();
  const isKnown = right.verification === 'none' || (submitter.kind === 'backend' && input.subject !== undefined);
  const by = submitter.kind === 'backend' ? 'controller' : 'person';
  return desk.timed({
    id,
    subject,
    sealed,
    policyVersion,
    type: input.type,
    locale: input.locale,
    jurisdiction: submitter.jurisdiction ?? null,
    promise: right.deadline,
    regime: 'policy',
    receivedAt: now,
    dueAt: now,
    joinedTo: null,
    progress: submitted(happeningAt({ type: 'submitted', by }, now), isKnown ? 'working' : 'unverified'),
    mailed: null,
    reminded: 0,
    uploads: [],
    archive: null,
    sources: [],
    assembly: 0,
  });
}

const personalOf = ({ email, subject, name, details, fields, onBehalf }: SubmitRequest): PersonalPart => ({
  ...nothingPersonal,
  email: email ?? subject?.email,
  user: subject?.user,
  name,
  details,
  fields,
  onBehalf,
});

/** Whoever has to read a mail gets it; whoever need not is told that the request came in, where an address is known. */
function followUps(desk: RequestDesk, request: StoredRequest, email: string | undefined) {
  return [...(email === undefined ? [] : [desk.follow.code(request, email)]), ...followed(desk, request)];
}

/** The right that is asked for, or the end of the call with all that is wrong. */
function checked(input: SubmitRequest, { kind, jurisdiction }: Submitter, policy: Policy): Right {
  const offered = policy.rights.filter(({ jurisdictions }) => coversPlace(jurisdictions, jurisdiction ?? null));
  const right = offered.find(({ id }) => id === input.type);
  const issues = [
    ...(right ? fieldIssues(right.fields, input.fields ?? {}) : [notOffered(input.type, offered)]),
    ...whoIssues(input, kind),
  ];
  return right && issues.length === 0 ? right : failInput(issues);
}

function notOffered(type: string, offered: readonly Right[]): Issue {
  const choice = offered.map(({ id }) => id).join(', ');
  return { path: '/type', message: `The policy offers no “${type}” there; it offers ${choice}`, code: 'not_offered' };
}

function whoIssues({ email, subject }: SubmitRequest, kind: Submitter['kind']): Issue[] {
  if (kind === 'person' && subject)
    return [{ path: '/subject', message: 'Only a backend can name a subject; send the `email`', code: 'not_allowed' }];
  if (email === undefined && !subject)
    return [{ path: '/email', message: 'This field is missing; send the address that answers go to', code: 'missing_field' }];
  return [];
}
