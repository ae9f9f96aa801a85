import { isClosed } from '@privet/types';
import { GiveUp, type JobHandler } from '../jobs/job-handler.js';
import type { StoredJob } from '../jobs/job.store.js';
import type { Uploads } from '../uploads/uploads.js';
import { isAppealOpen } from './requests.appeal.js';
import { archiveBlob } from './requests.assemble.js';
import { archiveNote } from './requests.follow-ups.js';
import { spoolBlob } from './requests.source-access.js';
import { actOn, type RequestDesk } from './requests.desk.js';
import { rawBlob } from './requests.source-answers.js';
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
  if (isClosed(progress.phase)) return sources.some(({ attempt }) => attempt > 0) ? 'tidy' : 'nothing';
  if (progress.phase !== 'working' || isAppealOpen(progress)) return 'nothing';
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
      if (isHanded) return { happening: { type: 'source-handed', by: 'system', note: archiveNote } };
      return told ? {} : { happening: { type: 'archive-failed', by: 'system' } };
    });
    throw isHanded ? new GiveUp(messageOf(error)) : error;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * What sources said is kept no longer than until it is answered, nor what attempts left that broke off: their blobs are named after the
 * attempts. An appeal may have opened it again since: then nothing is thrown away.
 */
async function tidy(desk: RequestDesk, uploads: Uploads, { id }: StoredRequest): Promise<void> {
  let spools: readonly string[] = [];
  const done = await actOn(desk, id, ({ request }) => {
    if (stageOf(request) !== 'tidy') return {};
    spools = request.sources.flatMap(({ spool }) => spool?.blob ?? []);
    return { change: { sources: request.sources.map((source) => ({ ...source, spool: null })) } };
  });
  if ('refused' in done || !isClosed(done.request.progress.phase)) return;
  const { sources, assembly, archive } = done.request;
  for (const blob of spools) await uploads.delete(blob);
  for (const source of sources) {
    for (let attempt = 1; attempt <= source.attempt; attempt += 1) await uploads.delete(spoolBlob(id, { id: source.id, attempt }));
    await uploads.delete(rawBlob(id, source.id));
  }
  for (let made = 1; made <= assembly; made += 1)
    if (archive?.upload !== archiveBlob(id, made)) await uploads.delete(archiveBlob(id, made));
}
