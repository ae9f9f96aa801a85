import { requestTextLimits, SayRequest, type Problem, type RequestView } from '@privet/types';
import * as z from 'zod/mini';
import type { PageAnswer, PageCall, Pages } from '../http/mount-pages.js';
import { isKeepable } from '../http/validate.js';
import { entryPage, scriptPath } from './request-status.entry.js';
import { requestStatusScript } from './request-status.script.js';
import { cancelPage, statusPage } from './request-status.view.js';
import type { RequestPageDesk } from './request.desk.js';
import type { Fault } from './request.faults.js';
import { requestProblem } from './request.problem.js';
import { openByCode, openByLink, refused } from './request.proof.js';
import { statusPath } from './request.verify.js';
import { requestVisitor, type RequestVisitor } from './request.visitor.js';

/**
 * `/request/status`: shows a request to the person whose it is. Each answer to a form is the page itself and leads nowhere else: what opens
 * the request is in the form, and a redirect would lose it or have to put it into an address.
 */
export function requestStatusPages(desk: RequestPageDesk): Pages {
  return {
    [scriptPath]: {
      GET: () => ({
        body: requestStatusScript,
        headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' },
      }),
    },
    [statusPath]: {
      GET: (call) => entryPage(requestVisitor(desk, call.query, call), { id: call.query.get('id') ?? '' }),
      POST(call) {
        const visitor = requestVisitor(desk, call.form, call);
        return call.form.has('session') ? act(desk, call.form, visitor) : enter(desk, call.form, visitor);
      },
      problem: (problem: Problem, call: Pick<PageCall, 'query' | 'header' | 'basePath'>) =>
        requestProblem(requestVisitor(desk, call.query, call), problem),
    },
  };
}

/** Opens a request by the code or the link of a mail, or has another mail sent. */
async function enter(desk: RequestPageDesk, form: URLSearchParams, visitor: RequestVisitor): Promise<PageAnswer> {
  const { texts } = visitor;
  const id = (form.get('id') ?? '').trim();
  const missing: Fault[] = id === '' ? [{ name: 'id', label: texts.done.reference, text: texts.faults.missing }] : [];
  if (form.get('go') === 'again') {
    if (missing.length > 0) return entryPage(visitor, { id, faults: missing });
    await desk.requests.resend(id);
    return entryPage(visitor, { id, news: texts.verify.sentAgain });
  }
  const link = form.get('link');
  if (link) {
    const byLink = await openByLink(desk, { id, token: link });
    if (byLink) return shown(desk, visitor, { request: byLink.request, session: byLink.token });
    return entryPage(visitor, { id, faults: [{ name: 'code', label: texts.verify.label, text: texts.faults.code }] });
  }
  const opened = await openByCode(desk, visitor, { id, code: form.get('code') ?? '' });
  if (!('token' in opened)) return entryPage(visitor, { id, faults: [...missing, opened] });
  return shown(desk, visitor, { request: opened.request, session: opened.token });
}

interface Shown {
  readonly request: RequestView;
  readonly session: string;
  readonly news?: string;
  readonly faults?: readonly Fault[];
  readonly written?: string;
}

const shown = ({ requests }: RequestPageDesk, visitor: RequestVisitor, open: Shown): PageAnswer =>
  statusPage(visitor, { ...open, canDownload: requests.exportLink !== undefined });

/** Does what a button of the open page says. */
async function act(desk: RequestPageDesk, form: URLSearchParams, visitor: RequestVisitor): Promise<PageAnswer> {
  const session = form.get('session') ?? '';
  const request = await desk.requests.open(session).catch(refused('REQUEST_NOT_FOUND'));
  if (!request) return entryPage(visitor, { id: form.get('id') ?? '', ended: true });
  const { texts } = visitor;
  const go = form.get('go');
  const open = { request, session, canDownload: desk.requests.exportLink !== undefined };
  if (go === 'cancel') return request.actions.includes('cancel') ? cancelPage(visitor, open) : late(desk, visitor, open);
  if (go === 'cancel-now') return done(desk, visitor, { ...open, news: texts.notices.cancel }, () => desk.requests.cancel(session));
  if (go === 'message' || go === 'appeal') return say(desk, form, { visitor, open, go });
  if (go === 'download' && desk.requests.exportLink) return download(await desk.requests.exportLink(session));
  return shown(desk, visitor, open);
}

interface Saying {
  readonly visitor: RequestVisitor;
  readonly open: Shown;
  readonly go: 'message' | 'appeal';
}

function say(desk: RequestPageDesk, form: URLSearchParams, { visitor, open, go }: Saying): PageAnswer | Promise<PageAnswer> {
  const { texts } = visitor;
  const written = (form.get(go) ?? '').replaceAll(/\r\n?/g, '\n').trim();
  const text = faultIn(written, visitor);
  if (text !== undefined) {
    const label = go === 'message' ? texts.status.write : texts.status.appealLabel;
    return shown(desk, visitor, { ...open, written, faults: [{ name: go, label, text }] });
  }
  const said = { message: written };
  return done(desk, visitor, { ...open, news: texts.notices[go] }, () => desk.requests[go](open.session, said));
}

function faultIn(written: string, { texts: { faults }, words }: RequestVisitor): string | undefined {
  if (written === '') return faults.missing;
  if (written.length > requestTextLimits.message) return faults.tooLong(words.number(requestTextLimits.message));
  return isKeepable(written) && z.safeParse(SayRequest, { message: written }).success ? undefined : faults.characters;
}

/** What can no longer be done is told beside how the request stands now. */
async function done(desk: RequestPageDesk, visitor: RequestVisitor, open: Shown, work: () => Promise<RequestView>): Promise<PageAnswer> {
  const request = await work().catch(refused('ILLEGAL_TRANSITION'));
  return request ? shown(desk, visitor, { ...open, request }) : late(desk, visitor, open);
}

async function late(desk: RequestPageDesk, visitor: RequestVisitor, open: Shown): Promise<PageAnswer> {
  const request = (await desk.requests.open(open.session)) ?? open.request;
  return shown(desk, visitor, { ...open, request, news: visitor.texts.notices.late });
}

/** The address holds for some minutes and downloads the archive alone. */
const download = ({ url }: { readonly url: string }): PageAnswer => ({
  status: 303,
  body: '',
  headers: { Location: url, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
});
