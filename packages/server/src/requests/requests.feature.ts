import type { JobHandlers } from '../jobs/job-handler.js';
import { mailJob, type MailKind } from '../mail/mailer.js';
import type { Uploads } from '../uploads/uploads.js';
import { filled, requestWords } from './locales/requests-words.js';
import { timekeeper, type Holidays } from './request.times.js';
import { findRequest, type RequestDesk } from './requests.desk.js';
import { requestFiles, type RequestFiles } from './requests.files.js';
import { followUps, requestClockJob, requestMailKinds, type FollowUpsOptions } from './requests.follow-ups.js';
import { requestMails, type RequestMail } from './requests.mails.js';
import type { StoredRequest } from './requests.store.js';
import { requestTimer } from './requests.timer.js';

export interface RequestSettings {
  /** The page of a request, which mails lead to: where `<privet-request-status>` stands. @default this server's own `/request/status` */
  readonly statusUrl?: string;
  /** Where the team is reminded of what is due. @default the policy's contact */
  readonly teamEmail?: string;
}

export interface RequestsOptions extends Pick<RequestDesk, 'store' | 'vault' | 'policy' | 'hash' | 'subjectOf' | 'now'> {
  readonly webhooks: FollowUpsOptions['webhooks'];
  readonly holidays: Holidays;
  /** Where the pages of requests are: the public address of this server. */
  readonly publicUrl: string;
  readonly settings: RequestSettings;
  readonly uploads: Uploads;
}

/** The feature, put together: what the routes and pages work with, and what is done beside calls. */
export interface RequestsFeature {
  readonly desk: RequestDesk;
  readonly files: RequestFiles;
  readonly jobs: JobHandlers;
  readonly mails: Readonly<Record<string, MailKind>>;
}

interface Reminder extends RequestMail {
  readonly share: number;
}

export function requestsFeature({ webhooks, holidays, publicUrl, settings, uploads, ...options }: RequestsOptions): RequestsFeature {
  const times = timekeeper(options.policy, holidays);
  const desk: RequestDesk = { ...options, ...times, words: requestWords, follow: followUps({ ...options, ...times, webhooks }) };
  const mails = requestMails(desk, { statusUrl: settings.statusUrl ?? `${publicUrl}/request/status` });
  const timer = requestTimer(desk, { deleteBlob: uploads.delete, remind: (request, share) => remindTeam(desk, request, share) });
  return {
    desk,
    files: requestFiles({ desk, uploads, publicUrl }),
    jobs: {
      [requestClockJob]: {
        handle: (job) => timer((job.payload as RequestMail).request),
        maxAttempts: 50,
        concurrency: 4,
      },
    },
    mails: {
      [requestMailKinds.code]: mails.code,
      [requestMailKinds.news]: mails.news,
      [requestMailKinds.reminder]: reminderMail(desk, settings.teamEmail),
    },
  };
}

async function remindTeam({ store, now }: RequestDesk, { id }: StoredRequest, share: number): Promise<void> {
  const payload: Reminder = { request: id, share };
  // One mail for each share, whoever finds it due.
  const job = mailJob({ id: `remind_${id}_${share}`, mail: requestMailKinds.reminder, address: null, payload, runAt: now() });
  await store.change({ ids: [], plan: () => ({ result: undefined, jobs: [job] }) });
}

function reminderMail(desk: RequestDesk, teamEmail: string | undefined): MailKind {
  return {
    limited: false,
    async compose(payloads) {
      const { request: id, share } = payloads[0] as Reminder;
      const request = await findRequest(desk, id);
      const { controller, defaultLocale } = desk.policy();
      const to = teamEmail ?? controller.contact.email;
      if (!request || to === null) return undefined;
      const { texts, types, language } = desk.words(defaultLocale);
      const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: controller.timeZone }).format(request.dueAt);
      const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share / 100);
      const values = { reference: request.id, type: types[request.type], share: percent, date };
      const { subject, overdue, text } = texts.reminder;
      return { to, language, subject: filled(share === 100 ? overdue : subject, values), parts: [filled(text, values)] };
    },
  };
}
