import { elementStyles } from '../element/element.styles.js';
import { html } from '../element/html.js';
import { PrivetElement } from '../element/privet-element.js';
import { enPage } from '../locales/en.page.js';
import { en } from '../locales/en.js';
import { directionOf } from '../locales/locale.js';
import { reloadStyles } from './reload.styles.js';

/**
 * Offers to load the page again, where a script has run for a purpose that was withdrawn since. It takes no focus, and loads nothing by
 * itself: what the visitor has written in the page would be lost. Gating makes it; a page does not write it.
 *
 * @summary The offer to reload after a withdrawal.
 * @csspart reload - The card.
 * @csspart message - What it says.
 * @csspart button - Its buttons.
 */
export class PrivetReload extends PrivetElement {
  static override readonly tag: string = 'reload';
  static override readonly styles: readonly string[] = [elementStyles, reloadStyles];

  /** A screen reader hears what changes in a status that is there. */
  #said = false;

  protected override updated(): void {
    const card = this.shadowRoot!.querySelector('section');
    if (this.#said || !card?.isConnected) return;
    this.#said = true;
    // In the top layer, where nothing of the page covers it.
    card.showPopover?.();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const words = this.words({ ...en, ...enPage });
    const locale = this.page.view?.policy.locale ?? this.page.settings.locale ?? '';
    return html`<section part="reload" popover="manual" aria-labelledby="message" lang=${locale} dir=${directionOf(locale)}>
      <p part="message" id="message" role="status">${this.#said ? words.reloadOffered : ''}</p>
      <div>
        <button part="button" @click=${() => this.reload()}>${words.reload}</button>
        <button part="button" class="quiet" @click=${() => this.remove()}>${words.close}</button>
      </div>
    </section>`;
  }

  /** Loads the page again. */
  reload(): void {
    location.reload();
  }
}
