import type { PolicyView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { codeField, resendButton, type CodeEntry } from '../request.code.js';
import { paragraph } from '../request.element.js';
import { dayIn, fill, isolated } from '../request.formats.js';
import type { FiledRequest } from '../request.session.js';
import { errorSummary } from './request-form.pages.js';

/** The page that asks for the code of the mail. */
export interface VerifyPage {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly request: FiledRequest;
  readonly entry: CodeEntry;
  /** Where the mail went; nothing after a reload. */
  readonly email: string | undefined;
  readonly busy: boolean;
  confirm(): void;
  resend(): void;
  /** Goes back to the address. */
  revise(): void;
  /** Begins anew, where the address is not known any more. */
  again(): void;
  goTo(path: string): void;
}

export function verifyPage({ policy, words, request, entry, email, busy, ...page }: VerifyPage): unknown {
  const faults = new Map(entry.fault ? [['/code', entry.fault]] : []);
  return html`${errorSummary(faults, words, page.goTo)}
    <h2 part="title" tabindex="-1">${words.verifyTitle}</h2>
    ${paragraph(email && fill(words.verifySent, { email: isolated(email) }))}
    <p>${request.forOther ? words.verifyOther : words.verifyCode}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.confirm();
      }}
    >
      ${codeField(entry, words)}
      <p part="actions"><button part="button" type="submit" aria-busy=${busy ? 'true' : nothing}>${words.confirm}</button></p>
    </form>
    ${resendButton(entry, policy, words, page.resend)}
    <p>
      <button part="change" class="link" type="button" @click=${email ? page.revise : page.again}>
        ${email ? words.wrongAddress : words.another}
      </button>
    </p>
    <p class="hint">${words.reference}: <bdi part="reference">${request.id}</bdi></p>`;
}

/** What is said once the request is there, and confirmed where that is asked. */
export interface ReceiptPage {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly request: FiledRequest;
  /** Where the page of the request is. */
  readonly statusUrl: string | undefined;
  /** The request itself, where it is shown here. */
  readonly status: unknown;
  again(): void;
}

export function receiptPage({ policy, words, request, statusUrl, status, again }: ReceiptPage): unknown {
  const date = dayIn(policy, request.dueAt);
  return html`<div part="receipt" class="panel">
      <h2 part="title" tabindex="-1">${words.receiptTitle}</h2>
      <p>${words.reference}: <bdi part="reference">${request.id}</bdi></p>
    </div>
    <h3>${words.nextTitle}</h3>
    <ul>
      <li>${fill(words.nextAnswer, { date })}</li>
      <li>${words.nextMail}</li>
      <li>${words.keepReference}</li>
    </ul>
    ${status ?? nothing}
    <p part="actions" class="after">
      ${statusUrl ? html`<a part="link" href=${statusUrl}>${words.statusLink}</a>` : nothing}
      <button part="button" class="quiet" type="button" @click=${again}>${words.another}</button>
    </p>`;
}
