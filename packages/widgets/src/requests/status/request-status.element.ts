import type { PolicyView, RequestView } from '@privet/types';
import { openRequest, RequestProblem, type OpenRequest } from '@privet/client/lite/requests';
import { html } from 'lit/html.js';
import { elementStyles } from '../../element/element.styles.js';
import { fireError } from '../../element/fire-error.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { RequestElement } from '../request.element.js';
import { fill } from '../request.formats.js';
import { keepSession, keptSession, takeLink } from '../request.session.js';
import { requestStyles } from '../request.styles.js';
import type * as Answers from './request-status.answers.js';
import { Desk } from './request-status.desk.js';
import { Entry } from './request-status.entry.js';
import { statusStyles } from './request-status.styles.js';
import { Uploads } from './request-status.uploads.js';
import { statusPage } from './request-status.view.js';
import { isGathering, newsIn, Watch } from './request-status.watch.js';

/** What is open: the request, and what may be done with it. */
interface Opened {
  readonly calls: OpenRequest;
  readonly uploads: Uploads;
  readonly request: RequestView;
}

/**
 * Shows one request to whoever made it: where it stands, until when it is answered and why that moved, messages, documents, what there is to
 * download, and how to take it back or appeal. It opens by the mail's link (`#req_….<token>`, which leaves the address at once), or by the
 * reference and the code of the same mail. Before that it shows nothing about anybody. What opens it stays in memory, and in the tab's own
 * storage for a reload.
 *
 * @summary The page of a request.
 * @fires privet-error - The policy cannot be read, or a call did not work.
 * @csspart title - The heading.
 * @csspart reference - The request's reference.
 * @csspart states - The list of its states.
 * @csspart state - A state.
 * @csspart due - The day until which it is answered.
 * @csspart notice - What one should know or do.
 * @csspart denial - Why it was refused.
 * @csspart appeal - Where one appeals.
 * @csspart download - Where one gets one's data.
 * @csspart files - The documents.
 * @csspart file - A document.
 * @csspart file-input - What adds documents.
 * @csspart progress - How much of one is sent.
 * @csspart sources - Where the company looked.
 * @csspart source - One of those places.
 * @csspart corrections - What is to be corrected.
 * @csspart messages - What was written.
 * @csspart message - A message.
 * @csspart confirmation - Asks whether the request is really taken back.
 * @csspart field - An input with its label.
 * @csspart hint - What helps to fill it in.
 * @csspart error - What is wrong with it.
 * @csspart input - An input for text.
 * @csspart actions - The box of buttons.
 * @csspart button - A button.
 * @csspart change - Removes a document, or stops sending it.
 * @csspart resend - What asks for another mail.
 */
export class PrivetRequestStatus extends RequestElement {
  static override readonly tag: string = 'request-status';
  static override readonly styles: readonly string[] = [elementStyles, requestStyles, statusStyles];

