import { html, nothing } from 'lit/html.js';
import { dateParts } from '../request.formats.js';
import { joined, partsOf } from './request-form.dates.js';
import type { Question } from './request-form.questions.js';

/** All that an input shows and does. */
export interface FieldView {
  readonly question: Question;
  /** With what may be left empty said. */
  readonly label: unknown;
  readonly value: string;
  readonly fault: string | undefined;
  readonly locale: string;
  change(value: string): void;
}

/** The id of what a question is answered in; that of its first input, where it has several. */
export const idOf = (path: string): string => path.slice(1).replaceAll('/', '-');

/** A question with its hint, its fault and what it is answered in. */
export function field(view: FieldView): unknown {
  const { kind, draw } = view.question;
  if (draw) return draw(view);
  if (kind === 'choice') return group(view, choices(view));
  if (kind === 'date') return group(view, date(view));
  return html`<div part="field" class="field">
    <label for=${idOf(view.question.path)}>${view.label}</label>
    ${notes(view)} ${kind === 'prose' ? prose(view) : line(view)}
  </div>`;
}

/** What describes the inputs: the hint, then the fault. */
export const described = ({ question: { path, hint }, fault }: FieldView): string =>
  [hint && `${idOf(path)}-hint`, fault && `${idOf(path)}-fault`].filter(Boolean).join(' ');

export function notes({ question: { path, hint }, fault }: FieldView): unknown {
  const id = idOf(path);
  return [
    hint ? html`<p part="hint" class="hint" id="${id}-hint">${hint}</p>` : nothing,
    fault ? html`<p part="error" class="error" id="${id}-fault">${fault}</p>` : nothing,
  ];
}

export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

function line(view: FieldView): unknown {
  const { question, value, change, fault } = view;
  const isEmail = question.kind === 'email';
  return html`<input
    part="input"
    id=${idOf(question.path)}
    type=${isEmail ? 'email' : 'text'}
    autocomplete=${question.autocomplete ?? nothing}
    autocapitalize=${isEmail ? 'off' : nothing}
    spellcheck="false"
    dir=${isEmail || question.kind === 'order-number' ? 'ltr' : 'auto'}
    aria-describedby=${described(view) || nothing}
    aria-invalid=${fault ? 'true' : nothing}
    aria-required=${question.required ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => change(valueOf(event))}
  />`;
}

function prose(view: FieldView): unknown {
  const { question, value, change, fault } = view;
  return html`<textarea
    part="input"
    id=${idOf(question.path)}
    rows="5"
    dir="auto"
    aria-describedby=${described(view) || nothing}
    aria-invalid=${fault ? 'true' : nothing}
    aria-required=${question.required ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => change(valueOf(event))}
  ></textarea>`;
}

function group(view: FieldView, inputs: unknown): unknown {
  return html`<fieldset part="field" class="field" aria-describedby=${described(view) || nothing}>
    <legend>${view.label}</legend>
    ${notes(view)} ${inputs}
  </fieldset>`;
}

function choices({ question, value, change }: FieldView): unknown {
  const name = idOf(question.path);
  return (question.options ?? []).map(
    (option, index) =>
      html`<div class="option">
        <input
          part="radio"
          type="radio"
          id=${index === 0 ? name : `${name}-${option.id}`}
          name=${name}
          value=${option.id}
          aria-describedby=${option.hint ? `${name}-${option.id}-hint` : nothing}
          .checked=${value === option.id}
          @change=${() => change(option.id)}
        />
        <label for=${index === 0 ? name : `${name}-${option.id}`}>${option.name}</label>
        ${option.hint ? html`<p part="hint" class="hint" id="${name}-${option.id}-hint">${option.hint}</p>` : nothing}
      </div>`,
  );
}

/** Three inputs, which take a date that one knows by heart faster than any calendar does; in the order of the language. */
function date({ question, value, change, fault, locale }: FieldView): unknown {
  const typed = partsOf(value);
  return html`<div class="date">
    ${dateParts(locale).map(
      ({ part, name }, index) =>
        html`<div>
          <label for=${index === 0 ? idOf(question.path) : `${idOf(question.path)}-${part}`}>${name}</label>
          <input
            part="input"
            class=${part}
            id=${index === 0 ? idOf(question.path) : `${idOf(question.path)}-${part}`}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-invalid=${fault ? 'true' : nothing}
            .value=${typed[part]}
            @input=${(event: Event) => change(typedIn(event))}
          />
        </div>`,
    )}
  </div>`;
}

/** All three, for whoever fills them in at once. */
function typedIn({ currentTarget }: Event): string {
  const inputs = (currentTarget as Element).closest('.date')?.querySelectorAll('input') ?? [];
  const typed = Object.fromEntries([...inputs].map(({ className, value }) => [className, value]));
  return joined({ ...partsOf(''), ...typed });
}
