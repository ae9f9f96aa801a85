import type { PageAnswer } from '../http/mount-pages.js';
import { html, type Html } from './html.js';
import { pageOf } from './layout.js';
import { rightOf, type Draft } from './request.draft.js';
import type { Fault } from './request.faults.js';
import { faultSummary, field, hiddenFields } from './request.inputs.js';
import { onceField } from './request.once.js';
import { questionsOf, type Input, type Question } from './request.questions.js';
import type { RequestVisitor } from './request.visitor.js';

export const requestPath = '/request';

export interface QuestionPage {
  readonly draft: Draft;
  readonly question: Question;
  readonly faults: readonly Fault[];
  /** The answers were looked at already, and are looked at again after this one. */
  readonly reviewing: boolean;
}

/** A page of requests, whatever it holds. Everything on it may be about a person. */
export function requestPage({ language, texts }: RequestVisitor, title: string, main: Html, faults: readonly Fault[] = []): PageAnswer {
  const heading = title === texts.title ? title : `${title} – ${texts.title}`;
  return pageOf({
    language,
    title: faults.length > 0 ? texts.faults.windowTitle(heading) : heading,
    main,
    aboutPerson: true,
    status: faults.length > 0 ? 422 : 200,
  });
}

/** One question, and in hidden fields what was answered to the others. */
export function questionPage(visitor: RequestVisitor, { draft, question, faults, reviewing }: QuestionPage): PageAnswer {
  const { texts } = visitor;
  const { id, title, hint, inputs } = question;
  const isFirst = id === 'who';
  const single = inputs.length === 1 && inputs[0]?.label === title;
  const shown = inputs.map((input) => ({
    ...input,
    label: input.required ? input.label : texts.optional(input.label),
    value: draft.get(input.name) ?? '',
    fault: faults.find(({ name }) => name === input.name)?.text,
    heading: single,
  }));
  const main = html`${faultSummary(faults, texts.faults)}
    ${
      isFirst &&
      html`<p class="caption">${texts.title}</p>
        ${hint === undefined && html`<p class="muted">${texts.introduction}</p>`}`
    }
    ${!single && html`<h1>${title}</h1>`} ${hint !== undefined && html`<p class="muted">${hint}</p>`}
    <form method="post" action="${visitor.basePath}${requestPath}" novalidate>
      ${hiddenFields(carried(visitor, draft, inputs))}
      ${hiddenFields([['step', id], ...(reviewing ? [['reviewing', 'yes'] as const] : [])])} ${shown.map(field)}
      <div class="steps">
        <button name="go" value="next">${texts.next}</button>
        ${(!isFirst || reviewing) && html`<button name="go" value="back" class="second">${texts.back}</button>`}
      </div>
    </form>`;
  return requestPage(visitor, title, main, faults);
}

/** All of a draft that the page does not ask for itself. */
function carried({ named }: RequestVisitor, draft: Draft, inputs: readonly Input[] = []): [string, string][] {
  const asked = new Set<string>(inputs.map(({ name }) => name));
  return [...Object.entries(named), ...[...draft].filter(([name, value]) => !asked.has(name) && value !== '')];
}

/** All the answers, each with a way to change it. */
export function checkPage(visitor: RequestVisitor, draft: Draft): PageAnswer {
  const { texts } = visitor;
  const rows = questionsOf(draft, visitor).flatMap(({ id, inputs }) =>
    inputs.map((input) =>
      answerRow(input, { value: answerOf(input, draft.get(input.name) ?? '', visitor), change: `change:${id}`, visitor }),
    ),
  );
  const main = html`<h1>${texts.check.title}</h1>
    <form method="post" action="${visitor.basePath}${requestPath}">
      ${onceField()} ${hiddenFields(carried(visitor, draft))}
      ${hiddenFields([
        ['step', 'check'],
        ['reviewing', 'yes'],
      ])}
      <dl class="answers">${rows}</dl>
      <div class="steps">
        <button name="go" value="send">${texts.check.send}</button>
        <button name="go" value="back" class="second">${texts.back}</button>
      </div>
    </form>`;
  return requestPage(visitor, texts.check.title, main);
}

const answerRow = (
  { label, foreign }: Input,
  { value, change, visitor: { texts } }: { readonly value: string; readonly change: string; readonly visitor: RequestVisitor },
) =>
  html`<div>
    <dt ${foreign}>${label}</dt>
    <dd><bdi class="written">${value || '–'}</bdi></dd>
    <dd>
      <button name="go" value="${change}" class="plain">${texts.check.change}<span class="unseen">: ${label}</span></button>
    </dd>
  </div>`;

/** In the words of the option that was chosen. */
export function answerOf({ kind, options }: Pick<Input, 'kind' | 'options'>, value: string, { locale }: RequestVisitor): string {
  if (kind === 'date' && !Number.isNaN(Date.parse(value))) return dayIn(locale, value);
  return options?.find((option) => option.value === value)?.label ?? value;
}

/** A day has no time zone. */
const dayIn = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What a request asks for, in words. */
export const rightName = ({ policy, texts }: RequestVisitor, type: keyof RequestVisitor['texts']['rights']): string =>
  rightOf(new Map([['type', type]]), policy)?.name ?? texts.rights[type];
