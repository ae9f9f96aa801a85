import { GiveUp, type JobHandler } from '../jobs/job-handler.js';
import type { NewJob, StoredJob } from '../jobs/job.store.js';
import { newId } from '../http/new-id.js';
import { SourceFault, type Source, type SourceCall, type SourcePerson } from '../sources/source.js';
import type { SubjectKey } from '../vault/vault.js';
import { describeFault, isForPeople } from './requests.source-faults.js';
import { actOn, openRequest, type Act, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import type { PersonalPart } from './request.personal.js';
import { sourceActionOf, sourceIn, withSource, type SourceAction } from './requests.sources.js';
import type { StoredRequest, StoredSource } from './requests.store.js';

export const sourceJobKind = 'request-source';

/** What the job of one source says: ids alone. */
interface SourceWork {
  readonly request: string;
  readonly source: string;
  /** The attempt whose answer was awaited until now. */
  readonly overdue?: number;
}

/** Asks a source; who adds it twice asks once. */
export const sourceJob = ({ id: request }: StoredRequest, { id: source, attempt }: StoredSource, runAt: number): NewJob => ({
  id: `source_${request}_${source}_${attempt}`,
  kind: sourceJobKind,
  key: null,
  payload: { request, source } satisfies SourceWork,
  runAt,
});

/** Asks a source once more, whatever was asked before. */
export const freshSourceJob = (request: StoredRequest, source: StoredSource, now: number): NewJob => ({
  ...sourceJob(request, source, now),
  id: newId('job', now),
});

/** Asks the sources again that a hold stopped. */
export const heldSourceJobs =
  ({ now }: Pick<RequestDesk, 'now'>) =>
  (request: StoredRequest): NewJob[] =>
    request.sources.filter(({ status }) => status === 'held').map((source) => freshSourceJob(request, source, now()));

/** A source that is being asked. */
export interface Asked extends OpenedRequest {
  readonly source: Source;
  /** As it stood when the attempt began. */
  readonly stored: StoredSource;
  readonly action: SourceAction;
  readonly key: SubjectKey;
  readonly call: SourceCall;
}

/** What came of an attempt. */
export interface Outcome {
  readonly change: Partial<StoredSource>;
  /** What the person is told beside it. */
  readonly personal?: (before: PersonalPart) => PersonalPart;
}

/** Does what an action asks of a source. */
export type SourceWorker = (asked: Asked) => Promise<Outcome>;

export interface SourceRunnerOptions {
  /** Aborted when the server stops: what is being asked is given up then, and asked again by whoever runs next. */
  readonly stopping: AbortSignal;
  readonly workers: Readonly<Record<SourceAction, SourceWorker>>;
  /** Whether what stopped an erasure still does: a hold may have been lifted before it was noted that it stopped something. */
  readonly isStillHeld: (asked: Asked) => Promise<boolean>;
  /** Throws away what was kept of an answer that does not count. */
  readonly discard: (blob: string) => Promise<void>;
  /** How many sources are asked at once, of all requests together. @default 8 */
  readonly atOnce?: number | undefined;
}

const attemptsAtMost = 12;
const defaultTimeout = 60_000;
/** However much a source holds: a day, in milliseconds. */
const longestAttempt = 24 * 3_600_000;

/** Asks sources. Each attempt has a number, and only the newest one's answer counts: a server that was believed dead changes nothing. */
export function sourceRunner(desk: RequestDesk, options: SourceRunnerOptions): JobHandler {
  const { workers, stopping, isStillHeld, discard, atOnce = 8 } = options;
  return {
    maxAttempts: attemptsAtMost,
    concurrency: atOnce,
    async handle(job) {
      const { request, source, overdue } = job.payload as SourceWork;
      if (overdue !== undefined) return settleOverdue(desk, { request, source, overdue });
      const asked = await begin(desk, { id: request, sourceId: source, stopping });
      if (!asked) return undefined;
      try {
        checkPerson(asked.call.person);
        const outcome = await workers[asked.action](asked);
        const counts = await settle(desk, asked, outcome);
        // Another attempt, which began while this one was believed dead, deleted what was there then.
        if (!counts && outcome.change.spool) await discard(outcome.change.spool.blob);
        if (outcome.change.status === 'held' && !(await isStillHeld(asked))) await askAgain(desk, asked);
      } catch (error) {
        if (stopping.aborted) return { until: desk.now() };
        await settleFailure(desk, asked, { error, job });
      }
      return undefined;
    },
  };
}

export const askAgain = ({ store, now }: RequestDesk, { request, stored }: Asked): Promise<unknown> =>
  store.change({ ids: [], plan: () => ({ result: undefined, jobs: [freshSourceJob(request, stored, now())] }) });

/**
 * Who is asked about: by the identifier that was confirmed, or that a backend vouched for, and by no other. An address beside a user's id is
 * where answers go.
 */
export const personOf = ({ subject }: Pick<StoredRequest, 'subject'>, { email, user }: PersonalPart): SourcePerson =>
  subject.startsWith('user:') ? { ...(user !== undefined && { user }) } : { ...(email !== undefined && { email }) };

/** @throws where nobody is left to ask about */
export function checkPerson({ email, user }: SourcePerson): void {
  if (email === undefined && user === undefined) throw new SourceFault('unable', 'Who asks is not known any more');
}

/** Begins an attempt, durably; undefined where nothing is to be done any more. */
async function begin(
  desk: RequestDesk,
  { id, sourceId, stopping }: { readonly id: string; readonly sourceId: string; readonly stopping: AbortSignal },
): Promise<Asked | undefined> {
  let begun: StoredSource | undefined;
  const opened = await actOn(desk, id, ({ request }) => {
    const stored = sourceIn(request, sourceId);
    const isOpen = request.progress.phase === 'working' && stored && ['waiting', 'running', 'held'].includes(stored.status);
    begun = isOpen ? { ...stored, status: 'running', attempt: stored.attempt + 1 } : undefined;
    return begun ? { change: withSource(request, sourceId, begun) } : {};
  });
  return 'refused' in opened || !begun
    ? undefined
    : askedOf(desk, opened, { stored: begun, signal: AbortSignal.any([stopping, AbortSignal.timeout(longestAttempt)]) });
}

export const timeoutOf = ({ timeout = defaultTimeout }: Source): number => timeout;

/** Whether an attempt is still the one whose answer counts. */
const isCurrent = (request: StoredRequest, { stored }: Pick<Asked, 'stored'>): boolean => {
  const now = sourceIn(request, stored.id);
  return request.progress.phase === 'working' && now?.attempt === stored.attempt && now.status !== 'done';
};

/** Notes what came of an attempt, with the step that tells it. @returns whether it counts */
async function settle(desk: RequestDesk, asked: Asked, outcome: Outcome): Promise<boolean> {
  let counts = false;
  await actOn(desk, asked.request.id, (opened) => {
    counts = isCurrent(opened.request, asked);
    return counts ? settledAct(desk, opened, { asked, outcome }) : {};
  });
  return counts;
}

interface Settled {
  readonly asked: Pick<Asked, 'request' | 'stored' | 'source'>;
  readonly outcome: Outcome;
}

/** What an outcome makes of a request, and the step that tells it. */
export function settledAct({ follow, now }: RequestDesk, opened: OpenedRequest, { asked, outcome: { change, personal } }: Settled): Act {
  const isTask = change.status === 'awaited' && asked.source.callback === undefined;
  const settled = { ...change, fault: change.fault ?? null };
  return {
    change: withSource(opened.request, asked.stored.id, settled),
    ...(personal && { personal: personal(opened.personal) }),
    ...stepOf(settled.status, asked.stored.id),
    jobs: [...awaited(asked, settled, now()), ...(isTask ? [follow.task(opened.request, asked.stored.id)] : [])],
  };
}

function stepOf(status: StoredSource['status'] | undefined, note: string) {
  if (status === 'done') return { happening: { type: 'source-answered', by: 'system', note } as const };
  if (status === 'held') return { happening: { type: 'source-held', by: 'system', note } as const };
  if (status === 'failed') return { happening: { type: 'source-handed', by: 'system', note } as const };
  return {};
}

/** Somebody looks when the answer should have come. */
function awaited({ request, stored }: Settled['asked'], { status, dueAt }: Partial<StoredSource>, now: number): NewJob[] {
  if (status !== 'awaited' || typeof dueAt !== 'number') return [];
  const payload: SourceWork = { request: request.id, source: stored.id, overdue: stored.attempt };
  return [{ id: newId('job', now), kind: sourceJobKind, key: null, payload, runAt: dueAt }];
}

async function settleOverdue(desk: RequestDesk, { request: id, source, overdue }: Required<SourceWork>): Promise<void> {
  await actOn(desk, id, ({ request }) => {
    const stored = sourceIn(request, source);
    if (request.progress.phase !== 'working' || stored?.status !== 'awaited' || stored.attempt !== overdue) return {};
    return {
      change: withSource(request, source, { status: 'failed', fault: 'late: no answer came in time' }),
      happening: { type: 'source-handed', by: 'system', note: source },
    };
  });
}

interface Failure {
  readonly error: unknown;
  readonly job: StoredJob;
}

/** What another attempt may mend is tried again, and told once; the rest is handed to a person. */
async function settleFailure(desk: RequestDesk, asked: Asked, { error, job }: Failure): Promise<void> {
  const fault = describeFault(error, asked.call.person);
  const isHanded = isForPeople(error) || job.attempts >= attemptsAtMost;
  const { id } = asked.stored;
  await actOn(desk, asked.request.id, ({ request }) => {
    if (!isCurrent(request, asked)) return {};
    const change = withSource(request, id, { status: isHanded ? 'failed' : 'running', fault });
    if (isHanded) return { change, happening: { type: 'source-handed', by: 'system', note: id } };
    return sourceIn(request, id)?.fault === null ? { change, happening: { type: 'source-failed', by: 'system', note: id } } : { change };
  });
  throw isHanded ? new GiveUp(`source ${id}: ${fault}`) : new Error(`source ${id}: ${fault}`);
}

/** A request's source, for whoever answers for it from outside; undefined where there is none. */
export async function sourceOf(desk: RequestDesk, id: string, sourceId: string): Promise<Asked | undefined> {
  const opened = await openRequest(desk, id);
  const stored = sourceIn(opened.request, sourceId);
  return stored && askedOf(desk, opened, { stored, signal: AbortSignal.timeout(longestAttempt) });
}

/** A source that was taken out of the settings can no longer be asked. */
async function askedOf(
  desk: RequestDesk,
  opened: OpenedRequest,
  { stored, signal }: { readonly stored: StoredSource; readonly signal: AbortSignal },
): Promise<Asked | undefined> {
  const { request, personal } = opened;
  const action = sourceActionOf(request.type);
  if (!action) return undefined;
  const source = desk.sources.find(({ id }) => id === stored.id) ?? { id: stored.id, categories: [] };
  const call: SourceCall = {
    person: personOf(request, personal),
    request: request.id,
    key: `${request.id}_${stored.id}_${action}`,
    signal,
  };
  return { ...opened, source, stored, action, call, key: await desk.vault.keyOf(request.subject) };
}
