import type { JobHandlers } from '../jobs/job-handler.js';
import { mailJob, type MailKind } from '../mail/mailer.js';
import type { Uploads } from '../uploads/uploads.js';
import { requestWords } from './locales/requests-words.js';
import { timekeeper, type Holidays } from './request.times.js';
import type { RequestDesk } from './requests.desk.js';
import { requestFiles, type RequestFiles } from './requests.files.js';
import { followUps, fulfilJob, requestClockJob, requestMailKinds, type FollowUpsOptions } from './requests.follow-ups.js';
import { requestMails, type RequestMail } from './requests.mails.js';
import { teamMails, type Reminder } from './requests.team-mails.js';
import type { HoldStore } from './holds.store.js';
import { archiveAssembler, type AssemblerOptions } from './requests.assemble.js';
import { requestMemory, type RequestMemory } from './requests.forget.js';
import { recipientJob, recipientTeller, type RecipientTellerOptions } from './requests.recipients.js';
import { requestFulfiller } from './requests.fulfil.js';
import { accessWorker } from './requests.source-access.js';
import { sourceAnswers, type SourceAnswers } from './requests.source-answers.js';
import { correctWorker } from './requests.source-correct.js';
import { eraseWorker, heldBy } from './requests.source-erase.js';
import { sourceJobKind, sourceRunner } from './requests.source-run.js';
import type { StoredRequest } from './requests.store.js';
import { requestTimer } from './requests.timer.js';

export interface RequestSettings {
  /** The page of a request, which mails lead to: where `<privet-request-status>` stands. @default this server's own `/request/status` */
  readonly statusUrl?: string;
  /** Where the team is reminded of what is due. @default the policy's contact */
  readonly teamEmail?: string;
  /** How many sources are asked at once, of all requests together. @default 8 */
  readonly sourcesAtOnce?: number;
}

export interface RequestsOptions extends Pick<RequestDesk, 'store' | 'vault' | 'policy' | 'hash' | 'subjectOf' | 'sources' | 'now'> {
  readonly holds: HoldStore;
  readonly policyHash: () => string;
  /** The recipients that are told of erasures and corrections; undefined where nobody is. */
  readonly recipients: RecipientTellerOptions | undefined;
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
  readonly answers: SourceAnswers;
  readonly memory: RequestMemory;
  /** Gives up what sources are being asked: somebody asks them again. */
  readonly giveUp: () => void;
  readonly holds: HoldStore;
  readonly jobs: JobHandlers;
  readonly mails: Readonly<Record<string, MailKind>>;
}

export function requestsFeature({
  webhooks,
  holidays,
  publicUrl,
  settings,
  uploads,
  holds,
  policyHash,
  recipients,
  ...options
}: RequestsOptions): RequestsFeature {
  const times = timekeeper(options.policy, holidays);
  const desk: RequestDesk = {
    ...options,
    ...times,
    words: requestWords,
    follow: followUps({ ...options, ...times, webhooks, recipients: recipients?.endpoints ?? [] }),
  };
  const mails = requestMails(desk, { statusUrl: settings.statusUrl ?? `${publicUrl}/request/status` });
  const memory = requestMemory(desk, uploads.delete);
  const isHeld = async (subject: string) => (await holds.activeFor(subject)).some(({ category }) => category === null);
  const timer = requestTimer(desk, {
    deleteBlob: uploads.delete,
    memory,
    isHeld,
    remind: (request, share) => remindTeam(desk, request, share),
  });
  const assemble = archiveAssembler(desk, { uploads, policyHash, archive: makeArchive });
  const stopping = new AbortController();
  const workers = { access: accessWorker(desk, uploads), erase: eraseWorker(desk, holds), correct: correctWorker() };
  return {
    desk,
    memory,
    giveUp: () => stopping.abort(),
    holds,
    files: requestFiles({ desk, uploads, publicUrl }),
    answers: sourceAnswers(desk, { uploads, holds }),
    jobs: {
      ...(recipients && { [recipientJob]: recipientTeller(desk, recipients) }),
      [fulfilJob]: requestFulfiller(desk, { uploads, assemble }),
      [sourceJobKind]: sourceRunner(desk, {
        workers,
        discard: uploads.delete,
        stopping: stopping.signal,
        isStillHeld: heldBy(desk, holds),
        atOnce: settings.sourcesAtOnce,
      }),
      [requestClockJob]: {
        handle: (job) => timer((job.payload as RequestMail).request),
        maxAttempts: 50,
        concurrency: 4,
      },
    },
    mails: {
      [requestMailKinds.code]: mails.code,
      [requestMailKinds.news]: mails.news,
      ...teamMails(desk, settings.teamEmail),
    },
  };
}

/** Loaded when the first archive is made. */
const makeArchive: AssemblerOptions['archive'] = async (input) => (await import('../archive/archive.stream.js')).archiveStream(input);

async function remindTeam({ store, now }: RequestDesk, { id }: StoredRequest, share: number): Promise<void> {
  const payload: Reminder = { request: id, share };
  // One mail for each share, whoever finds it due.
  const job = mailJob({ id: `remind_${id}_${share}`, mail: requestMailKinds.reminder, address: null, payload, runAt: now() });
  await store.change({ ids: [], plan: () => ({ result: undefined, jobs: [job] }) });
}
