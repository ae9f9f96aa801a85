import type { RightId, VerifyRequest } from '@privet/types';
import { fail } from '../http/problem.js';
import { replay, type Once, type Refusal } from '../storage/once.js';
import type { SubjectKey } from '../vault/vault.js';
import { joinedPersonal, openPersonal, sealPersonal, type PersonalPart } from './request.personal.js';
import { day, guessesADay, isShown, oneTryLess, spent, type Shown } from './request.secrets.js';
import { stepOrFail, type Happening } from './request.step.js';
import { stepFact } from './requests.facts.js';
import { findRequest, followed, openRequest, replayedAnswer, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import type { KnownRequests, RequestPlan, StoredRequest } from './requests.store.js';
import { overLimit } from './requests.limits.js';

type Verified = OpenedRequest | { readonly wrong: true };

/** Checks the code or the link of a mail. Whoever shows one that holds reads the person's mail, and goes on. */
export function requestVerifier(desk: RequestDesk) {
  return async (id: string, input: VerifyRequest, once?: Once): Promise<OpenedRequest | Refusal> => {
    const shown: Shown = input.code === undefined ? { token: input.token } : { code: input.code };
    const found = await desk.store.find(id);
    if (!found) return fail('CODE_INVALID');
    const key = await desk.vault.keyOf(found.subject);
    const result = await desk.store.change<Verified>({
      ids: [id, ...(found.joinedTo === null ? [] : [found.joinedTo])],
      ofPerson: { subject: found.subject, type: found.type },
      guesses: { subject: found.subject, since: desk.now() - day },
      once,
      plan(known) {
        if (once && known.once) return { result: replayedAnswer(replay<Verified>(once, known.once)) };
        // It may have been forgotten in between.
        const request = known.requests.get(id);
        const plan: RequestPlan<Verified> = request ? planVerify(desk, { request, shown, known }, key) : { result: { wrong: true } };
        return once ? { ...plan, keep: { ...once, answer: null } } : plan;
      },
    });
    if ('wrong' in result) return fail('CODE_INVALID');
    // Another call may have joined it since it was looked for: the one that took it in answers for it.
    return 'refused' in result || result.request.joinedTo === null ? result : openRequest(desk, id);
  };
}

interface Tried {
  readonly request: StoredRequest;
  readonly shown: Shown;
  readonly known: KnownRequests;
}

function planVerify(desk: RequestDesk, { request, shown, known }: Tried, key: SubjectKey): RequestPlan<Verified> {
  const isGuess = 'code' in shown;
  // What is guessed beyond the day’s number counts no more: it would keep the person out for ever.
  if (isGuess && known.guesses >= guessesADay) return { result: { wrong: true } };
  if (!isShown(request, shown, desk.now(), desk.hash)) {
    if (!isGuess || !request.mailed) return { result: { wrong: true } };
    const tried = { ...request, mailed: oneTryLess(request.mailed) };
    return { result: { wrong: true }, requests: [tried], guess: { subject: request.subject, at: desk.now() } };
  }
  const used = request.mailed ? { ...request, mailed: spent(request.mailed, shown) } : request;
  if (request.progress.phase !== 'unverified') return alreadyVerified(used, known, key);
  return planVerified(desk, { request: used, known }, key, 'person');
}

/** On a request that was verified before, the mail opens it and changes nothing. */
function alreadyVerified(request: StoredRequest, { requests }: KnownRequests, key: SubjectKey): RequestPlan<Verified> {
  const own = (request.joinedTo === null ? undefined : requests.get(request.joinedTo)) ?? request;
  return { result: { request: own, personal: openPersonal(key, own) }, requests: [request] };
}

/**
 * What follows when it is known who asks: a proof is awaited where the policy wants one, an open request of the same kind takes this one in,
 * or it is worked on.
 */
export function planVerified(
  desk: RequestDesk,
  { request, known }: Pick<Tried, 'request' | 'known'>,
  key: SubjectKey,
  by: 'person' | 'controller',
): RequestPlan<OpenedRequest> {
  const wantsProof = by === 'person' && verificationOf(desk, request.type) === 'proof';
  if (wantsProof) return stepped(desk, request, [{ type: 'identified', by }], key);
  const open = known.ofPerson.find((one) => isOpenBeside(one, request) && askerOf(one, key) === askerOf(request, key));
  if (open) return joined(desk, { request, open, by }, key);
  const verified: Happening = { type: 'verified', by };
  const limit = overLimit(desk, request, known.ofPerson);
  if (!limit) return stepped(desk, request, [verified], key);
  const denial = { ground: limit.ground, citation: limit.source };
  const denied: Happening = { type: 'denied', by: 'system', reason: 'too_many_requests', citation: limit.source };
  return stepped(desk, request, [verified, denied], key, { denial });
}

const verificationOf = (desk: RequestDesk, type: RightId) => desk.policy().rights.find(({ id }) => id === type)?.verification ?? 'email';

function stepped(
  desk: RequestDesk,
  request: StoredRequest,
  happenings: readonly Happening[],
  key: SubjectKey,
  said: Partial<PersonalPart> = {},
): RequestPlan<OpenedRequest> {
  const now = desk.now();
  const personal = { ...openPersonal(key, request), ...said };
  const progress = happenings.reduce((before, happening) => stepOrFail(before, happening, now), request.progress);
  const changed = desk.timed({ ...request, progress, sealed: sealPersonal(key, request.id, personal) });
  const steps = progress.events.slice(request.progress.events.length);
  const tells = steps.some(({ type }) => type !== 'joined') && personal.email !== undefined;
  return {
    result: { request: changed, personal },
    requests: [changed],
    facts: steps.map((step) => stepFact(changed, step)),
    jobs: [...followed(desk, changed), ...(tells ? [desk.follow.news(changed, personal.email ?? '')] : [])],
  };
}

const isOpenBeside = (one: StoredRequest, request: StoredRequest) =>
  one.progress.phase === 'working' && one.joinedTo === null && one.id !== request.id;

/** Who asks for the person: what an agent asked is not joined to what the person asked, lest the agent gets the answer. */
const askerOf = (request: StoredRequest, key: SubjectKey) => JSON.stringify(openPersonal(key, request).onBehalf ?? null);

interface Joining {
  readonly request: StoredRequest;
  readonly open: StoredRequest;
  readonly by: 'person' | 'controller';
}

/** The open request keeps the earlier date, and gets what this one says beside it. */
function joined(desk: RequestDesk, { request, open, by }: Joining, key: SubjectKey): RequestPlan<OpenedRequest> {
  const gone = stepped(desk, { ...request, joinedTo: open.id, uploads: [] }, [{ type: 'joined', by, note: open.id }], key);
  const personal = joinedPersonal(openPersonal(key, open), openPersonal(key, request));
  const kept = desk.timed({
    ...open,
    receivedAt: Math.min(open.receivedAt, request.receivedAt),
    uploads: [...open.uploads, ...request.uploads],
    sealed: sealPersonal(key, open.id, personal),
  });
  return {
    result: { request: kept, personal },
    requests: [...(gone.requests ?? []), kept],
    facts: gone.facts ?? [],
    jobs: [...(gone.jobs ?? []), ...desk.follow.clock(kept)],
  };
}

/** Asks for another mail with a code and a link. Says nothing of whether there is such a request. */
export function requestResender(desk: RequestDesk) {
  return async (id: string): Promise<void> => {
    const request = await findRequest(desk, id);
    if (!request) return;
    const { email } = openPersonal(await desk.vault.open(request.subject), request);
    if (email === undefined) return;
    await desk.store.change({ ids: [], plan: () => ({ result: undefined, jobs: [desk.follow.code(request, email)] }) });
  };
}
