import type { PageAnswer } from '../http/mount-pages.js';
import { attributes, html } from './html.js';
import { pageOf } from './layout.js';
import { faultSummary, field, hiddenFields, newsOf } from './request.inputs.js';
import type { Fault } from './request.faults.js';
import { codeField, statusPath } from './request.verify.js';
import type { RequestVisitor } from './request.visitor.js';

export const scriptPath = `${statusPath}/open.js`;

export interface EntryPage {
  /** As the address or the form named it. */
  readonly id: string;
  readonly faults?: readonly Fault[];
  readonly news?: string;
  /** Why somebody who was in is asked again. */
  readonly ended?: boolean;
}

/** Asks for the reference and the code of a mail. Of a request it tells nothing, nor whether there is one. */
export function entryPage(visitor: RequestVisitor, { id, faults = [], news, ended = false }: EntryPage): PageAnswer {
  const { language, texts, basePath } = visitor;
  const { status, verify, done } = texts;
  const action = `${basePath}${statusPath}`;
  const reference = {
    name: 'id',
    kind: 'order-number',
    label: done.reference,
    required: true,
    autocomplete: 'off',
    value: id,
    fault: faults.find(({ name }) => name === 'id')?.text,
  } as const;
  const main = html`${faultSummary(faults, texts.faults)} ${news !== undefined && newsOf(news)} ${ended && endedNotice(status.ended)}
    <h1>${status.title}</h1>
    ${linkForm(visitor, { id, action })}
    <p data-by-code>${status.introduction}</p>
    <form method="post" action="${action}" novalidate data-by-code>
      ${hiddenFields(Object.entries(visitor.named))} ${field(reference)} ${codeField(visitor, faults)}
      <div class="steps">
        <button name="go" value="open">${status.open}</button>
        <button name="go" value="again" class="second">${verify.again}</button>
      </div>
    </form>`;
  return pageOf({
    language,
    title: faults.length > 0 ? texts.faults.windowTitle(status.title) : status.title,
    main,
    script: basePath + scriptPath,
    aboutPerson: true,
    status: faults.length > 0 ? 422 : 200,
  });
}

const endedNotice = (text: string) =>
  html`<div class="verdict unsure" ${attributes({ role: 'status', tabindex: '-1', autofocus: true })}><strong>${text}</strong></div>`;

/** Hidden until the script has put the token of the mail's link into it. */
const linkForm = ({ texts: { status }, named }: RequestVisitor, { id, action }: { readonly id: string; readonly action: string }) =>
  html`<form method="post" action="${action}" data-link hidden>
    ${hiddenFields(Object.entries({ ...named, id, link: '' }))}
    <p>${status.ready}</p>
    <button name="go" value="open">${status.open}</button>
  </form>`;
