import type { PolicyView, RequestView, SubmittedRequest } from '@privet/types';
import { resendCode, submitRequest, verifyRequest } from '@privet/client/lite/requests';
import { defineElement } from '../../element/define.js';
import { elementStyles } from '../../element/element.styles.js';
import { fireError } from '../../element/fire-error.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { CodeEntry } from '../request.code.js';
import { RequestElement } from '../request.element.js';
import { Attempts, faultOfCall } from '../request.faults.js';
import { keepSession } from '../request.session.js';
import { requestStyles } from '../request.styles.js';
import { RequestBeforeSubmitEvent, RequestSubmitEvent } from '../requests.events.js';
import { faultsOf, refusalOf, requestOf } from './request-form.answers.js';
import { emptyDraft, readDraft, writeDraft, type Draft } from './request-form.draft.js';
import { idOf } from './request-form.fields.js';
import { formPage } from './request-form.pages.js';
import { emailPath, myself, questionsOf, relationPath, stepsOf, type Question } from './request-form.questions.js';
import { receiptPage, verifyPage } from './request-form.verify.js';

/**
 * Takes a request about one's data, page by page: who it is for, what is wanted, the details, a check, the code of a mail, and a receipt with
 * the day of the answer. Nobody has to sign in. What was typed survives Back and a reload of the page, in the tab's own storage until it is
 * sent.
 *
 * @summary A form for requests about one's data.
 * @attr type - A right of the policy, `access`, `delete`; it is not asked for then.
 * @attr status-url - Where `<privet-request-status>` stands. Left out, the request shows here once it is confirmed.
 * @fires privet-before-submit - A request is about to be sent; cancelable.
 * @fires privet-request - The server has it.
 * @fires privet-error - The policy cannot be read, or a call did not work.
 * @csspart title - The heading of a page.
 * @csspart step - Which page of how many.
 * @csspart right - What the page has chosen.
 * @csspart back - Goes to the page before.
 * @csspart field - A question with its input.
 * @csspart hint - What helps to answer it.
 * @csspart error - What is wrong with the answer.
 * @csspart error-summary - What is wrong on the page.
 * @csspart input - An input for text.
 * @csspart radio - An input to choose.
 * @csspart answer - A row of the check.
 * @csspart change - Goes back to an answer.
 * @csspart actions - The box of the button.
 * @csspart button - A button.
 * @csspart resend - What asks for another mail.
 * @csspart receipt - The box that says that it is there.
 * @csspart reference - The request's reference.
 * @csspart link - Leads to the request's page.
 * @csspart notice - What is said where nothing can be loaded.
 */
export class PrivetRequestForm extends RequestElement {
  static override readonly tag: string = 'request-form';
  static override readonly styles: readonly string[] = [elementStyles, requestStyles];
  static readonly observedAttributes = ['type', 'status-url'];

  #draft: Draft = emptyDraft;
  #faults: ReadonlyMap<string, string> = new Map();
  #busy = false;
  #attempts = new Attempts();
  #code = new CodeEntry(this);
  /** The server has it. */
  #submitted: SubmittedRequest | undefined;
  /** It is confirmed, or nobody has to. */
  #confirmed = false;
  #status: unknown;

  override connectedCallback(): void {
    if (this.#draft === emptyDraft) this.#draft = readDraft();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#code.stop();
    super.disconnectedCallback();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.requestUpdate();
  }

  get #preset(): string | undefined {
    const type = this.getAttribute('type');
    return this.policy?.rights.find(({ id }) => id === type)?.id;
  }

  #questions(policy: PolicyView, words: RequestMessages): Question[] {
    return questionsOf(policy, this.#draft.answers, words, this.#preset);
  }

