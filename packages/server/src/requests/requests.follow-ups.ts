import type { Policy, RequestStep } from '@privet/types';
import { newId } from '../http/new-id.js';
import type { NewJob } from '../jobs/job.store.js';
import { mailJob } from '../mail/mailer.js';
import type { WebhookEvent } from '../webhooks/webhook.js';
import type { FollowUps, RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';
import { nextMoment } from './requests.timer.js';
import { listedView } from './requests.view.js';

/** The kinds of mail and job of this feature. */
export const requestMailKinds = { code: 'request-code', news: 'request-news', reminder: 'request-reminder' } as const;
export const requestClockJob = 'request-clock';

export interface FollowUpsOptions extends Pick<RequestDesk, 'timesOf' | 'subjectOf' | 'now'> {
  readonly policy: () => Policy;
  /** The jobs that tell an event to other software; none where nobody listens. */
  readonly webhooks: (event: WebhookEvent) => readonly NewJob[];
}

/** What other software hears of: `request.verified`, `request.overdue`, …. */
const told: ReadonlySet<RequestStep['type']> = new Set([
  'submitted',
  'verified',
  'joined',
  'message',
  'uploaded',
  'correction',
  'extended',
  'reminder',
  'overdue',
  'denied',
  'appealed',
  'fulfilled',
  'cancelled',
  'expired',
]);

export function followUps({ policy, timesOf, subjectOf, now, webhooks }: FollowUpsOptions): FollowUps {
  const mail = (kind: string, request: StoredRequest, address: string | null) =>
    mailJob({ id: newId('job', now()), mail: kind, address, payload: { request: request.id }, runAt: now() });
  return {
    code: (request, email) => mail(requestMailKinds.code, request, subjectOf({ email })),
    news: (request) => mail(requestMailKinds.news, request, null),
    clock(request) {
      const runAt = nextMoment(request, policy().requests);
      if (runAt === undefined) return [];
      return [{ id: `clock_${request.id}_${runAt}`, kind: requestClockJob, key: request.id, payload: { request: request.id }, runAt }];
    },
    hooks(request) {
      const step = request.progress.events.at(-1);
      // Nobody is told of what nobody has confirmed.
      if (!step || !told.has(step.type) || request.progress.phase === 'unverified') return [];
      const { deadlines: _, ...listed } = listedView(request, timesOf(request));
      const data = { ...listed, by: step.by, note: step.note ?? null };
      return [...webhooks({ id: step.id, type: `request.${step.type}`, at: Date.parse(step.at), data })];
    },
  };
}
