import { SubmitRequest, type Problem } from '@privet/types';
import type { PageAnswer, PageCall, Pages } from '../http/mount-pages.js';
import { validate } from '../http/validate.js';
import { maskedAddress } from './masked-address.js';
import type { RequestPageDesk } from './request.desk.js';
import { isOnBehalf, readDraft, requestOf, rightOf, type Draft } from './request.draft.js';
import { faultsOf } from './request.faults.js';
import { requestProblem } from './request.problem.js';
import { onceIn } from './request.once.js';
import { openByCode } from './request.proof.js';
import { questionsOf, type Question } from './request.questions.js';
import { donePage, readUnverified, verifyPage } from './request.verify.js';
import { checkPage, questionPage, requestPath } from './request.view.js';
import { requestVisitor, type RequestVisitor } from './request.visitor.js';

/** `/request`: takes a request, one question a page, without a script. */
export function requestPages(desk: RequestPageDesk): Pages {
  return {
    [requestPath]: {
      GET(call) {
        const visitor = requestVisitor(desk, call.query, call);
        // A site can link to the form for one right: `?type=delete`.
        const draft = readDraft(new URLSearchParams({ type: call.query.get('type') ?? '' }), visitor.policy);
        return show(visitor, { draft, reviewing: false }, 'who');
      },
      POST(call) {
        const visitor = requestVisitor(desk, call.form, call);
        return call.form.get('step') === 'verify' ? verify(desk, call, visitor) : answered(desk, call, visitor);
      },
      problem: (problem: Problem, call) => requestProblem(requestVisitor(desk, call.query, call), problem),
    },
  };
}

interface Road {
  readonly draft: Draft;
  readonly reviewing: boolean;
}

/** Goes on from a page whose form was sent. */
function answered(desk: RequestPageDesk, { form }: PageCall, visitor: RequestVisitor): PageAnswer | Promise<PageAnswer> {
  const road: Road = { draft: readDraft(form, visitor.policy), reviewing: form.get('reviewing') === 'yes' };
  const [go = 'next', change] = (form.get('go') ?? 'next').split(':');
  const step = form.get('step') ?? 'who';
  if (go === 'change') return show(visitor, road, change);
  if (go === 'send') return send(desk, visitor, { ...road, once: onceIn(form) });
  const ids: string[] = questionsOf(road.draft, visitor).map(({ id }) => id);
  const place = step === 'check' ? ids.length : ids.indexOf(step);
  if (go === 'back') return step !== 'check' && road.reviewing ? check(visitor, road) : show(visitor, road, ids[place - 1]);
  if (faultsOf(road.draft, visitor).has(step as Question['id'])) return show(visitor, road, step, true);
  return road.reviewing || place + 1 >= ids.length ? check(visitor, road) : show(visitor, road, ids[place + 1]);
}

/** @param mend also tells what is wrong with the answers */
function show(visitor: RequestVisitor, { draft, reviewing }: Road, id: string | undefined, mend = false): PageAnswer {
  const questions = questionsOf(draft, visitor);
  const question = questions.find((one) => one.id === id) ?? questions[0];
  if (!question) throw new Error('A form without a question');
  return questionPage(visitor, { draft, question, reviewing, faults: (mend && faultsOf(draft, visitor).get(question.id)) || [] });
}

/** The answers, or the first page that has something to mend: another answer may have opened a new question. */
function check(visitor: RequestVisitor, road: Road, mend = false): PageAnswer {
  const [wrong] = faultsOf(road.draft, visitor).keys();
  return wrong === undefined ? checkPage(visitor, road.draft) : show(visitor, { ...road, reviewing: true }, wrong, mend);
}

async function send(
  desk: RequestPageDesk,
  visitor: RequestVisitor,
  { once, ...road }: Road & { readonly once: string | undefined },
): Promise<PageAnswer> {
  const { draft } = road;
  const { jurisdiction, locale, policy } = visitor;
  if (faultsOf(draft, visitor).size > 0) return check(visitor, road, true);
  const input = validate(
    SubmitRequest,
    requestOf(draft, rightOf(draft, policy), { locale, ...(jurisdiction !== undefined && { jurisdiction }) }),
  );
  const request = await desk.requests.submit(input, once);
  if (request.reason !== 'need_user_verification') return donePage(visitor, request);
  const { id, dueAt } = request;
  return verifyPage(visitor, { id, dueAt, to: maskedAddress(draft.get('email') ?? ''), behalf: isOnBehalf(draft) });
}

async function verify(desk: RequestPageDesk, { form }: PageCall, visitor: RequestVisitor): Promise<PageAnswer> {
  const unverified = readUnverified(form);
  const { id } = unverified;
  if (form.get('go') === 'again') {
    await desk.requests.resend(id);
    return verifyPage(visitor, unverified, { news: visitor.texts.verify.sentAgain });
  }
  const opened = await openByCode(desk, visitor, { id, code: form.get('code') ?? '' });
  return 'token' in opened ? donePage(visitor, opened.request, opened) : verifyPage(visitor, unverified, { faults: [opened] });
}
