import { isClosed, periodDays, type RequestTerms } from '@privet/types';
import { day } from './request.secrets.js';
import { actOn, type RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

/** The shares of a request's time at which the team is reminded, in per cent; at the last it is overdue. */
const reminders = [50, 80, 100] as const;

interface Moment {
  readonly at: number;
  readonly what: 'expire' | 'remind' | 'purge-uploads' | 'purge';
  readonly share?: number;
}

/** What will be due of a request as it stands, the earliest first. */
function momentsOf(request: StoredRequest, terms: RequestTerms): Moment[] {
  const { phase, closedAt } = request.progress;
  const after = (from: number, period: string) => from + periodDays(period) * day;
  if (isClosed(phase)) {
    const closed = Date.parse(closedAt ?? '') || request.receivedAt;
    const uploads: Moment[] = request.uploads.length > 0 ? [{ at: after(closed, terms.uploads), what: 'purge-uploads' }] : [];
    return [...uploads, { at: after(closed, terms.records), what: 'purge' }];
  }
  if (phase !== 'working') return [{ at: after(request.receivedAt, terms.unverified), what: 'expire' }];
  return isPaused(request) ? [] : remindersOf(request);
}

const isPaused = ({ progress }: StoredRequest) => progress.pauses.some(({ to }) => to === null);

function remindersOf({ progress, receivedAt, dueAt, reminded }: StoredRequest): Moment[] {
  const begun = progress.appealedAt === null ? receivedAt : Date.parse(progress.appealedAt);
  return reminders
    .filter((share) => share > reminded)
    .map((share) => ({ at: begun + Math.round(((dueAt - begun) * share) / 100), what: 'remind' as const, share }));
}

/** When something is due of a request next; undefined where nothing will be until somebody does something. */
export const nextMoment = (request: StoredRequest, terms: RequestTerms): number | undefined => momentsOf(request, terms)[0]?.at;

export interface RequestTimerOptions {
  readonly deleteBlob: (id: string) => Promise<void>;
  /** Tells the team of a reminder, in whichever ways they chose. */
  readonly remind: (request: StoredRequest, share: number) => Promise<void>;
}

/** Does what is due of a request, and sees to it that somebody looks again. Done twice, it does nothing more. */
export function requestTimer(desk: RequestDesk, { deleteBlob, remind }: RequestTimerOptions) {
  const isDue = (moment: Moment) => moment.at <= desk.now();
  return async (id: string): Promise<void> => {
    const request = await desk.store.find(id);
    if (!request) return;
    const due = momentsOf(request, desk.policy().requests).filter(isDue);
    const last = due.at(-1);
    if (last?.what === 'expire') await actOn(desk, id, () => ({ happening: { type: 'expired', by: 'system' } }));
    if (last?.what === 'remind') await remindAt(request, last.share ?? 100);
    if (due.some(({ what }) => what === 'purge-uploads')) await purgeUploads(request);
    if (last?.what === 'purge') return desk.store.remove([id]);
    await lookAgain(id);
  };

  async function remindAt({ id }: StoredRequest, share: number): Promise<void> {
    const done = await actOn(desk, id, ({ request }) => {
      // Another server may have been first.
      if (request.reminded >= share || request.progress.phase !== 'working') return {};
      const happening = { type: share === 100 ? 'overdue' : 'reminder', by: 'system', note: String(share) } as const;
      return { happening, change: { reminded: share } };
    });
    if (!('refused' in done)) await remind(done.request, share);
  }

  async function purgeUploads({ id, uploads }: StoredRequest): Promise<void> {
    for (const upload of uploads) await deleteBlob(upload.id);
    await actOn(desk, id, () => ({ change: { uploads: [], archive: null } }));
  }

  async function lookAgain(id: string): Promise<void> {
    const request = await desk.store.find(id);
    if (request) await desk.store.change({ ids: [], plan: () => ({ result: undefined, jobs: desk.follow.clock(request) }) });
  }
}
