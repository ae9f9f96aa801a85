import type { PolicyView, RequestView } from '@privet/types';
import { resendCode, submitRequest, verifyRequest } from '@privet/client/lite/requests';
import { defineElement } from '../../element/define.js';
import { elementStyles } from '../../element/element.styles.js';
import { fireError } from '../../element/fire-error.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { CodeEntry } from '../request.code.js';
import { RequestElement } from '../request.element.js';
import { Attempts, faultOfCall } from '../request.faults.js';
import { keepFiled, keepSession, keptFiled, keptSession, type FiledRequest } from '../request.session.js';
import { requestStyles } from '../request.styles.js';
import { RequestBeforeSubmitEvent, RequestSubmitEvent } from '../requests.events.js';
import { faultsOf, refusalOf, requestOf } from './request-form.answers.js';
import { emptyDraft, readDraft, writeDraft, type Draft } from './request-form.draft.js';
import { idOf } from './request-form.fields.js';
import { formPage } from './request-form.pages.js';
import {
  emailPath,
  myself,
  placeIn,
  placePath,
  questionsOf,
  relationPath,
  stepsOf,
  type PlaceQuestions,
  type Question,
} from './request-form.questions.js';
import { formStyles } from './request-form.styles.js';
import { receiptPage, verifyPage } from './request-form.verify.js';

