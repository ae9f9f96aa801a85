import { GiveUp, type JobHandler } from '../jobs/job-handler.js';
import type { StoredJob } from '../jobs/job.store.js';
import type { Uploads } from '../uploads/uploads.js';
import { actOn, type RequestDesk } from './requests.desk.js';
import { sourceJob } from './requests.source-run.js';
import { newRun, sourceActionOf } from './requests.sources.js';
import type { StoredRequest, StoredSource } from './requests.store.js';

/** What is to be done next for a request that sources answer. */
type Stage = 'nothing' | 'ask' | 'assemble' | 'finish' | 'tidy';

/** Whether the sources after this one need not wait for it. */
const letsOthers: ReadonlySet<StoredSource['status']> = new Set(['done', 'held', 'awaited', 'failed']);

/** The sources that are to be asked now: all for what only reads, one after the other for what changes. */
function toAsk({ type, sources }: Pick<StoredRequest, 'type' | 'sources'>): StoredSource[] {
  const waiting = sources.filter(({ status }) => status === 'waiting');
  if (sourceActionOf(type) === 'access') return waiting;
  const next = sources.find(({ status }) => !letsOthers.has(status));
  return next?.status === 'waiting' ? [next] : [];
}

function stageOf({ progress, type, sources }: StoredRequest): Stage {
  const action = sourceActionOf(type);
  if (!action) return 'nothing';
  if (progress.phase !== 'working') return sources.some(({ spool }) => spool) ? 'tidy' : 'nothing';
  if (sources.length === 0) return action === 'correct' ? 'nothing' : 'ask';
  if (sources.every(({ status }) => status === 'done')) return action === 'access' ? 'assemble' : 'finish';
  return 'ask';
}

export interface FulfillerOptions {
  readonly uploads: Uploads;
  /** Makes the archive of what the sources said, and answers the request with it. */
  readonly assemble: (id: string) => Promise<void>;
}

const attemptsAtMost = 20;

/** Goes on with requests that sources answer: begins, asks the next ones, makes the archive, ends. Done twice, it does nothing more. */
export function requestFulfiller(desk: RequestDesk, { uploads, assemble }: FulfillerOptions): JobHandler {
  const stages: Readonly<Record<Stage, (request: StoredRequest, job: StoredJob) => Promise<void>>> = {
    nothing: async () => {},
    ask: ({ id }) => ask(desk, id),
    finish: ({ id }) => finish(desk, id),
    assemble: ({ id }, job) => assembling(desk, { id, job, assemble }),
    tidy: (request) => tidy(desk, uploads, request),
  };
  return {
    maxAttempts: attemptsAtMost,
    concurrency: 4,
    async handle(job) {
      const { request: id } = job.payload as { readonly request: string };
      const request = await desk.store.find(id);
      if (request) await stages[stageOf(request)](request, job);
    },
  };
}

/** Adds what the request lacks, and the jobs of the sources whose turn it is. A job that is there already is not added again. */
async function ask(desk: RequestDesk, id: string): Promise<void> {
  await actOn(desk, id, ({ request }) => {
    if (stageOf(request) !== 'ask') return {};
    const sources = request.sources.length > 0 ? request.sources : desk.sources.map(newRun);
    const jobs = toAsk({ ...request, sources }).map((source) => sourceJob(request, source, desk.now()));
    return { ...(request.sources.length === 0 && { change: { sources } }), jobs };
  });
}

async function finish(desk: RequestDesk, id: string): Promise<void> {
  await actOn(desk, id, ({ request }) =>
    stageOf(request) === 'finish' ? { happening: { type: 'fulfilled', by: 'system' }, tell: true } : {},
  );
}

interface Assembling extends Pick<FulfillerOptions, 'assemble'> {
  readonly id: string;
  readonly job: StoredJob;
}

/** A full disk, say: told once, tried again, and in the end handed to a person. */
async function assembling(desk: RequestDesk, { id, job, assemble }: Assembling): Promise<void> {
  try {
    await assemble(id);
  } catch (error) {
    const isHanded = job.attempts >= attemptsAtMost;
    await actOn(desk, id, ({ request }) => {
      if (stageOf(request) !== 'assemble') return {};
      const told = request.progress.events.some(({ type }) => type === 'archive-failed');
      if (isHanded) return { happening: { type: 'source-handed', by: 'system', note: 'archive' } };
      return told ? {} : { happening: { type: 'archive-failed', by: 'system' } };
    });
    throw isHanded ? new GiveUp(messageOf(error)) : error;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What sources said is kept no longer than until it is answered. */
async function tidy(desk: RequestDesk, uploads: Uploads, { id, sources }: StoredRequest): Promise<void> {
  for (const { spool } of sources) if (spool) await uploads.delete(spool.blob);
  await actOn(desk, id, ({ request }) => ({ change: { sources: request.sources.map((source) => ({ ...source, spool: null })) } }));
}
