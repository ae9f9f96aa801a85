import { canBeDenied } from '@privet/types/rules';
import { html, nothing } from 'lit/html.js';
import { ConsentErrorEvent, ConsentSaveEvent } from '../consent/consent.events.js';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { PrivetElement } from '../element/privet-element.js';
import { en } from '../locales/en.js';
import { directionOf, type BannerMessages } from '../locales/locale.js';
import { bannerStyles } from './banner.styles.js';

/** What a pointer made appear goes away by itself after so many milliseconds, where nobody is at it. */
const confirmationLasts = 8000;

/**
 * Asks for consent where there is something to ask, without taking the focus, trapping it, or locking the page. Refusing and accepting are
 * one click each and look the same; no setting changes that. Escape is no answer.
 *
 * @summary The consent banner.
 * @fires privet-before-save - A choice is about to be kept; cancelable.
 * @fires privet-save - A choice is kept in the browser.
 * @fires privet-error - The policy or the preference center cannot be loaded.
 * @csspart banner - The card.
 * @csspart title - Its heading.
 * @csspart body - What the policy says in it.
 * @csspart notice - What is said of an honoured signal.
 * @csspart confirmation - What is said after a choice.
 * @csspart actions - The box of the buttons.
 * @csspart button - Every button.
 * @csspart reject - The button that refuses all.
 * @csspart accept - The button that accepts all.
 * @csspart choose - The button that opens the preference center.
 * @csspart close - The button that puts the confirmation away.
 */
export class PrivetBanner extends PrivetElement {
  static override readonly tag: string = 'banner';
  static override readonly styles: readonly string[] = [elementStyles, bannerStyles];

  #asking = false;
  /** What is said after a choice, or when something does not work. */
  #said: 'accepted' | 'rejected' | 'saved' | 'loadFailed' | undefined;
  /** It has been said just now, and gets the focus. */
  #news = false;
  #shown = false;
  /** The preference center was opened from here. */
  #choosing = false;
  /** Where the focus was before it came here. */
  #cameFrom: HTMLElement | undefined;

  get #card(): HTMLElement | null {
    return this.shadowRoot!.querySelector('section');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show(false);
  }

  consentChanged(): void {
    const asks = !!this.page.view?.ask.length;
    // Who has just answered is not asked again before the answer is kept.
    if (!asks || !this.#said) this.#asking = asks;
  }

  protected override updated(): void {
    const card = this.#card;
    this.#show(!!card?.isConnected && (this.#asking || !!this.#said));
    if (this.#news) card?.querySelector<HTMLElement>('[role]')?.focus();
    this.#news = false;
  }

  /** In the top layer, where nothing of the page covers it. */
  #show(shown: boolean): void {
    const card = this.#card;
    if (card?.isConnected) card.togglePopover?.(shown);
    if (shown === this.#shown) return;
    this.#shown = shown;
    // What is focused in the page scrolls free of the card (WCAG 2.4.11).
    document.documentElement.style.scrollPaddingBlockEnd = shown ? `${card?.offsetHeight}px` : '';
  }

  protected override render(): unknown {
    const { view } = this.page;
    if (!view) return nothing;
    const { locale, texts } = view.policy;
    const words = this.words(en);
    const button = (part: string, label: string, click: (event: MouseEvent) => void, kind = 'quiet') =>
      html`<button part="button ${part}" class=${kind} @click=${click}>${label}</button>`;
    return html`<section
      part="banner"
      popover="manual"
      aria-label=${texts.title}
      lang=${locale}
      dir=${directionOf(locale)}
      data-nosnippet
      @focusin=${this.#arrived}
    >
      ${this.#asking ? this.#question(words) : nothing}
      <p part="confirmation" role="status" tabindex="-1">${this.#said && words[this.#said]}</p>
      <div part="actions" class="actions">
        ${
          this.#asking
            ? [
                button('reject', words.rejectAll, (event) => this.#answer('denied', event), ''),
                button('accept', words.acceptAll, (event) => this.#answer('granted', event), ''),
                button('choose', words.choose, this.#choose),
              ]
            : [button('choose', words.change, this.#choose), button('close', words.close, this.#close)]
        }
      </div>
    </section>`;
  }

  #question(words: BannerMessages): unknown {
    const { policy, signals } = this.page.view!;
    const { controller, texts } = policy;
    const honoured = (['gpc', 'dnt'] as const).filter((signal) => policy.signals[signal] === 'honour' && signals[signal]);
    return html`<div class="text">
      <h2 part="title">${texts.title}</h2>
      <p part="body">${texts.body} <a href=${controller.privacyUrl}>${words.privacyPolicy}</a></p>
      ${honoured.map((signal) => html`<p part="notice" class="notice">${words[`${signal}Honoured`]}</p>`)}
    </div>`;
  }

  /** What is asked gets the answer; who refuses objects as well to what can be objected to. */
  #answer(answer: 'granted' | 'denied', { detail }: MouseEvent): void {
    const { policy, ask } = this.page.view!;
    const answered = policy.purposes.filter(
      (purpose) => ask.includes(purpose.id) || (answer === 'denied' && purpose.legalBasis !== 'consent' && canBeDenied(purpose)),
    );
    const choices = Object.fromEntries(answered.map(({ id }) => [id, answer]));
    if (!saveDecision(this, this.page.consent, { policy, choices, method: 'banner' })) return;
    this.#asking = false;
    this.#say(answer === 'granted' ? 'accepted' : 'rejected');
    // A click by keyboard or screen reader has no detail: there it stays until it is closed.
    if (detail) setTimeout(this.#fade, confirmationLasts);
  }

  #say(said: 'accepted' | 'rejected' | 'saved' | 'loadFailed'): void {
    this.#said = said;
    this.#news = true;
    this.requestUpdate();
  }

  #choose = async (): Promise<void> => {
    try {
      const { openPreferences } = await import('../preferences/open-preferences.js');
      openPreferences(this).addEventListener(ConsentSaveEvent.type, this.#saved);
      this.#said = undefined;
      this.#choosing = true;
    } catch (error) {
      this.dispatchEvent(new ConsentErrorEvent(error));
      this.#say('loadFailed');
    }
  };

  #saved = (): void => {
    if (this.#choosing) this.#say('saved');
  };

  #fade = (): void => {
    if (this.#card?.matches(':hover, :has(button:focus)')) setTimeout(this.#fade, confirmationLasts);
    else if (!this.#asking) this.#close();
  };

  #close = (): void => {
    const wasHere = this.shadowRoot!.activeElement;
    this.#said = undefined;
    this.#choosing = false;
    this.requestUpdate();
    if (wasHere) this.#cameFrom?.focus();
  };

  #arrived = ({ relatedTarget }: FocusEvent): void => {
    const from = relatedTarget as HTMLElement | null;
    if (from && !this.shadowRoot!.contains(from)) this.#cameFrom = from;
  };
}
