import type { PolicyView, RequestView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { nameOfRight } from '../request.element.js';
import { dayIn, fill, sizeIn } from '../request.formats.js';
import type * as Answers from './request-status.answers.js';
import { denialSection, timeline } from './request-status.timeline.js';
import { uploadsSection, type Uploads } from './request-status.uploads.js';
import { correctionSection, messagesSection, textField, writingForm, type Writing } from './request-status.write.js';

/** All that the page of a request shows and does. */
export interface StatusPage {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly request: RequestView;
  readonly writing: Writing;
  readonly uploads: Uploads;
  /** What says what the company's stores answered; it loads where there are such answers. */
  readonly answers: typeof Answers | undefined;
  /** It was asked whether the request is really to be taken back. */
  readonly sure: boolean;
  message(): void;
  appeal(): void;
  correct(): void;
  download(): void;
  cancel(answer: 'ask' | 'yes' | 'no'): void;
}

export function statusPage(page: StatusPage): unknown {
  const { policy, words, request, writing, uploads } = page;
  const box = { id: 'message', label: words.messageLabel, send: words.messageSend, press: page.message };
  return html`<h2 part="title" tabindex="-1">${nameOfRight(request.type, policy, words)}</h2>
    <p class="hint">${words.reference}: <bdi part="reference">${request.id}</bdi></p>
    ${timeline(request, policy, words)} ${denialSection(request, words)} ${appealSection(page)} ${downloadSection(page)}
    ${page.answers?.sourcesSection(request, policy, words)} ${uploadsSection(uploads, request, policy, words)}
    ${correctionSection(writing, request, page.correct, page.answers)} ${messagesSection(writing, request, policy, box)}
    ${cancelSection(page)}`;
}

function faultLine({ writing: { faults } }: StatusPage, id: string): unknown {
  const fault = faults.get(id);
  return fault ? html`<p part="error" class="error" role="alert">${fault}</p>` : nothing;
}

function appealSection({ request, words, writing, appeal }: StatusPage): unknown {
  if (!request.actions.includes('appeal')) return nothing;
  return html`<section part="appeal" aria-labelledby="appeal-title">
    <h3 id="appeal-title">${words.appealTitle}</h3>
    ${writingForm(writing, words.appealSend, appeal, textField(writing, 'appeal', words.appealLabel))}
  </section>`;
}

function downloadSection(page: StatusPage): unknown {
  const { request, policy, words, writing, download } = page;
  if (!request.export) return nothing;
  const { bytes, expiresAt } = request.export;
  return html`<section part="download" aria-labelledby="download-title">
    <h3 id="download-title">${words.downloadTitle}</h3>
    <p>${fill(words.downloadUntil, { date: dayIn(policy, expiresAt), size: sizeIn(policy, bytes) })}</p>
    ${faultLine(page, 'download')}
    <p part="actions">
      <button part="button" id="download" type="button" aria-busy=${writing.busy ? 'true' : nothing} @click=${download}>
        ${words.download}
      </button>
    </p>
  </section>`;
}

/** The request ends only after a second word. */
function cancelSection(page: StatusPage): unknown {
  const { request, words, sure, cancel } = page;
  if (!request.actions.includes('cancel')) return nothing;
  if (!sure)
    return html`<p part="actions" class="after">
      ${faultLine(page, 'cancel')}
      <button part="button" class="quiet" id="cancel" type="button" @click=${() => cancel('ask')}>${words.cancelRequest}</button>
    </p>`;
  return html`<div part="confirmation" class="notice" role="group" aria-labelledby="sure">
    <p id="sure" tabindex="-1">${words.cancelSure}</p>
    <p part="actions">
      <button part="button" type="button" @click=${() => cancel('yes')}>${words.cancelYes}</button>
      <button part="button" class="quiet" type="button" @click=${() => cancel('no')}>${words.cancelNo}</button>
    </p>
  </div>`;
}
