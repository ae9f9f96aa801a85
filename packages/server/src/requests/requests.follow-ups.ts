import type { Policy, RequestStep } from '@privet/types';
import { newId } from '../http/new-id.js';
import type { NewJob } from '../jobs/job.store.js';
import { mailJob } from '../mail/mailer.js';
import type { WebhookEvent } from '../webhooks/webhook.js';
import type { FollowUps, RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';
import { recipientJobs, type RecipientEndpoint } from './requests.recipients.js';
import { sourceActionOf } from './requests.sources.js';
import { nextMoment } from './requests.timer.js';
import { listedView } from './requests.view.js';

/** The kinds of mail and job of this feature. */
export const requestMailKinds = { code: 'request-code', news: 'request-news', reminder: 'request-reminder', task: 'request-task' } as const;
export const requestClockJob = 'request-clock';
export const fulfilJob = 'request-fulfil';
/** The note of a step that is about the archive, and about no source. */
export const archiveNote = 'archive';

/** Looks what the sources are to do for a request. */
const fulfilNow = (request: string, now: number): NewJob => ({
  id: newId('job', now),
  kind: fulfilJob,
  key: request,
  payload: { request },
  runAt: now,
});

export interface FollowUpsOptions extends Pick<RequestDesk, 'timesOf' | 'subjectOf' | 'sources' | 'now'> {
  readonly policy: () => Policy;
  readonly recipients: readonly RecipientEndpoint[];
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
  'decided',
  'source-answered',
  'source-failed',
  'source-handed',
  'source-held',
  'archive-failed',
  'extended',
  'reminder',
  'overdue',
  'denied',
  'appealed',
  'fulfilled',
  'cancelled',
  'expired',
]);

/** After which steps somebody looks what the sources are to do next, or what of theirs is to be thrown away. */
const movesSources: ReadonlySet<RequestStep['type']> = new Set([
  'submitted',
  'verified',
  'decided',
  'source-answered',
  'source-handed',
  'source-held',
  'denied',
  'cancelled',
  'fulfilled',
]);

export function followUps({ policy, timesOf, subjectOf, sources, recipients, now, webhooks }: FollowUpsOptions): FollowUps {
  const mail = (kind: string, request: StoredRequest, address: string | null) =>
    mailJob({ id: newId('job', now()), mail: kind, address, payload: { request: request.id }, runAt: now() });
  const task: FollowUps['task'] = ({ id: request }, source) =>
    mailJob({ id: newId('job', now()), mail: requestMailKinds.task, address: null, payload: { request, source }, runAt: now() });
  return {
    code: (request, email) => mail(requestMailKinds.code, request, subjectOf({ email })),
    news: (request) => mail(requestMailKinds.news, request, null),
    clock(request) {
      const runAt = nextMoment(request, policy().requests);
      if (runAt === undefined) return [];
      return [{ id: `clock_${request.id}_${runAt}`, kind: requestClockJob, key: request.id, payload: { request: request.id }, runAt }];
    },
    fulfil(request) {
      const step = request.progress.events.at(-1);
      if (!step || !movesSources.has(step.type) || sources.length === 0 || sourceActionOf(request.type) === undefined) return [];
      // An archive that could not be made is tried again by who was told of it.
      if (request.progress.phase === 'unverified' || step.note === archiveNote) return [];
      return [fulfilNow(request.id, now())];
    },
    task,
    goOn: ({ id }) => [fulfilNow(id, now())],
    hooks(request) {
      const step = request.progress.events.at(-1);
      // Nobody is told of what nobody has confirmed.
      if (!step || !told.has(step.type) || request.progress.phase === 'unverified') return [];
      const { deadlines: _, ...listed } = listedView(request, timesOf(request));
      const data = { ...listed, by: step.by, note: step.note ?? null };
      const notices =
        step.type === 'fulfilled' ? recipientJobs(request, { endpoints: recipients, sources, policy: policy(), now: now() }) : [];
      const tasks = step.type === 'source-handed' ? [task(request, step.note ?? '')] : [];
      return [...notices, ...tasks, ...webhooks({ id: step.id, type: `request.${step.type}`, at: Date.parse(step.at), data })];
    },
  };
}
