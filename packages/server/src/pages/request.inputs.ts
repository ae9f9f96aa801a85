import { attributes, html, type Html, type Part } from './html.js';
import type { Fault } from './request.faults.js';
import type { Input } from './request.questions.js';

/** An input as it is shown: with what was written, and what is wrong with it. */
export interface ShownInput extends Omit<Input, 'name'> {
  readonly name: Fault['name'];
  readonly value: string;
  readonly fault?: string | undefined;
  /** It is the page's only question, so its label is the page's heading. */
  readonly heading?: boolean;
}

/** Its label, hint and fault with it, each told by the input itself as well. */
export function field(input: ShownInput): Html {
  const { name, label, hint, fault, heading, foreign } = input;
  if (input.kind === 'choice') return choice(input);
  const labelled = html`<label for="${name}" ${foreign}>${label}</label>`;
  return html`<div class="field${fault !== undefined && ' faulty'}">
    ${heading ? html`<h1>${labelled}</h1>` : labelled} ${hint && html`<p id="${name}-hint" class="muted" ${foreign}>${hint}</p>`}
    ${faultLine(name, fault)} ${control(input)}
  </div>`;
}

const faultLine = (name: string, fault: string | undefined) =>
  fault !== undefined && html`<p id="${name}-fault" class="fault">${fault}</p>`;

/** What describes an input, and whether it is wrong. */
function told({ name, hint, fault }: ShownInput): Record<string, string | undefined> {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(fault === undefined ? [] : [`${name}-fault`])];
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': fault === undefined ? undefined : 'true' };
}

const types = { line: 'text', email: 'email', date: 'date', 'order-number': 'text' } as const;

function control(input: ShownInput): Html {
  const { name, kind, value, autocomplete } = input;
  const shared = { id: name, name, ...told(input), autocomplete };
  // Browsers drop the first line break of a text area.
  if (kind === 'prose')
    return html`<textarea ${attributes({ ...shared, class: 'prose', dir: 'auto', rows: '5' })}>${'\n'}${value}</textarea>`;
  if (kind === 'choice') return choice(input);
  if (kind === 'place') return select(input, shared);
  const direction = kind === 'line' ? 'auto' : 'ltr';
  return html`<input
    ${attributes({
      ...shared,
      type: types[kind],
      value,
      dir: kind === 'date' ? undefined : direction,
      spellcheck: kind === 'line' ? undefined : 'false',
    })}
  />`;
}

/** One of so many that nobody wants to see them all at once. */
function select({ value, options = [] }: ShownInput, shared: Record<string, string | undefined>): Html {
  return html`<select ${attributes(shared)}>
    ${options.map((option) => html`<option ${attributes({ value: option.value, selected: option.value === value })}>${option.label}</option>`)}
  </select>`;
}

/** One of several. The first is where a link to the question leads. */
function choice(input: ShownInput): Html {
  const { name, label, hint, value, fault, options = [], heading, foreign } = input;
  const legend: Part = heading ? html`<h1>${label}</h1>` : label;
  return html`<fieldset class="field${fault !== undefined && ' faulty'}" ${attributes(told({ ...input, fault }))}>
    <legend ${!heading && foreign}>${legend}</legend>
    ${hint && html`<p id="${name}-hint" class="muted" ${foreign}>${hint}</p>`} ${faultLine(name, fault)}
    ${options.map((option, index) => {
      const id = index === 0 ? name : `${name}-${option.value}`;
      return html`<div class="option">
        <label class="box">
          <input
            ${attributes({
              type: 'radio',
              id,
              name,
              value: option.value,
              checked: option.value === value,
              'aria-describedby': option.hint ? `${id}-about` : undefined,
            })}
          />
          <span ${option.foreign}>${option.label}</span>
        </label>
        ${option.hint && html`<p id="${id}-about" class="muted" ${option.foreign}>${option.hint}</p>`}
      </div>`;
    })}
  </fieldset>`;
}

/** Told first, and read out as the page opens: what is to be mended, with a link to each. */
export const faultSummary = (faults: readonly Fault[], { title }: { readonly title: string }): Html | false =>
  faults.length > 0 &&
  html`<div class="verdict bad" role="alert" tabindex="-1" autofocus>
    <strong>${title}</strong>
    <ul>
      ${faults.map(
        ({ name, label, text }) =>
          html`<li>
            <a href="#${name}"><bdi>${label}</bdi> – ${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;

/** Fields that a form sends without being asked. */
export const hiddenFields = (fields: Iterable<readonly [string, string]>): Html[] =>
  [...fields].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);

/** Read out as the page opens. */
export const newsOf = (text: string): Html =>
  html`<div class="verdict good" role="status" tabindex="-1" autofocus><strong>${text}</strong></div>`;
