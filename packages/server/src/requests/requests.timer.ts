import { isClosed, periodDays, type RequestTerms } from '@privet/types';
import { day } from './request.secrets.js';
import { isForgotten, type RequestMemory } from './requests.forget.js';
import { remindersOf } from './request.reminders.js';
import { actOn, type RequestDesk } from './requests.desk.js';
import type { Postponed } from '../jobs/job-handler.js';
import type { NewJob } from '../jobs/job.store.js';
import { freshSourceJob } from './requests.source-run.js';
import type { StoredRequest } from './requests.store.js';

interface Moment {
  readonly at: number;
  readonly what: 'expire' | 'remind' | 'purge-uploads' | 'forget' | 'purge';
  readonly share?: number;
}

/** What will be due of a request as it stands, the earliest first. */
function momentsOf(request: StoredRequest, terms: RequestTerms): Moment[] {
  const { phase, closedAt } = request.progress;
  const after = (from: number, period: string) => from + periodDays(period) * day;
  if (isClosed(phase)) {
    const closed = Date.parse(closedAt ?? '') || request.receivedAt;
    // What nobody ever confirmed may be a stranger's word about somebody: it is not kept for years.
    const purge: Moment = { at: after(closed, phase === 'expired' ? terms.unverified : terms.records), what: 'purge' };
    const uploadsAt = Math.min(after(closed, terms.uploads), purge.at);
    const moments: Moment[] = [
      ...(request.uploads.length > 0 ? [{ at: uploadsAt, what: 'purge-uploads' as const }] : []),
      ...(isToForget(request) ? [{ at: closed + readableFor, what: 'forget' as const }] : []),
      purge,
    ];
    return moments.toSorted((one, other) => one.at - other.at);
  }
  const awaited = personAwaitedSince(request);
  if (awaited !== undefined) return [{ at: after(awaited, terms.unverified), what: 'expire' }];
  return isPaused(request) ? [] : remindersOf(request).map((reminder) => ({ ...reminder, what: 'remind' }));
}

/** How long people can read that they were erased: 30 days, in milliseconds. Then that is erased, too. */
const readableFor = 30 * day;

const isToForget = (request: StoredRequest) => request.type === 'delete' && request.progress.phase === 'fulfilled' && !isForgotten(request);

/**
 * Since when the person has to show who they are; undefined where it is the team’s turn. A proof that nobody has looked at yet does not let
 * the request expire.
 */
function personAwaitedSince({ progress: { phase, events }, receivedAt }: StoredRequest): number | undefined {
  if (phase === 'unverified') return receivedAt;
  if (phase !== 'proving') return undefined;
  const turn = events.findLast(({ type, by }) => type === 'asked' || by === 'person');
  return turn?.type === 'asked' || turn?.type === 'identified' ? Date.parse(turn.at) : undefined;
}

const isPaused = ({ progress }: StoredRequest) => progress.pauses.some(({ to }) => to === null);

/** When something is due of a request next; undefined where nothing will be until somebody does something. */
export const nextMoment = (request: StoredRequest, terms: RequestTerms): number | undefined => momentsOf(request, terms)[0]?.at;

export interface RequestTimerOptions {
  readonly deleteBlob: (id: string) => Promise<void>;
  readonly memory: Pick<RequestMemory, 'forget' | 'forgetPerson'>;
  /** Whether a legal hold keeps all of a person's data. */
  readonly isHeld: (subject: string) => Promise<boolean>;
  /** Tells the team of a reminder, in whichever ways they chose. */
  readonly remind: (request: StoredRequest, share: number) => Promise<void>;
}

const destroys: ReadonlySet<Moment['what']> = new Set(['purge-uploads', 'forget', 'purge']);

/** Does what is due of a request, and sees to it that somebody looks again. Done twice, it does nothing more. */
export function requestTimer(desk: RequestDesk, { deleteBlob, memory, isHeld, remind }: RequestTimerOptions) {
  const isDue = (moment: Moment) => moment.at <= desk.now();
  return async (id: string): Promise<void | Postponed> => {
    const request = await desk.store.find(id);
    if (!request) return undefined;
    const due = momentsOf(request, desk.policy().requests).filter(isDue);
    const last = due.at(-1);
    // What a legal hold keeps is not thrown away, however old it is.
    if (due.some(({ what }) => destroys.has(what)) && (await isHeld(request.subject))) return { until: desk.now() + day };
    if (last?.what === 'expire') await expire(id);
    if (last?.what === 'remind') await remindAt(request, last.share ?? 100);
    if (due.some(({ what }) => what === 'purge-uploads')) await purgeUploads(request);
    if (due.some(({ what }) => what === 'forget')) {
      await memory.forget(id);
      await memory.forgetPerson(request.subject);
    }
    if (last?.what === 'purge') return desk.store.remove([id]);
    await lookAgain(id);
    return undefined;
  };

  async function expire(id: string): Promise<void> {
    await actOn(desk, id, ({ request }) => {
      // They may have shown it, or taken it back, since.
      const isDueStill = momentsOf(request, desk.policy().requests).some((moment) => moment.what === 'expire' && isDue(moment));
      return isDueStill ? { happening: { type: 'expired', by: 'system' } } : {};
    });
  }

  async function remindAt({ id }: StoredRequest, share: number): Promise<void> {
    const done = await actOn(desk, id, ({ request }) => {
      // Another server may have been first.
      if (request.reminded >= share || isClosed(request.progress.phase)) return {};
      const happening = { type: share === 100 ? 'overdue' : 'reminder', by: 'system', note: String(share) } as const;
      return { happening, change: { reminded: share }, jobs: stalled(request) };
    });
    if (!('refused' in done)) await remind(done.request, share);
  }

  /** Half of its time is over: what still runs then was lost with the server that ran it. */
  function stalled(request: StoredRequest): NewJob[] {
    const running = request.sources.filter(({ status }) => status === 'running' || status === 'held');
    return [
      ...running.map((source) => freshSourceJob(request, source, desk.now())),
      ...(request.sources.length > 0 ? desk.follow.goOn(request) : []),
    ];
  }

  async function purgeUploads({ id, uploads }: StoredRequest): Promise<void> {
    const gone = new Set(uploads.map((upload) => upload.id));
    for (const upload of gone) await deleteBlob(upload);
    await actOn(desk, id, ({ request }) => ({ change: { uploads: request.uploads.filter((one) => !gone.has(one.id)), archive: null } }));
  }

  async function lookAgain(id: string): Promise<void> {
    const request = await desk.store.find(id);
    if (request) await desk.store.change({ ids: [], plan: () => ({ result: undefined, jobs: desk.follow.clock(request) }) });
  }
}
