import type { RequestView } from '@privet/types';
import type { PageAnswer } from '../http/mount-pages.js';
import { html, type Html } from './html.js';
import { spokenIn } from './page-language.js';
import { correctionSection } from './request-status.correction.js';
import { filesSection } from './request-status.files.js';
import { can, leftIn, sessionFields, type OpenRequest } from './request-status.open.js';
import { sourcesSection } from './request-status.sources.js';
import { statesList } from './request-status.steps.js';
import { faultSummary, field, newsOf } from './request.inputs.js';
import { fact, statusPath } from './request.verify.js';
import { fieldInputs } from './request.questions.js';
import { answerOf, requestPage, rightName } from './request.view.js';
import type { RequestVisitor } from './request.visitor.js';

/** The request: where it stands, what was written, and what the person can do about it. */
export function statusPage(visitor: RequestVisitor, open: OpenRequest): PageAnswer {
  const { texts, words } = visitor;
  const { status, done } = texts;
  const { request, faults = [], news } = open;
  const main = html`${faultSummary(faults, texts.faults)} ${news !== undefined && newsOf(news)}
    <p class="caption">${status.title}</p>
    <h1 ${visitor.foreign}>${rightName(visitor, request.type)}</h1>
    <dl class="panel">
      ${fact(done.reference, html`<code dir="ltr">${request.id}</code>`)}
      ${request.closedAt === null && fact(done.dueAt, words.date(request.dueAt))}
    </dl>
    ${request.paused && html`<p class="verdict unsure">${status.paused}</p>`}
    ${
      request.closedAt === null &&
      request.extension &&
      html`<p>${status.extended}</p>
        ${quote(request.extension.reason)}`
    }
    ${denial(visitor, request)} ${can(request, 'appeal') && sayForm(visitor, open, 'appeal')} ${download(visitor, open)}
    <h2>${status.states.title}</h2>
    ${statesList(request, status, words)} ${sourcesSection(visitor, request)} ${deadlines(visitor, request)} ${asked(visitor, request)}
    ${correctionSection(visitor, open)} ${messages(visitor, open)} ${filesSection(visitor, open)}
    ${can(request, 'cancel') && actionForm(visitor, open, { go: 'cancel', label: status.cancel, second: true })}`;
  return requestPage(visitor, status.title, main, faults);
}

/** As somebody wrote it: in its own direction, with its line breaks. */
const quote = (text: string) => html`<blockquote class="written" dir="auto">${text}</blockquote>`;

function denial({ texts: { status } }: RequestVisitor, { denial: refused }: RequestView): Html | null {
  if (!refused) return null;
  return html`<h2>${status.denial}</h2>
    ${quote(refused.ground)} ${refused.citation !== null && html`<p>${status.law}: <bdi>${refused.citation}</bdi></p>`}
    ${
      refused.remedies.length > 0 &&
      html`<h2>${status.remedies}</h2>
        <ul>
          ${refused.remedies.map((remedy) => html`<li><bdi>${remedy}</bdi></li>`)}
        </ul>`
    }`;
}

function download(visitor: RequestVisitor, open: OpenRequest): Html | false | null {
  const { texts, words } = visitor;
  const { export: archive } = open.request;
  return (
    archive &&
    html`<h2>${texts.status.download}</h2>
      <p>${texts.status.downloadUntil(words.date(archive.expiresAt))}</p>
      ${actionForm(visitor, open, { go: 'download', label: texts.status.download })}`
  );
}

/** The rules are told in the words of the law's table, which are English. */
function deadlines({ texts: { status }, language, words }: RequestVisitor, { deadlines: all }: RequestView): Html | false {
  const english = language === 'en' ? undefined : spokenIn('en');
  return (
    all.length > 0 &&
    html`<details>
      <summary>${status.deadlines}</summary>
      <ul>
        ${all.map(
          ({ kind, dueAt, rule, source }) =>
            html`<li>
              ${status.kinds[kind]}: ${words.date(dueAt)}
              <small class="line" ${english}>${rule} (${source})</small>
            </li>`,
        )}
      </ul>
    </details>`
  );
}