  protected override content(policy: PolicyView, words: RequestMessages): unknown {
    const request = this.#submitted;
    const statusUrl = this.getAttribute('status-url') ?? undefined;
    if (request && this.#confirmed)
      return receiptPage({ policy, words, request, statusUrl, status: this.#status, again: this.#startAgain });
    if (request) return this.#verifyPage(policy, words, request);
    const questions = this.#questions(policy, words);
    return formPage({
      policy,
      words,
      questions,
      answers: this.#draft.answers,
      step: this.#stepIn(questions),
      preset: this.#preset,
      faults: this.#faults,
      busy: this.#busy,
      answer: (path, value) => this.#change({ answers: { ...this.#draft.answers, [path]: value } }),
      back: () => this.#goBack(this.#questions(policy, words)),
      // What is asked may have changed since this was drawn.
      next: () => this.#goOn(policy, this.#questions(policy, words), words),
      revise: (question) => this.#revise(question),
      goTo: (path) => this.focusOn(`#${CSS.escape(idOf(path))}`),
    });
  }

  #verifyPage(policy: PolicyView, words: RequestMessages, request: SubmittedRequest): unknown {
    const { answers } = this.#draft;
    return verifyPage({
      policy,
      words,
      request,
      entry: this.#code,
      email: answers[emailPath]?.trim(),
      forOther: (answers[relationPath] ?? myself) !== myself,
      busy: this.#busy,
      confirm: () => this.#confirm(request, words),
      resend: () => this.#resend(request, words),
      revise: () => {
        this.#submitted = undefined;
        this.#change({ step: 'details', returning: true });
        this.focusOn(`#${idOf(emailPath)}`);
      },
      goTo: () => this.focusOn('#code'),
    });
  }

  /** A draft of before may stand on a page that is not asked any more. */
  #stepIn(questions: readonly Question[]): Draft['step'] {
    const all = stepsOf(questions);
    return all.includes(this.#draft.step) ? this.#draft.step : (all[0] ?? 'check');
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    writeDraft(this.#draft);
    this.requestUpdate();
  }

  #goTo(step: Draft['step'], returning = this.#draft.returning): void {
    this.#faults = new Map();
    this.#change({ step, returning });
    this.focusOn('[part=title]');
  }

  #goBack(questions: readonly Question[]): void {
    const all = stepsOf(questions);
    const before = all[all.indexOf(this.#stepIn(questions)) - 1];
    if (before) this.#goTo(before);
  }

  #revise(question: Question): void {
    this.#goTo(question.step, true);
    this.focusOn(`#${CSS.escape(idOf(question.path))}`);
  }

  #fail(faults: ReadonlyMap<string, string>): void {
    this.#faults = faults;
    this.focusOn('[part=error-summary]');
  }

  #goOn(policy: PolicyView, questions: readonly Question[], words: RequestMessages): void {
    const step = this.#stepIn(questions);
    const faults = faultsOf(
      questions.filter((question) => question.step === step),
      this.#draft.answers,
      words,
    );
    if (faults.size > 0) return this.#fail(faults);
    const all = stepsOf(questions);
    if (step === 'check') return void this.#submit(policy, questions, words);
    // What was changed may ask more than before: a page with something missing comes first.
    const missing = questions.find((question) => faultsOf([question], this.#draft.answers, words).size > 0);
    this.#goTo(this.#draft.returning ? (missing?.step ?? 'check') : (all[all.indexOf(step) + 1] ?? 'check'));
  }

  async #submit(policy: PolicyView, questions: readonly Question[], words: RequestMessages): Promise<void> {
    const [missing] = questions.filter((question) => faultsOf([question], this.#draft.answers, words).size > 0);
    if (missing) return this.#goTo(missing.step, true);
    const request = requestOf(policy, questions, this.#draft.answers, this.#preset);
    if (!this.dispatchEvent(new RequestBeforeSubmitEvent(request))) return;
    await this.#call(
      words,
      async () => {
        this.#submitted = await submitRequest(this.page.settings, request, this.#attempts.keyFor(request));
        this.#confirmed = this.#submitted.reason !== 'need_user_verification';
        this.#faults = new Map();
        this.#code = new CodeEntry(this);
        this.#code.sent();
        writeDraft();
        this.dispatchEvent(new RequestSubmitEvent(this.#submitted));
        this.focusOn('[part=title]');
      },
      (error) => this.#refused(error, questions, words),
    );
  }

  /** What the API does not take is shown where it was answered. */
  #refused(error: unknown, questions: readonly Question[], words: RequestMessages): void {
    const { step, faults } = refusalOf(error, questions, words);
    if (step) this.#goTo(step, true);
    this.#fail(faults);
  }

  async #confirm(request: SubmittedRequest, words: RequestMessages): Promise<void> {
    const { code } = this.#code;
    if (!code) return this.#codeFails(words.faultCode);
    await this.#call(
      words,
      async () => {
        const { token, expiresAt, request: opened } = await verifyRequest(this.page.settings, request.id, { code });
        this.#code.stop();
        keepSession({ id: opened.id, token, expiresAt });
        this.#submitted = opened;
        this.#confirmed = true;
        this.#draft = emptyDraft;
        if (!this.hasAttribute('status-url')) await this.#showStatus(token, opened);
        this.focusOn('[part=title]');
      },
      (error) => this.#codeFails(faultOfCall(error, words)),
    );
  }

  #codeFails(fault: string): void {
    this.#code.fault = fault;
    this.focusOn('[part=error-summary]');
  }

  async #resend(request: SubmittedRequest, words: RequestMessages): Promise<void> {
    await this.#call(
      words,
      async () => {
        await resendCode(this.page.settings, request.id);
        this.#code.fault = undefined;
        this.#code.sent();
        return words.resent;
      },
      (error) => this.#codeFails(faultOfCall(error, words)),
    );
  }

  /** The request itself, below its receipt. */
  async #showStatus(token: string, request: RequestView): Promise<void> {
    const { PrivetRequestStatus } = await import('../status/request-status.element.js');
    const name = defineElement(PrivetRequestStatus, customElements, this.localName.slice(0, -1 - PrivetRequestForm.tag.length));
    const status = document.createElement(name) as InstanceType<typeof PrivetRequestStatus>;
    for (const setting of this.getAttributeNames()) status.setAttribute(setting, this.getAttribute(setting) ?? '');
    status.className = 'inner';
    status.show(token, request);
    this.#status = status;
  }

  /** One call at a time; a second press does nothing. What the work answers is said. */
  async #call(words: RequestMessages, work: () => Promise<string | void>, failed: (error: unknown) => void): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.announce(words.loading);
    let said: string | void = undefined;
    try {
      said = await work();
    } catch (error) {
      failed(error);
      fireError(this, error);
    }
    this.#busy = false;
    this.announce(said ?? '');
  }

  #startAgain = (): void => {
    this.#submitted = this.#status = undefined;
    this.#confirmed = false;
    this.#draft = emptyDraft;
    this.#attempts.done();
    this.#goTo('who', false);
  };
}