  #opened: Opened | undefined;
  /** It is being opened, by the session of before. */
  #isReading = false;
  #sure = false;
  #answers: typeof Answers | undefined;
  #watch = new Watch(
    () => this.#lookAgain(),
    () => isGathering(this.#opened?.request),
  );
  #left = new AbortController();
  readonly #shared = {
    words: () => this.ownWords,
    requestUpdate: () => this.requestUpdate(),
    focusOn: (selector: string) => this.focusOn(selector),
    announce: (text: string) => this.announce(text),
  };
  readonly #entry = new Entry({
    ...this.#shared,
    address: () => this.page.settings,
    opened: ({ token, expiresAt, request }) => {
      keepSession({ id: request.id, token, expiresAt });
      this.show(token, request);
      this.focusOn('[part=title]');
    },
    failed: (error) => fireError(this, error),
  });
  readonly #desk = new Desk({
    ...this.#shared,
    changed: (request) => this.#take(request),
    failed: (error) => this.#failed(error),
  });

  override connectedCallback(): void {
    this.#left = new AbortController();
    addEventListener('hashchange', () => void this.#openByLink(), { signal: this.#left.signal });
    super.connectedCallback();
    if (this.#opened) this.#watch.start();
    else void this.#openByLink().then((found) => (found ? undefined : this.#openBySession()));
  }

  override disconnectedCallback(): void {
    this.#left.abort();
    this.#watch.stop();
    this.#entry.code.stop();
    this.#opened?.uploads.stop();
    super.disconnectedCallback();
  }

  /**
   * Shows a request that was opened elsewhere.
   *
   * @param token the `st_…` that opens it
   */
  show(token: string, request: RequestView): void {
    const calls = openRequest(this.page.settings ?? { baseUrl: this.getAttribute('base-url') ?? '' }, request.id, token);
    const uploads = new Uploads(calls, {
      requestUpdate: () => this.requestUpdate(),
      changed: (changed) => this.#take(changed),
      focusOn: this.#shared.focusOn,
      say: (text, name) => this.announce(fill(this.ownWords[text], { name })),
      failed: (error) => this.#desk.fail('files', error),
    });
    this.#opened = { calls, uploads, request };
    if (this.isConnected) this.#watch.start();
    this.#take(request);
  }

  protected override content(policy: PolicyView, words: RequestMessages): unknown {
    const opened = this.#opened;
    if (opened) return this.#statusPage(opened, policy, words);
    if (this.#isReading || this.#entry.isOpening) return html`<p aria-busy="true">${words.loading}</p>`;
    return this.#entry.page(policy, words);
  }

  #statusPage({ calls, uploads, request }: Opened, policy: PolicyView, words: RequestMessages): unknown {
    const desk = this.#desk;
    return statusPage({
      policy,
      words,
      request,
      uploads,
      answers: this.#answers,
      writing: desk.writing(words),
      sure: this.#sure,
      message: () => desk.send('message', words.messageLabel, words.messageSent, calls.message),
      appeal: () => desk.send('appeal', words.appealLabel, words.appealSent, (text, key) => this.#appeal(calls.appeal(text, key))),
      correct: () => desk.correct(calls, words),
      download: () => this.#download(calls),
      cancel: (answer) => this.#cancel(answer, calls, words),
    });
  }

  /** @returns whether there was a link */
  async #openByLink(): Promise<boolean> {
    const link = takeLink();
    if (link) await this.#entry.byLink(link.id, link.token);
    return link !== undefined;
  }

  async #openBySession(): Promise<void> {
    const session = keptSession();
    if (!session) return;
    this.#isReading = true;
    this.requestUpdate();
    try {
      this.show(session.token, await openRequest(this.page.settings, session.id, session.token).read());
    } catch (error) {
      this.#entry.reference = session.id;
      this.#end(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  /** Shows the request as it now is. */
  #take(request: RequestView): void {
    if (this.#opened) this.#opened = { ...this.#opened, request };
    if (request.sources.length > 0) void this.#tellAnswers();
    this.requestUpdate();
  }

  /** Where it does not load now, it does when the page looks again. */
  async #tellAnswers(): Promise<void> {
    this.#answers ??= await import('./request-status.answers.js').catch(() => undefined);
    this.requestUpdate();
  }

  async #lookAgain(): Promise<void> {
    const before = this.#opened;
    if (!before) return;
    try {
      const request = await before.calls.read();
      if (this.#opened !== before) return;
      this.#take(request);
      if (newsIn(request) !== newsIn(before.request)) this.announce(this.ownWords.news);
    } catch (error) {
      if (hasEnded(error)) this.#end(error);
    }
  }

  /** What opened the request does so no more. */
  #end(error: unknown): void {
    const { status } = error as Partial<RequestProblem>;
    this.#entry.reference = this.#opened?.request.id ?? this.#entry.reference;
    this.#entry.notice = hasEnded(error) ? 'ended' : status === 429 ? 'tooMany' : 'failed';
    this.#opened?.uploads.stop();
    this.#opened = undefined;
    this.#watch.stop();
    if (hasEnded(error)) keepSession();
    this.focusOn('[part=title]');
  }

  /** @returns whether the request stays open */
  #failed(error: unknown): boolean {
    fireError(this, error);
    const ended = hasEnded(error);
    if (ended) this.#end(error);
    // It may stand otherwise than this page knows.
    else if (error instanceof RequestProblem && error.status === 409) void this.#lookAgain();
    return !ended;
  }

  async #appeal(answer: Promise<RequestView>): Promise<RequestView> {
    const request = await answer;
    this.focusOn('[part=title]');
    return request;
  }

  /** The browser goes to a link that holds for some minutes: no script has to hold the archive. */
  #download(calls: OpenRequest): Promise<void> {
    return this.#desk.call('download', async () => {
      const { url } = await calls.exportLink();
      const link = document.createElement('a');
      link.href = url;
      link.download = '';
      this.shadowRoot!.append(link);
      link.click();
      link.remove();
    });
  }

  async #cancel(answer: 'ask' | 'yes' | 'no', calls: OpenRequest, words: RequestMessages): Promise<void> {
    this.#sure = answer === 'ask';
    if (answer !== 'yes') return this.focusOn(answer === 'ask' ? '#sure' : '#cancel');
    await this.#desk.call('cancel', async () => {
      this.#take(await calls.cancel());
      this.focusOn('[part=title]');
      return words.stateRevoked;
    });
  }
}

const hasEnded = (error: unknown): boolean => error instanceof RequestProblem && [401, 403, 404].includes(error.status);
