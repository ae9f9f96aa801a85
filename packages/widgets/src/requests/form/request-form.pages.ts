import type { PolicyView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { nameOfRight } from '../request.element.js';
import { dayIn, fill } from '../request.formats.js';
import { answerTo } from './request-form.answers.js';
import { field, idOf } from './request-form.fields.js';
import { myself, relationPath, steps, stepsOf, type Answers, type Question, type Step } from './request-form.questions.js';

/** All that a page of the form shows and does. */
export interface FormPage {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly step: Step;
  /** The right that the page has chosen. */
  readonly preset: string | undefined;
  /** What is wrong, by path; what is wrong with nothing in particular has an empty one. */
  readonly faults: ReadonlyMap<string, string>;
  readonly busy: boolean;
  answer(path: string, value: string): void;
  back(): void;
  next(): void;
  /** Goes to the page of a question, from the check. */
  revise(question: Question): void;
  /** Goes to the input of a question on this page. */
  goTo(path: string): void;
}

/** Each page has a place and inputs of its own: what was chosen in one of before does not stay chosen in the next. */
export function formPage(page: FormPage): unknown {
  const { step, words, questions, preset, policy, busy } = page;
  const all = stepsOf(questions);
  const at = all.indexOf(step);
  return html`${at > 0 ? html`<button part="back" class="link back" type="button" @click=${page.back}>${words.back}</button>` : nothing}
    ${errorSummary(page.faults, words, page.goTo)}
    ${
      preset
        ? html`<p part="right"><strong>${nameOfRight(preset as PolicyView['rights'][number]['id'], policy, words)}</strong></p>`
        : nothing
    }
    <p part="step" class="hint">${fill(words.stepOf, { step: at + 1, steps: all.length })}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.next();
      }}
    >
      ${steps.map((one) => (one === step ? (step === 'check' ? checkPage(page) : questionPage(page)) : nothing))}
      <p part="actions">
        <button part="button" type="submit" aria-busy=${busy ? 'true' : nothing}>
          ${step === 'check' ? words.submit : words.continueOn}
        </button>
      </p>
    </form>`;
}

/** What is wrong on a page, with links to it. It gets the focus. */
export function errorSummary(faults: ReadonlyMap<string, string>, words: RequestMessages, goTo: (path: string) => void): unknown {
  if (faults.size === 0) return nothing;
  const item = ([path, message]: readonly [string, string]) => {
    const follow = (event: Event) => {
      event.preventDefault();
      goTo(path);
    };
    return html`<li>${path ? html`<a href="#${idOf(path)}" @click=${follow}>${message}</a>` : message}</li>`;
  };
  return html`<div part="error-summary" class="summary" tabindex="-1" role="group" aria-labelledby="summary">
    <div role="alert">
      <h2 id="summary">${words.errorsTitle}</h2>
      <ul>
        ${[...faults].map(item)}
      </ul>
    </div>
  </div>`;
}

const heading = (text: string): unknown => html`<h2 part="title" tabindex="-1">${text}</h2>`;

/** A page with one question has it as its heading. */
function questionPage({ step, questions, answers, faults, words, policy, answer }: FormPage): unknown {
  const asked = questions.filter((question) => question.step === step);
  const [first] = asked;
  const alone = asked.length === 1 && first?.kind === 'choice';
  const titles: Partial<Record<Step, string>> = {
    asker: words.formAsker,
    details: (answers[relationPath] ?? myself) === myself ? words.formDetails : words.formPerson,
  };
  return [
    alone ? nothing : heading(titles[step] ?? ''),
    asked.map((question) =>
      field({
        question,
        label: alone ? heading(question.label) : question.required ? question.label : fill(words.optionalField, { field: question.label }),
        value: answers[question.path] ?? '',
        fault: faults.get(question.path),
        locale: policy.locale,
        change: (value) => answer(question.path, value),
      }),
    ),
  ];
}

function checkPage({ questions, answers, words, policy, revise }: FormPage): unknown {
  const row = (question: Question) =>
    html`<div part="answer" class="row">
      <dt>${question.label}</dt>
      <dd class="said" dir="auto">${shown(question, answers, policy) || html`<span class="hint">${words.notGiven}</span>`}</dd>
      <dd>
        <button part="change" class="link" type="button" aria-label="${words.change}: ${question.label}" @click=${() => revise(question)}>
          ${words.change}
        </button>
      </dd>
    </div>`;
  return html`${heading(words.formCheck)}
    <dl>${questions.map(row)}</dl>`;
}

function shown(question: Question, answers: Answers, policy: PolicyView): string {
  const answer = answerTo(question, answers);
  if (question.kind === 'choice') return question.options?.find(({ id }) => id === answer)?.name ?? '';
  return answer && question.kind === 'date' ? dayIn({ ...policy, controller: { ...policy.controller, timeZone: 'UTC' } }, answer) : answer;
}
