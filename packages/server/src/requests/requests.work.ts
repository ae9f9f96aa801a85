import {
  defaultPageSize,
  phaseStatus,
  requestRegimeOf,
  type CompleteRequest,
  type CorrectRequest,
  type DenyRequest,
  type ExtendRequest,
  type ListedRequest,
  type ListRequests,
  type MessageRequest,
  type Page,
  type ReviewRequest,
} from '@privet/types';
import { readCursorAt, writeCursorAt } from '../http/cursor.js';
import { newId } from '../http/new-id.js';
import { fail, failInput } from '../http/problem.js';
import { replay, type Once } from '../storage/once.js';
import { openPersonal, type PersonalPart } from './request.personal.js';
import { failIllegal } from './request.step.js';
import { actOn, findOrFail, replayed, type RequestDesk } from './requests.desk.js';
import { keptUntil } from './requests.retention.js';
import { planVerified } from './requests.verify.js';
import { listedView } from './requests.view.js';

type Actor = 'person' | 'controller';

/** What people do about requests, on either side. */
export function requestWork(desk: RequestDesk) {
  const instant = () => new Date(desk.now()).toISOString();
  const withMessage = (personal: PersonalPart, by: Actor, text: string | undefined): PersonalPart =>
    text === undefined
      ? personal
      : { ...personal, messages: [...personal.messages, { id: newId('msg', desk.now()), at: instant(), by, text }] };
  return {
    cancel: (id: string, once?: Once) => actOn(desk, id, () => ({ happening: { type: 'cancelled', by: 'person' } }), once),

    appeal: (id: string, message: string, once?: Once) =>
      actOn(
        desk,
        id,
        ({ personal }) => ({ happening: { type: 'appealed', by: 'person' }, personal: withMessage(personal, 'person', message) }),
        once,
      ),

    message: (id: string, { message, awaiting }: MessageRequest, by: Actor, once?: Once) =>
      actOn(
        desk,
        id,
        ({ request, personal }) => {
          const stopsClock = awaiting !== undefined && requestRegimeOf(request.jurisdiction)?.pauses.stops === true;
          return {
            happening: awaiting === undefined ? { type: 'message', by } : { type: 'asked', by, stopsClock, note: awaiting },
            personal: withMessage(personal, by, message),
            tell: by === 'controller',
          };
        },
        once,
      ),

    correction: (id: string, { corrections }: CorrectRequest, once?: Once) =>
      actOn(
        desk,
        id,
        ({ personal }) => ({
          happening: { type: 'correction', by: 'person' },
          personal: { ...personal, corrections: corrected(personal.corrections, corrections) },
        }),
        once,
      ),

    extend: (id: string, { reason }: ExtendRequest, once?: Once) =>
      actOn(
        desk,
        id,
        ({ request, personal }) => {
          const tellBy = desk.timesOf(request).deadlines.find(({ kind }) => kind === 'extension')?.dueAt;
          if (tellBy === undefined || Date.parse(tellBy) < desk.now())
            failIllegal(request.progress, 'The law gives no further time, or the time to tell of it is over');
          return { happening: { type: 'extended', by: 'controller' }, personal: { ...personal, extension: reason }, tell: true };
        },
        once,
      ),

    deny: (id: string, { reason, ground, citation, message }: DenyRequest, once?: Once) =>
      actOn(
        desk,
        id,
        ({ personal }) => ({
          happening: { type: 'denied', by: 'controller', reason, ...(citation !== undefined && { citation }) },
          personal: withMessage({ ...personal, denial: { ground, citation: citation ?? null } }, 'controller', message),
          tell: true,
        }),
        once,
      ),

    complete: (id: string, { message, archive }: CompleteRequest, once?: Once) =>
      actOn(
        desk,
        id,
        ({ request, personal }) => ({
          happening: { type: 'fulfilled', by: 'controller' },
          personal: withMessage(personal, 'controller', message),
          change: { archive: archive === undefined ? null : { upload: archiveIn(request.uploads, archive), expiresAt: keptUntil(desk) } },
          tell: true,
        }),
        once,
      ),

    async list({ limit = defaultPageSize, cursor, ...filter }: ListRequests): Promise<Page<ListedRequest>> {
      const { status, type, unverified, dueBefore } = filter;
      const found = await desk.store.list({
        limit: limit + 1,
        after: readCursorAt(cursor),
        status,
        type,
        verified: unverified === undefined ? undefined : unverified === 'false',
        dueBefore: dueBefore === undefined ? undefined : Date.parse(dueBefore),
      });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        data: page.map((request) => listedView(request, desk.timesOf(request))),
        nextCursor: found.length > limit && last ? writeCursorAt(last.dueAt, last.id) : null,
      };
    },

    /** What came of looking at a proof: the request goes on, or another one is asked for. */
    async review(id: string, { accepted, ground }: ReviewRequest, once?: Once) {
      if (!accepted) return rejectProof(id, ground ?? '', once);
      const { subject, type } = await findOrFail(desk, id);
      const key = await desk.vault.keyOf(subject);
      return desk.store.change<Awaited<ReturnType<typeof actOn>>>({
        ids: [id],
        ofPerson: { subject, type },
        once,
        plan(known) {
          const request = known.requests.get(id) ?? fail('REQUEST_NOT_FOUND');
          if (once && known.once) return replayed(replay(once, known.once), { request, personal: openPersonal(key, request) });
          if (request.progress.phase !== 'proving')
            failIllegal(request.progress, `Nothing is to be looked at: it is ${request.progress.phase}`);
          const plan = planVerified(desk, { request, known }, key, 'controller');
          return once ? { ...plan, keep: { ...once, answer: '{}' } } : plan;
        },
      });
    },
  };

  function rejectProof(id: string, ground: string, once: Once | undefined) {
    return actOn(
      desk,
      id,
      ({ request, personal }) => {
        if (request.progress.phase !== 'proving')
          failIllegal(request.progress, `Nothing is to be looked at: it is ${phaseStatus(request.progress.phase)}`);
        const happening = { type: 'asked', by: 'controller', note: 'identity' } as const;
        return { happening, personal: withMessage(personal, 'controller', ground), tell: true };
      },
      once,
    );
  }
}

const correctionsAtMost = 200;

function corrected(before: PersonalPart['corrections'], more: CorrectRequest['corrections']): PersonalPart['corrections'] {
  const corrections = [...before, ...more];
  return corrections.length <= correctionsAtMost
    ? corrections
    : failInput([
        {
          path: '/corrections',
          message: `A request takes ${correctionsAtMost} corrections; write the others as a message`,
          code: 'too_many',
        },
      ]);
}

function archiveIn(uploads: readonly { readonly id: string; readonly by: Actor; readonly mediaType: string }[], archive: string): string {
  const upload = uploads.find(({ id, by }) => id === archive && by === 'controller') ?? fail('UPLOAD_NOT_FOUND');
  if (upload.mediaType !== 'application/zip')
    failInput([{ path: '/archive', message: 'An archive is a .zip; upload one to this request first', code: 'not_an_archive' }]);
  return archive;
}