function messages(visitor: RequestVisitor, open: OpenRequest): Html | false {
  const { texts, words, policy } = visitor;
  const { request } = open;
  const mayWrite = can(request, 'message');
  return (
    (mayWrite || request.messages.length > 0) &&
    html`<h2>${texts.status.messages}</h2>
      ${request.messages.map(
        ({ by, at, text }) =>
          html`<article class="message">
            <p class="muted"><bdi>${by === 'person' ? texts.status.you : policy.controller.name}</bdi> · ${words.time(at)}</p>
            ${quote(text)}
          </article>`,
      )}
      ${mayWrite && sayForm(visitor, open, 'message')}`
  );
}

function asked(visitor: RequestVisitor, request: RequestView): Html {
  const { texts, words, policy } = visitor;
  const { contact, details, behalf, status } = texts;
  const asking = fieldInputs(
    visitor,
    policy.rights.find(({ id }) => id === request.type),
  );
  const named = Object.entries(request.fields ?? {}).map(([id, value]) => {
    const input = asking.find(({ name }) => name === `field-${id}`);
    return [input?.label ?? id, input ? answerOf(input, value, visitor) : value] as const;
  });
  const rows = [
    [status.states.received, words.date(request.receivedAt)],
    [contact.name, request.name],
    [contact.email, request.email],
    [status.askedBy, request.onBehalf?.name],
    [behalf.organisation, request.onBehalf?.organisation],
    [behalf.authority, request.onBehalf?.authority],
    [details.label, request.details],
    ...named,
  ] as const;
  return html`<details>
    <summary>${status.asked}</summary>
    <dl>
      ${rows.map(
        ([term, value]) =>
          value !== undefined &&
          html`<dt>${term}</dt>
            <dd><bdi class="written">${value}</bdi></dd>`,
      )}
    </dl>
  </details>`;
}

/** A box to write into. Both kinds send what is in `message`. */
function sayForm(visitor: RequestVisitor, open: OpenRequest, go: 'message' | 'appeal'): Html {
  const { status } = visitor.texts;
  const [label, button] = go === 'message' ? [status.write, status.send] : [status.appealLabel, status.appeal];
  return html`${go === 'appeal' && html`<h2>${status.appeal}</h2>`}
    <form method="post" action="${visitor.basePath}${statusPath}" novalidate>
      ${sessionFields(visitor, open)} ${field({ name: go, kind: 'prose', label, required: true, ...leftIn(open, go) })}
      <button name="go" value="${go}">${button}</button>
    </form>`;
}

interface Action {
  readonly go: string;
  readonly label: string;
  readonly second?: boolean;
}

function actionForm(visitor: RequestVisitor, open: OpenRequest, { go, label, second = false }: Action): Html {
  return html`<form method="post" action="${visitor.basePath}${statusPath}">
    ${sessionFields(visitor, open)}
    <button name="go" value="${go}" class="${second && 'second'}">${label}</button>
  </form>`;
}

/** Asks once more before a request is taken back. */
export function cancelPage(visitor: RequestVisitor, open: OpenRequest): PageAnswer {
  const { status } = visitor.texts;
  const main = html`<h1>${status.cancelTitle}</h1>
    <p class="muted" ${visitor.foreign}>${rightName(visitor, open.request.type)} · <code dir="ltr">${open.request.id}</code></p>
    <p>${status.cancelText}</p>
    <form method="post" action="${visitor.basePath}${statusPath}">
      ${sessionFields(visitor, open)}
      <div class="steps">
        <button name="go" value="cancel-now">${status.cancelYes}</button>
        <button name="go" value="show" class="second">${status.cancelNo}</button>
      </div>
    </form>`;
  return requestPage(visitor, status.cancelTitle, main);
}
