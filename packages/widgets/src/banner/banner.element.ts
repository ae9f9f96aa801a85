import { canBeDenied } from '@privet/types/rules';
import { html, nothing } from 'lit/html.js';
import { afterPaint } from '../consent/after-paint.js';
import { ConsentErrorEvent } from '../consent/consent.events.js';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { PrivetElement } from '../element/privet-element.js';
import { en } from '../locales/en.js';
import { directionOf } from '../locales/locale.js';
import { bannerStyles } from './banner.styles.js';

/**
 * Asks for consent where there is something to ask, without taking the focus, trapping it, or locking the page. Refusing and accepting are
 * one click each and look the same; no setting changes that.
 *
 * @summary The consent banner.
 * @fires privet-before-save - A choice is about to be kept; cancelable.
 * @fires privet-save - A choice is kept in the browser.
 * @fires privet-error - The policy or the preference center cannot be loaded.
 * @csspart banner - The card.
 * @csspart title - Its heading.
 * @csspart body - What the policy says in it.
 * @csspart notice - What is said of an honoured signal.
 * @csspart actions - The box of the buttons.
 * @csspart button - Every button.
 * @csspart confirmation - What is said after a choice.
 */
export class PrivetBanner extends PrivetElement {
  static override readonly tag = 'banner';
  static override readonly styles = [elementStyles, bannerStyles];

  #asking = false;
  /** What is said after a choice, or when something does not work. */
  #said: 'accepted' | 'rejected' | 'saved' | 'loadFailed' | undefined;
  /** Where the focus was before it came here. */
  #cameFrom: EventTarget | null = null;

  get #card(): HTMLElement | null {
    return this.shadowRoot!.querySelector('section');
  }

  consentChanged(): void {
    const asks = !!this.page.view?.ask.length;
    // Who has just answered is not asked again before the answer is kept.
    if (!asks || !this.#said) this.#asking = asks;
  }

  protected override updated(): void {
    const card = this.#card;
    if (card && !card.matches(':popover-open')) card.showPopover();
    if (this.#said) card?.querySelector<HTMLElement>('[role]')?.focus();
    afterPaint(() => {
      // What is focused in the page scrolls free of the card (WCAG 2.4.11).
      document.documentElement.style.scrollPaddingBlockEnd = card ? `${card.offsetHeight}px` : '';
      if (card) void this.page.consent.flush();
    });
  }

  protected override render(): unknown {
    const { view } = this.page;
    if (!view || !(this.#asking || this.#said)) return nothing;
    const { controller, locale, signals, texts } = view.policy;
    const words = this.words(en);
    const button = (label: string, click: () => void, kind = '') => html`<button part="button" class=${kind} @click=${click}>${label}</button>`;
    const honoured = (['gpc', 'dnt'] as const).filter((signal) => signals[signal] === 'honour' && view.signals[signal]);
    return html`<section
      part="banner"
      popover="manual"
      aria-label=${texts.title}
      lang=${locale}
      dir=${directionOf(locale)}
      data-nosnippet
      @focusin=${this.#arrived}
    >
      ${this.#asking
        ? html`<div class="text">
            <h2 part="title">${texts.title}</h2>
            <p part="body">${texts.body} <a href=${controller.privacyUrl}>${words.privacyPolicy}</a></p>
            ${honoured.map((signal) => html`<p part="notice" class="notice">${words[`${signal}Honoured`]}</p>`)}
          </div>`
        : nothing}
      <p part="confirmation" role="status" tabindex="-1">${this.#said && words[this.#said]}</p>
      <div part="actions" class="actions">
        ${this.#asking
          ? [
              button(words.rejectAll, () => this.#answer('denied')),
              button(words.acceptAll, () => this.#answer('granted')),
              button(words.choose, this.#choose, 'quiet'),
            ]
          : [button(words.change, this.#choose, 'quiet'), button(words.close, this.#close, 'quiet')]}
      </div>
    </section>`;
  }

  /** What is asked gets the answer; who refuses objects as well to what can be objected to. */
  #answer(answer: 'granted' | 'denied'): void {
    const { policy, ask } = this.page.view!;
    const answered = policy.purposes.filter(
      (purpose) => ask.includes(purpose.id) || (answer === 'denied' && purpose.legalBasis !== 'consent' && canBeDenied(purpose)),
    );
    const choices = Object.fromEntries(answered.map(({ id }) => [id, answer]));
    if (!saveDecision(this, this.page.consent, { policy, choices, method: 'banner' })) return;
    this.#asking = false;
    this.#say(answer === 'granted' ? 'accepted' : 'rejected');
  }

  #say = (said: 'accepted' | 'rejected' | 'saved' | 'loadFailed' | undefined): void => {
    this.#said = said;
    this.requestUpdate();
  };

  #choose = async (): Promise<void> => {
    try {
      const { openPreferences } = await import('../preferences/open-preferences.js');
      openPreferences(this).addEventListener('privet-save', this.#saved);
    } catch (error) {
      this.dispatchEvent(new ConsentErrorEvent(error));
      this.#say('loadFailed');
    }
  };

  #saved = (): void => {
    if (this.#card) this.#say('saved');
  };

  #close = (): void => {
    this.#say(undefined);
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  };

  #arrived = ({ relatedTarget }: FocusEvent): void => {
    this.#cameFrom ??= relatedTarget;
  };
}
