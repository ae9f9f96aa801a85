import { requestsContract, requestTextLimits, SayRequest, splitRoute, type RequestView } from '@privet/types';
import * as z from 'zod/mini';
import type { PageAnswer, PageCall } from '../http/mount-pages.js';
import { ProblemError } from '../http/problem.js';
import { isKeepable } from '../http/validate.js';
import { entryPage } from './request-status.entry.js';
import { readCorrection } from './request-status.correction.js';
import { apart } from './request-status.files.js';
import type { OpenRequest } from './request-status.open.js';
import { cancelPage, statusPage } from './request-status.view.js';
import type { RequestPageDesk } from './request.desk.js';
import type { Fault } from './request.faults.js';
import { onceIn } from './request.once.js';
import { refused } from './request.proof.js';
import type { RequestVisitor } from './request.visitor.js';

interface Acting {
  readonly desk: RequestPageDesk;
  readonly visitor: RequestVisitor;
  readonly call: PageCall;
  readonly open: OpenRequest;
}

/** Does what a button of the open page says. */
export async function act(desk: RequestPageDesk, call: PageCall, visitor: RequestVisitor): Promise<PageAnswer> {
  const { form } = call;
  const session = form.get('session') ?? '';
  const request = await desk.requests.open(session).catch(refused('REQUEST_NOT_FOUND'));
  if (!request) return entryPage(visitor, { id: form.get('id') ?? '', ended: true });
  const acting: Acting = { desk, visitor, call, open: { request, session } };
  const action = Object.entries(actions).find(([go]) => go === form.get('go'))?.[1];
  return action ? action(acting) : statusPage(visitor, acting.open);
}

/** By the buttons' values. */
const actions: Readonly<Record<string, (acting: Acting) => PageAnswer | Promise<PageAnswer>>> = {
  message: (acting) => say(acting, 'message'),
  appeal: (acting) => say(acting, 'appeal'),
  correction: correct,
  upload,
  remove,
  download,
  cancel: (acting) => (acting.open.request.actions.includes('cancel') ? cancelPage(acting.visitor, acting.open) : late(acting)),
  'cancel-now': (acting) => {
    const { desk, call, open, visitor } = acting;
    return done(acting, visitor.texts.notices.cancel, () => desk.requests.cancel(open.session, onceIn(call.form)));
  },
};

function say(acting: Acting, go: 'message' | 'appeal'): PageAnswer | Promise<PageAnswer> {
  const { desk, visitor, call, open } = acting;
  const { texts } = visitor;
  const written = (call.form.get(go) ?? '').replaceAll(/\r\n?/g, '\n').trim();
  const text = faultIn(written, visitor);
  if (text !== undefined) {
    const label = go === 'message' ? texts.status.write : texts.status.appealLabel;
    return statusPage(visitor, { ...open, written: { [go]: written }, faults: [{ name: go, label, text }] });
  }
  return done(acting, texts.notices[go], () => desk.requests[go](open.session, { message: written }, onceIn(call.form)));
}

function faultIn(written: string, { texts: { faults }, words }: RequestVisitor): string | undefined {
  if (written === '') return faults.missing;
  if (written.length > requestTextLimits.message) return faults.tooLong(words.number(requestTextLimits.message));
  return isKeepable(written) && z.safeParse(SayRequest, { message: written }).success ? undefined : faults.characters;
}

async function correct(acting: Acting): Promise<PageAnswer> {
  const { desk, visitor, call, open } = acting;
  const { written, faults, correction } = readCorrection(call.form, visitor);
  const wrong = (found: readonly Fault[]) => statusPage(visitor, { ...open, written, faults: found });
  if (faults.length > 0) return wrong(faults);
  try {
    return await done(acting, visitor.texts.notices.correction, () => desk.requests.correct(open.session, correction, onceIn(call.form)));
  } catch (error) {
    // What the form can say is right, so the request has as many corrections as it takes.
    if (!(error instanceof ProblemError && error.code === 'INVALID_INPUT')) throw error;
    return wrong([{ name: 'correct-field', label: visitor.texts.status.correction.title, text: visitor.problems.other.text }]);
  }
}

async function upload(acting: Acting): Promise<PageAnswer> {
  const { desk, visitor, call, open } = acting;
  const { texts } = visitor;
  const { file } = call;
  const wrong = (text: string) => {
    const fault: Fault = { name: 'file', label: texts.status.addFile, text };
    return statusPage(visitor, { ...open, faults: [fault] });
  };
  if (!file) return wrong(texts.faults.missing);
  try {
    return await done(acting, texts.notices.upload, () => desk.requests.upload(open.session, file, onceIn(call.form)));
  } catch (error) {
    if (error instanceof ProblemError && refusals.has(error.code)) return wrong(texts.faults.file);
    if (error instanceof ProblemError && error.code === 'UPLOADS_UNAVAILABLE') return wrong(visitor.problems.other.text);
    throw error;
  }
}

const refusals: ReadonlySet<ProblemError['code']> = new Set(['UPLOAD_REFUSED', 'BODY_TOO_LARGE']);

function remove(acting: Acting): Promise<PageAnswer> {
  const { desk, visitor, call, open } = acting;
  const news = visitor.texts.notices.removeFile(apart(call.form.get('upload-name') ?? ''));
  return done(acting, news, () => desk.requests.removeUpload(open.session, call.form.get('upload') ?? '', onceIn(call.form)));
}

/** Leads to an address that holds for some minutes and downloads the archive alone, on the very origin that the page is on. */
async function download({ desk, visitor, open }: Acting): Promise<PageAnswer> {
  const { url } = await desk.requests.exportLink(open.session);
  const [, route] = splitRoute(requestsContract.download);
  const path = url.slice(url.indexOf(route.slice(0, route.indexOf('{'))));
  return {
    status: 303,
    body: '',
    headers: { Location: `${visitor.basePath}${path}`, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  };
}

/** What can no longer be done is told beside how the request stands now. */
async function done(acting: Acting, news: string, work: () => Promise<RequestView>): Promise<PageAnswer> {
  const request = await work().catch(refused('ILLEGAL_TRANSITION', 'UPLOAD_NOT_FOUND'));
  return request ? statusPage(acting.visitor, { ...acting.open, request, news }) : late(acting);
}

async function late({ desk, visitor, open }: Acting): Promise<PageAnswer> {
  const request = (await desk.requests.open(open.session)) ?? open.request;
  return statusPage(visitor, { ...open, request, news: visitor.texts.notices.late });
}
