import type { RequestView, SubmittedRequest, VerifiedRequest } from '@privet/types';
import type { PageAnswer } from '../http/mount-pages.js';
import { attributes, html, type Html, type Part } from './html.js';
import type { Fault } from './request.faults.js';
import { faultSummary, hiddenFields, newsOf } from './request.inputs.js';
import { requestPage, requestPath } from './request.view.js';
import type { RequestVisitor } from './request.visitor.js';

export const statusPath = '/request/status';

/** What the page of the code knows of a request that nobody has confirmed yet. It is told by the form itself. */
export interface Unverified {
  readonly id: string;
  /** Masked. */
  readonly to: string;
  readonly dueAt: string;
  /** Somebody else asks, and the mail goes to the person. */
  readonly behalf: boolean;
}

/** Reads what `verifyPage` has put into its form. */
export function readUnverified(form: URLSearchParams): Unverified {
  const dueAt = form.get('due') ?? '';
  return {
    id: form.get('id') ?? '',
    to: form.get('to') ?? '',
    dueAt: Number.isNaN(Date.parse(dueAt)) ? '' : dueAt,
    behalf: form.get('behalf') === 'yes',
  };
}

/** Asks for the code of the mail. */
export function verifyPage(
  visitor: RequestVisitor,
  unverified: Unverified,
  { faults = [], news }: { readonly faults?: readonly Fault[]; readonly news?: string } = {},
): PageAnswer {
  const { texts, named, basePath } = visitor;
  const { id, to, dueAt, behalf } = unverified;
  const { verify } = texts;
  const carried = { ...named, step: 'verify', id, to, due: dueAt, ...(behalf && { behalf: 'yes' }) };
  const main = html`${faultSummary(faults, texts.faults)} ${news !== undefined && newsOf(news)}
    <h1>${verify.title}</h1>
    <p>${behalf ? verify.sentToPerson(to) : verify.sent(to)}</p>
    <form method="post" action="${basePath}${requestPath}" novalidate>
      ${hiddenFields(Object.entries(carried))} ${codeField(visitor, faults)}
      <div class="steps">
        <button name="go" value="confirm">${verify.confirm}</button>
        <button name="go" value="again" class="second">${verify.again}</button>
      </div>
    </form>
    ${facts(visitor, { id, dueAt })}`;
  return requestPage(visitor, verify.title, main, faults);
}

/** Phones offer the code of a mail for it. */
export function codeField({ texts: { verify } }: RequestVisitor, faults: readonly Fault[]): Html {
  const fault = faults.find(({ name }) => name === 'code')?.text;
  const described = fault === undefined ? 'code-hint' : 'code-hint code-fault';
  return html`<div class="field${fault !== undefined && ' faulty'}">
    <label for="code">${verify.label}</label>
    <p id="code-hint" class="muted">${verify.hint}</p>
    ${fault !== undefined && html`<p id="code-fault" class="fault">${fault}</p>`}
    <input
      id="code"
      name="code"
      class="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="12"
      dir="ltr"
      aria-describedby="${described}"
      ${attributes({ 'aria-invalid': fault === undefined ? undefined : 'true' })}
    />
  </div>`;
}

const facts = ({ texts: { done }, words }: RequestVisitor, { id, dueAt }: Pick<Unverified, 'id' | 'dueAt'>): Html =>
  html`<dl class="panel">
    ${fact(done.reference, html`<code dir="ltr">${id}</code>`)} ${dueAt !== '' && fact(done.dueAt, words.date(dueAt))}
  </dl>`;

export const fact = (term: string, value: Part): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** A request that needs no code, or has had it: its reference, and when the answer comes. */
export function donePage(visitor: RequestVisitor, request: SubmittedRequest | RequestView, verified?: VerifiedRequest): PageAnswer {
  const { texts, named, basePath } = visitor;
  const { done } = texts;
  const main = html`<div class="verdict good" role="status" tabindex="-1" autofocus>
      <h1>${done.title}</h1>
    </div>
    ${facts(visitor, request)}
    <p>${done.text}</p>
    ${
      verified
        ? html`<form method="post" action="${basePath}${statusPath}">
            ${hiddenFields(Object.entries({ ...named, session: verified.token, id: request.id }))}
            <button name="go" value="show">${done.open}</button>
          </form>`
        : html`<p><a href="${basePath}${statusPath}?${new URLSearchParams({ ...named, id: request.id }).toString()}">${done.open}</a></p>`
    }`;
  return requestPage(visitor, done.title, main);
}
