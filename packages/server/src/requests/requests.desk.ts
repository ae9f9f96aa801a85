import type { Policy, RequestView } from '@privet/types';
import type { NewJob } from '../jobs/job.store.js';
import { replay, type Once, type Refusal } from '../storage/once.js';
import type { Source } from '../sources/source.js';
import type { SubjectKey, Vault } from '../vault/vault.js';
import { fail, failInput } from '../http/problem.js';
import { remindedBy } from './request.reminders.js';
import { openPersonal, sealPersonal, type PersonalPart } from './request.personal.js';
import { isForgotten } from './requests.forget.js';
import { failIllegal, stepOrFail, type Happening } from './request.step.js';
import type { RequestTimekeeper } from './request.times.js';
import { stepFact } from './requests.facts.js';
import type { RequestPlan, RequestStore, StoredRequest } from './requests.store.js';
import { remediesOf } from './requests.remedies.js';
import type { RequestWords } from './locales/requests-words.js';
import { requestView } from './requests.view.js';

/** What every part of the feature works with. */
export interface RequestDesk extends RequestTimekeeper {
  readonly store: RequestStore;
  readonly vault: Vault;
  readonly policy: () => Policy;
  /** The keyed hash of a text. */
  readonly hash: (text: string) => string;
  /** The kind of an identifier and its keyed hash. */
  readonly subjectOf: (person: { readonly user?: string | undefined; readonly email?: string | undefined }) => string;
  readonly follow: FollowUps;
  /** Where the company's data is; empty where people answer all requests by hand. */
  readonly sources: readonly Source[];
  /** What the software itself says to the person, in their language. */
  readonly words: (locale: string) => RequestWords;
  readonly now: () => number;
}

/** Work that follows from what happens to a request. */
export interface FollowUps {
  /** The mail that holds a code and a link: anybody can cause it, so there are few an hour. */
  code(request: StoredRequest, email: string): NewJob;
  /** The mail that says that there is something new, and nothing of what. */
  news(request: StoredRequest, email: string): NewJob;
  /** Looks at the request's time at the next moment at which something is due. */
  clock(request: StoredRequest): NewJob[];
  /** Tells the company's other software what happened. */
  hooks(request: StoredRequest): NewJob[];
  /** Goes on with what the sources do for it, where its last step calls for that. */
  fulfil(request: StoredRequest): NewJob[];
  /** The same, whatever its last step was. */
  goOn(request: StoredRequest): NewJob[];
  /** The mail to the team about a source that needs a person. */
  task(request: StoredRequest, source: string): NewJob;
}

/** A request with what is kept encrypted of it. */
export interface OpenedRequest {
  readonly request: StoredRequest;
  readonly personal: PersonalPart;
}

/** What somebody does about a request. */
export interface Act {
  /** Left out where nothing happens that is a step of its own. */
  readonly happening?: Happening;
  readonly personal?: PersonalPart;
  readonly change?: Partial<Pick<StoredRequest, 'uploads' | 'archive' | 'reminded' | 'sources' | 'assembly'>>;
  readonly jobs?: readonly NewJob[];
  /** The person is told by mail that there is something new. */
  readonly tell?: boolean;
}

/** The request that answers for this id: one that was joined is answered for by the one that took it in. */
export async function findRequest({ store }: Pick<RequestDesk, 'store'>, id: string): Promise<StoredRequest | undefined> {
  const found = await store.find(id);
  return !found || found.joinedTo === null ? found : findRequest({ store }, found.joinedTo);
}

export const findOrFail = async (desk: Pick<RequestDesk, 'store'>, id: string): Promise<StoredRequest> =>
  (await findRequest(desk, id)) ?? fail('REQUEST_NOT_FOUND');

