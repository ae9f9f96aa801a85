import { afterPaint } from '@privet/client/lite/page';
import { canBeDenied } from '@privet/types/rules';
import { ConsentErrorEvent, ConsentSaveEvent } from '../consent/consent.events.js';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { html, nothing } from '../element/html.js';
import { PrivetElement } from '../element/privet-element.js';
import { settingOf } from '../element/settings.js';
import { en } from '../locales/en.js';
import { bannerStyles } from './banner.styles.js';
import { bannerCard, type BannerNews } from './banner.template.js';

/** What a pointer made appear goes away by itself after so many milliseconds, where nobody is at it. */
const confirmationLasts = 8000;

/**
 * Asks for consent where there is something to ask, without taking the focus, trapping it, or locking the page. Refusing and accepting are
 * one click each and look the same; no setting changes that. Escape is no answer.
 *
 * @summary The consent banner.
 * @attr layout - `box`, `bar` or `centered`; the provider may have it.
 * @attr position - `bottom` or `top`, and of a box `start` or `end`, as in `top end`; the provider may have it.
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
  #said: BannerNews | undefined;
  /** It has been said just now, and gets the focus. */
  #news = false;
  /** The preference center was opened from here. */
  #choosing = false;
  /** Where the focus was before it came here. */
  #cameFrom: HTMLElement | undefined;

  get #card(): HTMLElement | null {
    return this.shadowRoot!.querySelector('section');
  }

  /** The card's classes. */
  get #layout(): string {
    return ['layout', 'position'].map((name) => settingOf(this, this.page.provider, name)).join(' ');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusin', this.#arrived);
  }

  consentChanged(): void {
    const asks = !!this.page.view?.ask.length;
    // Who has just answered is not asked again before the answer is kept.
    if (!asks || !this.#said) this.#asking = asks;
  }

  /** The page may have known it before this element came. */
  protected override loaded(): void {
    this.consentChanged();
  }

  protected override dress(): unknown {
    return this.#layout.trim() && import('../looks/layouts.js').then(({ wearLayouts }) => wearLayouts(this.shadowRoot!));
  }

  /** It stands in the top layer, where nothing of the page covers it. */
  protected override updated(): void {
    const card = this.#card;
    if (!card || !this.isConnected) return;
    const shown = this.#asking || !!this.#said;
    card.togglePopover?.(shown);
    // By then it may be another card: a server's gives way to the element's own.
    if (shown) afterPaint(async () => (await import('../looks/settle.js')).settle(this.#card ?? card));
    if (this.#news) card.querySelector<HTMLElement>('[role]')?.focus();
    this.#news = false;
  }

  protected override render(): unknown {
    const { view } = this.page;
    if (!view) return nothing;
    const words = this.words(en);
    return bannerCard(view, words, this.#layout, this.#asking, this.#said, (part, label, kind = '') => {
      const press = ({ detail }: MouseEvent) =>
        part === 'choose' ? this.#choose() : part === 'close' ? this.#close() : this.#answer(part === 'accept', detail);
      return html`<button part="button ${part}" class=${kind} @click=${press}>${label}</button>`;
    });
  }

  /** What is asked gets the answer; who refuses objects as well to what can be objected to. */
  #answer(grants: boolean, detail: number): void {
    const { policy, ask } = this.page.view!;
    const answered = policy.purposes.filter(
      (purpose) => ask.includes(purpose.id) || (!grants && purpose.legalBasis !== 'consent' && canBeDenied(purpose)),
    );
    const choices = Object.fromEntries(answered.map(({ id }) => [id, grants ? 'granted' : 'denied'] as const));
    if (!saveDecision(this, this.page.consent, { policy, choices, method: 'banner' })) return;
    this.#asking = false;
    this.#say(grants ? 'accepted' : 'rejected');
    // A click by keyboard or screen reader has no detail: there it stays until it is closed.
    if (detail) setTimeout(this.#fade, confirmationLasts);
  }

  #say(said: BannerNews): void {
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
    this.consentChanged();
    this.requestUpdate();
    if (wasHere) this.#cameFrom?.focus();
  };

  /** It hears of the focus only when it comes from outside. */
  #arrived = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget) this.#cameFrom = relatedTarget as HTMLElement;
  };
}
