import { CorrectRequest, requestTextLimits, type RequestView } from '@privet/types';
import * as z from 'zod/mini';
import { isKeepable } from '../http/validate.js';
import { html, type Html } from './html.js';
import { can, leftIn, sessionFields, type OpenRequest, type Written } from './request-status.open.js';
import type { Fault } from './request.faults.js';
import { field } from './request.inputs.js';
import { statusPath } from './request.verify.js';
import type { RequestVisitor } from './request.visitor.js';

interface CorrectionInput {
  readonly name: 'correct-field' | 'correct-from' | 'correct-to';
  readonly part: keyof CorrectRequest['corrections'][number];
  readonly required: boolean;
  /** In characters. */
  readonly limit: number;
}

const inputs: readonly CorrectionInput[] = [
  { name: 'correct-field', part: 'field', required: true, limit: requestTextLimits.name },
  { name: 'correct-from', part: 'from', required: false, limit: requestTextLimits.field },
  { name: 'correct-to', part: 'to', required: true, limit: requestTextLimits.field },
];

/** What the person says should be corrected, and what they have said so before. */
export function correctionSection(visitor: RequestVisitor, open: OpenRequest): Html | false {
  const { request } = open;
  const { corrections, type } = request;
  const mayCorrect = type === 'correct' && can(request, 'correction');
  return (
    (mayCorrect || corrections.length > 0) &&
    html`<h2>${visitor.texts.status.correction.title}</h2>
      ${
        corrections.length > 0 &&
        html`<ul>
          ${corrections.map(
            (correction) =>
              html`<li>${fromTo(correction.field, correction.from, correction.to)} ${decision(visitor, request, correction)}</li>`,
          )}
        </ul>`
      }
      ${mayCorrect && correctionForm(visitor, open)}`
  );
}

type Correction = RequestView['corrections'][number];

function fromTo(name: string, from: string | null | undefined, to: string | null): Html {
  const was = typeof from === 'string' && html`<del><bdi>${from}</bdi></del>`;
  const is = to !== null && html`<ins><bdi>${to}</bdi></ins>`;
  return html`<bdi>${name}</bdi>: ${was} ${is}`;
}

/** What was decided, and what it was before and is now where it was made. Before a place is done it may not be what it will be. */
function decision({ texts }: RequestVisitor, { sources }: RequestView, { accepted, reason, changes = [] }: Correction): Html | false {
  const { correction } = texts.status;
  const made = changes.flatMap(({ source, before, after }) => {
    const found = sources.find(({ id, status }) => id === source && status === 'done');
    return found ? [html`<small class="line">${fromTo(found.name, before, after)}</small>`] : [];
  });
  return (
    typeof accepted === 'boolean' &&
    html`<strong>${accepted ? correction.accepted : correction.refused}</strong>
      ${reason !== undefined && html`<small class="line written" dir="auto">${reason}</small>`} ${made}`
  );
}

const correctionForm = (visitor: RequestVisitor, open: OpenRequest) =>
  html`<form method="post" action="${visitor.basePath}${statusPath}" novalidate>
    ${sessionFields(visitor, open)}
    ${inputs.map(({ name, part, required }) => {
      const label = visitor.texts.status.correction[part];
      return field({
        name,
        kind: 'line',
        label: required ? label : visitor.texts.optional(label),
        required,
        autocomplete: 'off',
        ...leftIn(open, name),
      });
    })}
    <button name="go" value="correction">${visitor.texts.status.correction.send}</button>
  </form>`;

/** Reads what the form says: the correction, or what is wrong with it. */
export function readCorrection(
  form: URLSearchParams,
  visitor: RequestVisitor,
): { readonly written: Written; readonly faults: readonly Fault[]; readonly correction: CorrectRequest } {
  const read = inputs.map((input) => ({ ...input, value: (form.get(input.name) ?? '').trim() }));
  const [what = '', from = '', to = ''] = read.map(({ value }) => value);
  const faults = read.flatMap(({ value, ...input }) => {
    const text = faultIn(value, input, visitor);
    return text === undefined ? [] : [{ name: input.name, label: visitor.texts.status.correction[input.part], text }];
  });
  return {
    written: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    faults,
    correction: { corrections: [{ field: what, ...(from !== '' && { from }), to }] },
  };
}

function faultIn(
  value: string,
  { part, required, limit }: CorrectionInput,
  { texts: { faults }, words }: RequestVisitor,
): string | undefined {
  if (value === '') return required ? faults.missing : undefined;
  if (value.length > limit) return faults.tooLong(words.number(limit));
  const alone = { corrections: [{ field: '-', to: '-', [part]: value }] };
  return isKeepable(value) && z.safeParse(CorrectRequest, alone).success ? undefined : faults.characters;
}