/**
 * Takes a request about one's data, page by page: who it is for, what is wanted, the details, a check, the code of a mail, and a receipt with
 * the day of the answer. Nobody has to sign in. What was typed survives Back and a reload of the page, in the tab's own storage until it is
 * sent; after that, which request it is. Where nothing tells where the person lives, that is asked too.
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
 * @csspart input - An input for text, or to choose a place.
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
  static override readonly styles: readonly string[] = [elementStyles, requestStyles, formStyles];
  static readonly observedAttributes = ['type', 'status-url'];

  #draft: Draft = emptyDraft;
  #faults: ReadonlyMap<string, string> = new Map();
  #busy = false;
  #attempts = new Attempts();
  #code = new CodeEntry(this);
  /** The server has it. */
  #filed: FiledRequest | undefined;
  #places: PlaceQuestions | undefined;
  #status: unknown;

  override connectedCallback(): void {
    if (this.#draft === emptyDraft) this.#draft = readDraft();
    super.connectedCallback();
    void this.#resume();
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

  protected override get lives(): string | undefined {
    return placeIn(this.#draft.answers);
  }

  /** The names of places load where one is asked for: the server does not know it, or this form has asked before. */
  protected override async gather({ jurisdiction, locale }: PolicyView): Promise<void> {
    const isAsked = !this.page.settings.jurisdiction && (jurisdiction === null || placePath in this.#draft.answers);
    this.#places = isAsked ? (await import('./request-form.places.js')).placesIn(locale) : undefined;
  }

  /** After a reload: the code is asked for again, or the receipt shows again. The form for another right begins anew. */
  async #resume(): Promise<void> {
    const filed = this.#filed ?? keptFiled();
    const type = this.getAttribute('type');
    if (!filed || (type && type !== filed.type)) return;
    this.#filed = filed;
    if (filed.confirmed && !this.#status && !this.hasAttribute('status-url') && keptSession()?.id === filed.id) await this.#showStatus();
    this.requestUpdate();
  }

  #file(filed: FiledRequest | undefined): void {
    this.#filed = filed;
    keepFiled(filed);
  }

  #questions(policy: PolicyView, words: RequestMessages): Question[] {
    return questionsOf({ policy, words, answers: this.#draft.answers, preset: this.#preset, places: this.#places });
  }

  protected override content(policy: PolicyView, words: RequestMessages): unknown {
    const request = this.#filed;
    const statusUrl = this.getAttribute('status-url') ?? undefined;
    if (request?.confirmed) return receiptPage({ policy, words, request, statusUrl, status: this.#status, again: this.#startAgain });
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
      next: () => void this.#goOn(this.#questions(policy, words), words),
      revise: (question) => this.#revise(question),
      goTo: (path) => this.focusOn(`#${CSS.escape(idOf(path))}`),
    });
  }

  #verifyPage(policy: PolicyView, words: RequestMessages, request: FiledRequest): unknown {
    return verifyPage({
      policy,
      words,
      request,
      entry: this.#code,
      email: this.#draft.answers[emailPath]?.trim(),
      busy: this.#busy,
      confirm: () => this.#confirm(request, words),
      resend: () => this.#resend(request, words),
      revise: () => {
        this.#file(undefined);
        this.#change({ step: 'details', returning: true });
        this.focusOn(`#${idOf(emailPath)}`);
      },
      again: this.#startAgain,
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

  async #goOn(questions: readonly Question[], words: RequestMessages): Promise<void> {
    const step = this.#stepIn(questions);
    const faults = faultsOf(
      questions.filter((question) => question.step === step),
      this.#draft.answers,
      words,
    );
    if (faults.size > 0) return this.#fail(faults);
    if (step === 'check') return this.#submit(questions, words);
    // What can be asked for, and by when it is answered, is otherwise in another place.
    const isElsewhere = this.#places && (this.lives ?? null) !== this.policy?.jurisdiction;
    if (!isElsewhere) return this.#advance(step);
    const failed = () => this.#fail(new Map([['', words.requestLoadFailed]]));
    await this.#call(words, async () => (await this.read(), this.#advance(step)), failed);
  }

  #advance(step: Draft['step']): void {
    const words = this.ownWords;
    const questions = this.policy ? this.#questions(this.policy, words) : [];
    const all = stepsOf(questions);
    // What was changed may ask more than before: a page with something missing comes first.
    const missing = questions.find((question) => faultsOf([question], this.#draft.answers, words).size > 0);
    this.#goTo(this.#draft.returning ? (missing?.step ?? 'check') : (all[all.indexOf(step) + 1] ?? 'check'));
  }

  async #submit(questions: readonly Question[], words: RequestMessages): Promise<void> {
    const { policy } = this;
    if (!policy) return;
    const [missing] = questions.filter((question) => faultsOf([question], this.#draft.answers, words).size > 0);
    if (missing) return this.#goTo(missing.step, true);
    const request = requestOf(policy, questions, this.#draft.answers, this.#preset);
    if (!this.dispatchEvent(new RequestBeforeSubmitEvent(request))) return;
    await this.#call(
      words,
      async () => {
        const submitted = await submitRequest(this.page.settings, request, this.#attempts.keyFor(request));
        const { id, type, dueAt, reason } = submitted;
        const forOther = (this.#draft.answers[relationPath] ?? myself) !== myself;
        this.#file({ id, type, dueAt, forOther, confirmed: reason !== 'need_user_verification' });
        this.#faults = new Map();
        this.#code = new CodeEntry(this);
        this.#code.sent();
        writeDraft();
        this.dispatchEvent(new RequestSubmitEvent(submitted));
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

  async #confirm(request: FiledRequest, words: RequestMessages): Promise<void> {
    const { code } = this.#code;
    if (!code) return this.#codeFails(words.faultCode);
    await this.#call(
      words,
      async () => {
        const { token, expiresAt, request: opened } = await verifyRequest(this.page.settings, request.id, { code });
        this.#code.stop();
        keepSession({ id: opened.id, token, expiresAt });
        this.#file({ ...request, id: opened.id, type: opened.type, dueAt: opened.dueAt, confirmed: true });
        this.#draft = emptyDraft;
        if (!this.hasAttribute('status-url')) await this.#showStatus([token, opened]);
        this.focusOn('[part=title]');
      },
      (error) => this.#codeFails(faultOfCall(error, words)),
    );
  }

  #codeFails(fault: string): void {
    this.#code.fault = fault;
    this.focusOn('[part=error-summary]');
  }

  async #resend(request: FiledRequest, words: RequestMessages): Promise<void> {
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

  /**
   * The request itself, below its receipt.
   *
   * @param opened left out: it opens itself, by the session that was kept
   */
  async #showStatus(opened?: readonly [token: string, request: RequestView]): Promise<void> {
    const { PrivetRequestStatus } = await import('../status/request-status.element.js');
    const name = defineElement(PrivetRequestStatus, customElements, this.localName.slice(0, -1 - PrivetRequestForm.tag.length));
    const status = document.createElement(name) as InstanceType<typeof PrivetRequestStatus>;
    for (const setting of this.getAttributeNames()) status.setAttribute(setting, this.getAttribute(setting) ?? '');
    status.className = 'inner';
    if (opened) status.show(...opened);
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
    this.#file(undefined);
    this.#status = undefined;
    this.#code.stop();
    this.#draft = emptyDraft;
    this.#attempts.done();
    this.#goTo('who', false);
  };
}
