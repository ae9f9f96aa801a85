import type { PolicyView, RequestView } from '@privet/types';
import { requestTextLimits, requestTextPatterns } from '@privet/types/requests';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { fill, momentIn } from '../request.formats.js';
import type * as Answers from './request-status.answers.js';

/** What is written into the boxes of a request, and what is wrong with it. */
export interface Writing {
  readonly words: RequestMessages;
  /** By the id of the box. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: ReadonlyMap<string, string>;
  readonly busy: boolean;
  write(id: string, text: string): void;
}

/** A box to write in. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly send: string;
  press(): void;
}

/** What is wrong with a text that is to be sent. */
export function faultOfText(
  text: string,
  label: string,
  words: RequestMessages,
  max: number = requestTextLimits.message,
): string | undefined {
  if (text === '') return fill(words.faultMissing, { field: label });
  if (text.length > max) return fill(words.faultLong, { field: label, max });
  return requestTextPatterns.prose.test(text) ? undefined : fill(words.faultSigns, { field: label });
}

/** @param line it takes one line alone */
export function textField(writing: Writing, id: string, label: string, line = false): unknown {
  const fault = writing.faults.get(id);
  const input = ({ target }: Event) => writing.write(id, (target as HTMLTextAreaElement).value);
  const value = writing.texts.get(id) ?? '';
  return html`<div part="field" class="field">
    <label for=${id}>${label}</label>
    ${fault ? html`<p part="error" class="error" id="${id}-fault">${fault}</p>` : nothing}
    ${
      line
        ? html`<input
            part="input"
            id=${id}
            type="text"
            dir="auto"
            autocomplete="off"
            aria-describedby=${fault ? `${id}-fault` : nothing}
            aria-invalid=${fault ? 'true' : nothing}
            .value=${value}
            @input=${input}
          />`
        : html`<textarea
            part="input"
            id=${id}
            rows="4"
            dir="auto"
            aria-describedby=${fault ? `${id}-fault` : nothing}
            aria-invalid=${fault ? 'true' : nothing}
            .value=${value}
            @input=${input}
          ></textarea>`
    }
  </div>`;
}

/** A form of its own around what is written in it. */
export function writingForm({ busy }: Writing, send: string, press: () => void, fields: unknown): unknown {
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      press();
    }}
  >
    ${fields}
    <p part="actions"><button part="button" class="quiet" type="submit" aria-busy=${busy ? 'true' : nothing}>${send}</button></p>
  </form>`;
}

/** What both sides have written, and a box to write more. */
export function messagesSection(writing: Writing, request: RequestView, policy: PolicyView, box: Box): unknown {
  const { words } = writing;
  const mayWrite = request.actions.includes('message');
  if (!mayWrite && request.messages.length === 0) return nothing;
  return html`<section part="messages" aria-labelledby="messages-title">
    <h3 id="messages-title">${words.messagesTitle}</h3>
    ${
      request.messages.length > 0
        ? html`<ol class="plain">
            ${request.messages.map(
              ({ by, at, text }) =>
                html`<li part="message" class=${by}>
                  <p class="hint">
                    <bdi>${by === 'person' ? words.you : policy.controller.name}</bdi> · <bdi>${momentIn(policy, at)}</bdi>
                  </p>
                  <p class="written" dir="auto">${text}</p>
                </li>`,
            )}
          </ol>`
        : nothing
    }
    ${mayWrite ? writingForm(writing, box.send, box.press, textField(writing, box.id, box.label)) : nothing}
  </section>`;
}

/** What a person says should be corrected, and what they have said so before. */
export function correctionSection(writing: Writing, request: RequestView, press: () => void, answers: typeof Answers | undefined): unknown {
  const { type, actions, corrections } = request;
  const mayCorrect = type === 'correct' && actions.includes('correction');
  if (!mayCorrect && corrections.length === 0) return nothing;
  const { words } = writing;
  const fields = [
    textField(writing, 'correct-field', words.correctField, true),
    textField(writing, 'correct-from', fill(words.optionalField, { field: words.correctFrom }), true),
    textField(writing, 'correct-to', words.correctTo, true),
  ];
  return html`<section part="corrections" aria-labelledby="correct-title">
    <h3 id="correct-title">${words.correctTitle}</h3>
    ${
      corrections.length > 0
        ? html`<ul>
            ${corrections.map(
              (correction) =>
                html`<li>
                  <bdi>${correction.field}</bdi>: ${correction.from ? html`<del><bdi>${correction.from}</bdi></del>` : nothing}
                  <ins><bdi>${correction.to}</bdi></ins> ${answers?.correctionNotes(correction, request, words)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${mayCorrect ? writingForm(writing, words.correctSend, press, fields) : nothing}
  </section>`;
}
