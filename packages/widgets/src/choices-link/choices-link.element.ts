import { html, nothing, svg } from 'lit/html.js';
import { ConsentErrorEvent } from '../consent/consent.events.js';
import { elementStyles } from '../element/element.styles.js';
import { PrivetElement } from '../element/privet-element.js';
import { enPage } from '../locales/en.page.js';
import { directionOf } from '../locales/locale.js';
import { choicesLinkStyles } from './choices-link.styles.js';

/**
 * The way back to one's choices, for a footer: withdrawing is as easy as giving (GDPR Art. 7(3)). Where people opt out, it has the title
 * and the icon that 11 CCR §7015 asks for, and says that a browser's opt-out is honoured (§7025(c)(6)).
 *
 * @summary A link that opens the preference center.
 * @fires privet-error - The preference center cannot be loaded.
 * @csspart button - The link.
 * @csspart icon - The opt-out icon of California, unchanged.
 * @csspart signal - What is said of an honoured opt-out.
 */
export class PrivetChoicesLink extends PrivetElement {
  static override readonly tag: string = 'choices-link';
  static override readonly styles: readonly string[] = [elementStyles, choicesLinkStyles];

  #busy = false;

  protected override render(): unknown {
    const { settings, view } = this.page;
    const words = this.words(enPage);
    const optOut = view && (view.policy.mode === 'opt-out' || view.policy.jurisdiction === 'US-CA');
    const honoured = optOut && view.policy.signals.gpc === 'honour' && view.signals.gpc;
    const locale = view?.policy.locale ?? settings.locale ?? '';
    return html`<span lang=${locale} dir=${directionOf(locale)}>
      <button part="button" aria-busy=${this.#busy} aria-haspopup="dialog" @click=${this.#open}>
        ${optOut ? [words.yourPrivacyChoices, optOutIcon(words.optOutIcon)] : words.privacyChoices}
      </button>
      ${honoured ? html`<span part="signal">${words.optOutHonoured}</span>` : nothing}
    </span>`;
  }

  #open = async (): Promise<void> => {
    if (this.#busy) return;
    this.#setBusy(true);
    try {
      const { openPreferences } = await import('../preferences/open-preferences.js');
      openPreferences(this);
    } catch (error) {
      this.dispatchEvent(new ConsentErrorEvent(error));
    }
    this.#setBusy(false);
  };

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.requestUpdate();
  }
}

/** As the Attorney General of California publishes it: https://oag.ca.gov/privacy/ccpa/icons-download */
const optOutIcon = (label: string) => html`<svg part="icon" viewBox="0 0 30 14" role="img" aria-label=${label}>${shapes}</svg>`;

const shapes = svg`<path fill="#fff" d="M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z"/><path fill="#06f" fill-rule="evenodd" d="M22.6 0H7.4c-3.9 0-7 3.1-7 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.2-7-7-7zM1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4c-3.2 0-5.8-2.6-5.8-5.8z"/><path fill="#fff" d="M24.6 4c.2.2.2.6 0 .8L22.5 7l2.2 2.2c.2.2.2.6 0 .8-.2.2-.6.2-.8 0l-2.2-2.2-2.2 2.2c-.2.2-.6.2-.8 0-.2-.2-.2-.6 0-.8L20.8 7l-2.2-2.2c-.2-.2-.2-.6 0-.8.2-.2.6-.2.8 0l2.2 2.2L23.8 4c.2-.2.6-.2.8 0z"/><path fill="#06f" d="M12.7 4.1c.2.2.3.6.1.8L8.6 9.8c-.1.1-.2.2-.3.2-.2.1-.5.1-.7-.1L5.4 7.7c-.2-.2-.2-.6 0-.8.2-.2.6-.2.8 0L8 8.6l3.8-4.5c.2-.2.6-.2.9 0z"/>`;
