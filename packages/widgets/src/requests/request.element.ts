import type { PolicyView } from '@privet/types';
import { fetchPolicy } from '@privet/client/lite/page';
import { html, nothing } from 'lit/html.js';
import { fireError } from '../element/fire-error.js';
import { named } from '../element/settings.js';
import { PrivetElement } from '../element/privet-element.js';
import { en } from '../locales/en.js';
import { directionOf, type Locale } from '../locales/locale.js';
import { enRequests } from './locales/en.js';
import { loadRequestLocale, type RequestLocale, type RequestMessages } from './locales/request-locale.js';

/** What the elements of requests share: the whole policy, words of their own, one live region, and where the focus goes. */
export abstract class RequestElement extends PrivetElement {
  declare messages?: Partial<Locale & RequestMessages>;

  #policy: PolicyView | undefined;
  #ownWords: Partial<RequestLocale> = {};
  #failed = false;
  #said = '';
  #focus: string | undefined;

  /** Draws what the element is for, once the policy is known. */
  protected abstract content(policy: PolicyView, words: RequestMessages): unknown;

  /** Where the person lives, if they have said it here. */
  protected get lives(): string | undefined {
    return undefined;
  }

  /** Loads what is drawn beside the policy. */
  protected async gather(_policy: PolicyView): Promise<void> {}

  override connectedCallback(): void {
    this.addEventListener('focusin', this.#makeRoom);
    super.connectedCallback();
  }

  override settingsChanged(): void {
    super.settingsChanged();
    void this.#prepare();
  }

  /** The policy in the visitor's language and for their place; nothing before it is read. */
  protected get policy(): PolicyView | undefined {
    return this.#policy;
  }

  protected get ownWords(): RequestMessages {
    return this.words<RequestMessages>({ ...en, ...enRequests, ...this.#ownWords });
  }

  /** Says something to who hears the page, also when it was the last that was said. */
  protected announce(text: string): void {
    this.#said = text === this.#said ? `${text}\u{a0}` : text;
    this.requestUpdate();
  }

  /** After the next update the focus goes to what the selector finds first. */
  protected focusOn(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  protected override updated(): void {
    const target = this.#focus && this.shadowRoot!.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): unknown {
    const words = this.ownWords;
    const policy = this.#policy;
    const locale = policy?.locale ?? this.page.settings.locale ?? '';
    return html`<div lang=${locale} dir=${directionOf(locale)}>
      ${policy ? this.content(policy, words) : this.#waiting(words)}
      <p class="unseen" role="status">${this.#said}</p>
    </div>`;
  }

  /** Reads the policy for where the person lives, and its language. @throws where that does not load */
  protected async read(): Promise<void> {
    const { settings } = this.page;
    const policy = await fetchPolicy<PolicyView>({ ...settings, jurisdiction: settings.jurisdiction || this.lives });
    const [words] = await Promise.all([loadRequestLocale(policy.locale), this.gather(policy)]);
    if (settings !== this.page.settings) return;
    this.#policy = policy;
    this.#ownWords = words;
  }

  /** On a small screen the banner's news of a choice lies over this element: who goes on here has read it. */
  #makeRoom = async (): Promise<void> => (await import('./request.room.js')).makeRoom(this, named('banner'));

  #waiting(words: RequestMessages): unknown {
    if (!this.#failed) return html`<p aria-busy="true">${words.loading}</p>`;
    return html`<p part="notice" role="alert">${words.requestLoadFailed}</p>
      <button part="button" class="quiet" @click=${this.#prepare}>${words.retry}</button>`;
  }

  #prepare = async (): Promise<void> => {
    const { settings } = this.page;
    this.#failed = false;
    this.requestUpdate();
    try {
      await this.read();
    } catch (error) {
      if (settings !== this.page.settings) return;
      this.#failed = true;
      fireError(this, error);
    }
    this.requestUpdate();
  };
}

/** What the policy calls a right; in our own words where it gives no name. */
export const nameOfRight = (id: PolicyView['rights'][number]['id'], policy: PolicyView, words: RequestMessages): string =>
  policy.rights.find((right) => right.id === id)?.name ?? words[id];

/** A paragraph that is there only where it says something. */
export const paragraph = (text: string | undefined): unknown => (text ? html`<p>${text}</p>` : nothing);
