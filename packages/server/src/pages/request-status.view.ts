import type { RequestView } from '@privet/types';
import type { PageAnswer } from '../http/mount-pages.js';
import { attributes, html, type Html } from './html.js';
import { spokenIn } from './page-language.js';
import { statesList } from './request-status.steps.js';
import type { Fault } from './request.faults.js';
import { faultSummary, field, hiddenFields, newsOf } from './request.inputs.js';
import { fact, statusPath } from './request.verify.js';
import { onceField } from './request.once.js';
import { fieldInputs } from './request.questions.js';
import { answerOf, requestPage, rightName } from './request.view.js';
import type { RequestVisitor } from './request.visitor.js';

/** A request that is open before the person whose it is. */
export interface OpenRequest {
  readonly request: RequestView;
  /** The subject token that opens it. */
  readonly session: string;
  /** What became of what was done. */
  readonly news?: string;
  readonly faults?: readonly Fault[];
  /** What was written, and could not be sent. */
  readonly written?: string;
}

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
    ${statesList(request, status, words)} ${deadlines(visitor, request)} ${asked(visitor, request)} ${messages(visitor, open)}
    ${can(request, 'upload') && fileForm(visitor, open)}
    ${can(request, 'cancel') && actionForm(visitor, open, { go: 'cancel', label: status.cancel, second: true })}`;
  return requestPage(visitor, status.title, main, faults);
}

const can = ({ actions }: RequestView, action: RequestView['actions'][number]) => actions.includes(action);

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
  const files = request.uploads.filter(({ by }) => by === 'person');
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
    ${
      files.length > 0 &&
      html`<h3>${status.files}</h3>
        <ul>
          ${files.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
        </ul>`
    }
  </details>`;
}

/** A box to write into. Both kinds send what is in `message`. */
function sayForm(visitor: RequestVisitor, open: OpenRequest, go: 'message' | 'appeal'): Html {
  const { status } = visitor.texts;
  const { faults = [], written = '' } = open;
  const [label, button] = go === 'message' ? [status.write, status.send] : [status.appealLabel, status.appeal];
  // Only one of them is wrong: the one that was sent.
  const name = go === 'message' ? 'message' : 'appeal';
  const fault = faults.find((one) => one.name === name)?.text;
  return html`${go === 'appeal' && html`<h2>${status.appeal}</h2>`}
    <form method="post" action="${visitor.basePath}${statusPath}" novalidate>
      ${sessionFields(visitor, open)}
      ${field({ name, kind: 'prose', label, required: true, value: fault === undefined ? '' : written, fault })}
      <button name="go" value="${go}">${button}</button>
    </form>`;
}

/** The file is sent as it is chosen: a page without a script cannot tell how far it is. */
function fileForm(visitor: RequestVisitor, open: OpenRequest): Html {
  const { status } = visitor.texts;
  const fault = open.faults?.find(({ name }) => name === 'file')?.text;
  return html`<form method="post" action="${visitor.basePath}${statusPath}" enctype="multipart/form-data">
    ${sessionFields(visitor, open)}
    <div class="field${fault !== undefined && ' faulty'}">
      <label for="file">${status.addFile}</label>
      <p id="file-hint" class="muted">${status.addFileHint}</p>
      ${fault !== undefined && html`<p id="file-fault" class="fault">${fault}</p>`}
      <input
        ${attributes({
          id: 'file',
          name: 'file',
          type: 'file',
          accept: '.pdf,.jpg,.jpeg,.png,.webp,.heic,.txt',
          'aria-describedby': fault === undefined ? 'file-hint' : 'file-hint file-fault',
          'aria-invalid': fault === undefined ? undefined : 'true',
        })}
      />
    </div>
    <button name="go" value="upload" class="second">${status.addFile}</button>
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

/**
 * What opens the request again. It is in the page's own forms and nowhere else: an address would keep it in histories and logs, and a cookie
 * would open the request to who sits down next.
 */
const sessionFields = ({ named }: RequestVisitor, { session, request }: OpenRequest) =>
  html`${onceField()} ${hiddenFields(Object.entries({ ...named, session, id: request.id }))}`;

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
