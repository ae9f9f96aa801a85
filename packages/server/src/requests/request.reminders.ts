import type { StoredRequest } from './requests.store.js';

/** The shares of a request’s time at which the team is reminded, in per cent; at the last it is overdue. */
const shares = [50, 80, 100] as const;

interface Reminder {
  readonly share: number;
  readonly at: number;
}

type Clocked = Pick<StoredRequest, 'progress' | 'receivedAt' | 'dueAt' | 'reminded'>;

/** An appeal has a time of its own. */
function allReminders({ progress, receivedAt, dueAt }: Clocked): Reminder[] {
  const begun = progress.appealedAt === null ? receivedAt : Date.parse(progress.appealedAt);
  return shares.map((share) => ({ share, at: begun + Math.round(((dueAt - begun) * share) / 100) }));
}

/** What the team was not reminded of yet. */
export const remindersOf = (request: Clocked): Reminder[] => allReminders(request).filter(({ share }) => share > request.reminded);

/** What of its reminders still holds: where the due date moved on, those that are ahead again come again. */
export const remindedBy = (request: Clocked, now: number): number =>
  Math.max(0, ...allReminders(request).flatMap(({ share, at }) => (share <= request.reminded && at <= now ? share : [])));