/** Does something about a request, durably, and answers with what it is then. */
export async function actOn(
  desk: RequestDesk,
  id: string,
  act: (opened: OpenedRequest, key: SubjectKey) => Act,
  once?: Once,
): Promise<OpenedRequest | Refusal> {
  const { subject, id: ownId } = await findOrFail(desk, id);
  const key = await desk.vault.keyOf(subject);
  return desk.store.change<OpenedRequest>({
    ids: [ownId],
    once,
    plan({ requests, once: known }) {
      const request = requests.get(ownId) ?? fail('REQUEST_NOT_FOUND');
      const opened = { request, personal: openPersonal(key, request) };
      if (once && known) return replayed(replay(once, known), opened);
      const plan = planAct(desk, opened, act(opened, key), key);
      // Of the answer nothing is kept, since it is about a person: a replay is answered with the request as it is.
      return once ? { ...plan, keep: { ...once, answer: '{}' } } : plan;
    },
  });
}

/** The answer that was kept of a call, or why it gets none. */
export const replayedAnswer = <T>(kept: { readonly answer: T } | Refusal): T | Refusal => ('refused' in kept ? kept : kept.answer);

/** Of an answer about a person nothing was kept: a replay gets the request as it is now. */
export const replayed = (kept: { readonly answer: unknown } | Refusal, opened: OpenedRequest): RequestPlan<OpenedRequest> => ({
  result: 'refused' in kept ? kept : opened,
});

/** How many steps a person’s own writing and files may be of a request: each is kept with it, and read with it. */
const stepsAtMost = 200;
const repeatable: ReadonlySet<Happening['type']> = new Set(['message', 'correction', 'uploaded', 'upload-removed']);

/** A request does not grow without end. What ends it, or appeals, is always taken. */
function refuseEndless({ progress }: StoredRequest, { type, by }: Happening): void {
  if (by !== 'person' || !repeatable.has(type)) return;
  const made = progress.events.filter((step) => step.by === 'person' && repeatable.has(step.type));
  if (made.length >= stepsAtMost)
    failInput([
      { path: '', message: `A request takes ${stepsAtMost} messages and files; write to the contact of the policy`, code: 'too_many' },
    ]);
}

/** What follows from the last step of a request. */
export const followed = ({ follow }: Pick<RequestDesk, 'follow'>, request: StoredRequest): NewJob[] => [
  ...follow.hooks(request),
  ...follow.clock(request),
  ...follow.fulfil(request),
];

function planAct(desk: RequestDesk, { request, personal }: OpenedRequest, act: Act, key: SubjectKey): RequestPlan<OpenedRequest> {
  if (act.happening) refuseEndless(request, act.happening);
  if (act.happening && isForgotten(request)) failIllegal(request.progress, 'What it said was erased; nothing more can be done with it');
  const said = act.personal ?? personal;
  const progress = act.happening ? stepOrFail(request.progress, act.happening, desk.now()) : request.progress;
  const sealed = act.personal ? sealPersonal(key, request.id, said) : request.sealed;
  const timed = desk.timed({ ...request, ...act.change, progress, sealed });
  const changed = { ...timed, reminded: remindedBy(timed, desk.now()) };
  const step = act.happening && progress.events.at(-1);
  return {
    result: { request: changed, personal: said },
    requests: [changed],
    facts: step ? [stepFact(changed, step)] : [],
    jobs: [
      ...(step ? followed(desk, changed) : []),
      ...(act.jobs ?? []),
      ...(act.tell && said.email !== undefined ? [desk.follow.news(changed, said.email)] : []),
    ],
  };
}

/** A request as one side sees it. */
export const viewOf = (desk: RequestDesk, { request, personal }: OpenedRequest, side: 'person' | 'controller'): RequestView =>
  requestView(request, personal, { times: desk.timesOf(request), remedies: remediesOf(desk, request), sources: desk.sources, side });

/** A request as it is now, opened. */
export async function openRequest(desk: RequestDesk, id: string): Promise<OpenedRequest> {
  const request = await findOrFail(desk, id);
  return { request, personal: openPersonal(await desk.vault.open(request.subject), request) };
}
