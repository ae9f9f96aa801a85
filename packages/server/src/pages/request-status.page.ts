import type { Problem } from '@privet/types';
import type { PageAnswer, PageCall, Pages } from '../http/mount-pages.js';
import { act } from './request-status.act.js';
import { entryPage, scriptPath } from './request-status.entry.js';
import { requestStatusScript } from './request-status.script.js';
import { statusPage } from './request-status.view.js';
import type { RequestPageDesk } from './request.desk.js';
import type { Fault } from './request.faults.js';
import { requestProblem } from './request.problem.js';
import { openByCode, openByLink } from './request.proof.js';
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
        return call.form.has('session') ? act(desk, call, visitor) : enter(desk, call.form, visitor);
      },
      takesFile: true,
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
    if (byLink) return statusPage(visitor, { request: byLink.request, session: byLink.token });
    return entryPage(visitor, { id, faults: [{ name: 'code', label: texts.verify.label, text: texts.faults.code }] });
  }
  const opened = await openByCode(desk, visitor, { id, code: form.get('code') ?? '' });
  if (!('token' in opened)) return entryPage(visitor, { id, faults: [...missing, opened] });
  return statusPage(visitor, { request: opened.request, session: opened.token });
}
