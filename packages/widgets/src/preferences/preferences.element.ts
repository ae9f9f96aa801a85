import type { PolicyView } from '@privet/types';
import { canBeDenied, type PurposeTerms } from '@privet/types/rules';
import { fetchPolicy, policyUrl } from '@privet/client/lite';
import { html, nothing } from 'lit/html.js';
import { afterPaint } from '../consent/after-paint.js';
import { ConsentErrorEvent, ConsentSaveEvent } from '../consent/consent.events.js';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { PrivetElement } from '../element/privet-element.js';
import { enPreferences } from '../locales/en.preferences.js';
import { en } from '../locales/en.js';
import { directionOf, type BannerMessages, type PreferencesMessages } from '../locales/locale.js';
import { acceptAll, asSwitched, choicesOf, rejectAll, type Chooser } from './preferences.choices.js';
import { purposeRow, type ShownPolicy } from './preferences.purpose.js';
import { preferencesStyles } from './preferences.styles.js';

type Words = BannerMessages & PreferencesMessages;
type Said = 'accepted' | 'rejected' | 'saved';

/** For how long a confirmation stays, in milliseconds. */
const confirmationLasts = 12_000;

/**
 * Shows every purpose with what it is for, and lets the visitor switch each. It opens as a modal dialog, or stands in the page where it is
 * `inline`. What the banner knows is there at once; descriptions and details are fetched when it opens, and nothing waits for them.
 *
 * @summary The preference center.
 * @attr inline - Stands in the page instead of opening as a dialog.
 * @fires privet-before-save - A choice is about to be kept; cancelable.
 * @fires privet-save - A choice is kept in the browser.
 * @fires privet-error - The policy cannot be loaded.
 * @csspart dialog - The dialog, or the section where it is inline.
 * @csspart title - Its heading.
 * @csspart notice - What is said of an honoured signal, or of what does not load.
 * @csspart purpose - A purpose.
 * @csspart switch - Its switch.
 * @csspart details - What can be unfolded of it.
 * @csspart actions - The box of the buttons.
 * @csspart button - Every button.
 * @csspart confirmation - What is said after a choice.
 */
export class PrivetPreferences extends PrivetElement {
  static override readonly tag: string = 'preferences';
  static override readonly styles: readonly string[] = [elementStyles, preferencesStyles];

  #open = false;
  /** What the visitor has switched, and not saved yet. */
  #draft = new Map<string, boolean>();
  #whole: PolicyView | undefined;
  #loading = false;
  #failed = false;
  #answer: Said | undefined;
  #said: Said | undefined;

  get #inline(): boolean {
    return this.hasAttribute('inline');
  }

  /** With the banner's policy alone one can choose already. */
  get #shown(): ShownPolicy | undefined {
    return this.page.view && (this.#whole ?? this.page.view.policy);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot!.querySelector('dialog');
  }

  get #status(): HTMLElement | null {
    return this.shadowRoot!.querySelector('[role=status]');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(ConsentSaveEvent.type, this.#saved);
  }

  /** Opens the dialog, and moves the focus into it. */
  open(): void {
    this.#open = true;
    this.#said = undefined;
    this.requestUpdate();
    void this.#loadAll();
  }

  /** Closes the dialog; the focus goes back to where it was. What was switched and not saved is dropped. */
  close(): void {
    this.#dialog?.close();
    this.#closed();
  }

  override settingsChanged(): void {
    this.#whole = undefined;
    super.settingsChanged();
    if (this.#open || this.#inline) void this.#loadAll();
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.#open || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  }

  protected override render(): unknown {
    const { page } = this;
    const policy = this.#shown;
    const words: Words = this.words({ ...en, ...enPreferences });
    const locale = policy?.locale ?? page.settings.locale ?? '';
    return html`<div lang=${locale} dir=${directionOf(locale)}>
      ${
        this.#inline
          ? html`<section part="dialog" aria-labelledby="title">${this.#content(policy, words)}</section>`
          : html`<dialog part="dialog" aria-labelledby="title" @close=${this.#closed}>
              ${this.#open ? this.#content(policy, words) : nothing}
            </dialog>`
      }
      <p part="confirmation" role="status" tabindex="-1" class=${this.#inline ? '' : 'toast'}>${this.#said && words[this.#said]}</p>
    </div>`;
  }

  #content(policy: ShownPolicy | undefined, words: Words): unknown {
    const button = (label: string, said: Said, choose: Chooser) =>
      html`<button part="button" @click=${() => this.#keep(choose, said)}>${label}</button>`;
    return html`<header>
        <h2 part="title" id="title" tabindex="-1">${words.preferencesTitle}</h2>
        ${this.#inline ? nothing : html`<button class="quiet close" aria-label=${words.close} @click=${() => this.close()}>✕</button>`}
      </header>
      <div class="body">${policy && this.#choices(policy, words)} ${this.#trouble(policy, words)}</div>
      ${
        policy
          ? html`<footer part="actions">
              ${button(words.rejectAll, 'rejected', rejectAll)} ${button(words.acceptAll, 'accepted', acceptAll)}
              ${button(words.save, 'saved', asSwitched(this.#isOn))}
            </footer>`
          : nothing
      }`;
  }

  #trouble(policy: ShownPolicy | undefined, words: Words): unknown {
    if (this.#loading) return html`<p>${words.loading}</p>`;
    if (!this.#failed) return nothing;
    return html`<p part="notice" class="notice" role="alert">
      ${policy ? words.detailsFailed : words.loadFailed} <button class="quiet" part="button" @click=${this.#loadAll}>${words.retry}</button>
    </p>`;
  }

  #choices(policy: ShownPolicy, words: Words): unknown {
    const { decidedAt, effective, signals } = this.page.view!;
    const { controller, locale, purposes } = policy;
    const date = decidedAt && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(decidedAt);
    const standing = (['gpc', 'dnt'] as const).map((signal) => {
      const off = purposes.filter(({ id }) => effective[id]?.reason === signal).map(({ name }) => name);
      if (!signals[signal] || off.length === 0) return nothing;
      const denies = words.signalDenies.replace('{purposes}', () => new Intl.ListFormat(locale).format(off));
      return html`<p part="notice" class="notice">${`${words[`${signal}Honoured`]} ${denies}`}</p>`;
    });
    const group = (heading: string, members: ShownPolicy['purposes']) =>
      members.length > 0
        ? html`<h3>${heading}</h3>
            <ul>
              ${members.map((purpose) => this.#row(policy, purpose, words))}
            </ul>`
        : nothing;
    return html`<p>${words.introduction} <a href=${controller.privacyUrl}>${words.privacyPolicy}</a></p>
      ${date ? html`<small>${words.lastChoice.replace('{date}', date)}</small>` : nothing} ${standing}
      ${group(words.optional, purposes.filter(canBeDenied))}
      ${group(
        words.necessary,
        purposes.filter((purpose) => !canBeDenied(purpose)),
      )}`;
  }

  #row(policy: ShownPolicy, purpose: ShownPolicy['purposes'][number], words: Words): unknown {
    const { id } = purpose;
    const change = (on: boolean) => {
      this.#draft.set(id, on);
      this.requestUpdate();
    };
    return purposeRow({ policy, purpose, view: this.page.view!, words, on: this.#isOn(purpose), change });
  }

  #isOn = ({ id }: PurposeTerms): boolean => this.#draft.get(id) ?? this.page.view?.effective[id]?.granted ?? false;

  #keep(choose: Chooser, said: Said): void {
    const { consent, view } = this.page;
    const policy = this.#shown;
    if (!view || !policy) return;
    const choices = choicesOf(policy, view, choose);
    if (!saveDecision(this, consent, { policy, choices, method: 'preferences' })) return;
    this.#answer = said;
    if (!this.#inline) this.close();
  }

  #saved = (): void => {
    this.#draft.clear();
    afterPaint(() => this.#confirm());
  };

  #confirm(): void {
    const focus = focused();
    // A banner that stands open says it itself, and has the focus.
    if (!this.#inline && focus?.role === 'status') return;
    this.#said = this.#answer;
    this.requestUpdate();
    // What opened the dialog may be gone, as a banner is that has nothing more to ask.
    if (this.#inline || focus === document.body) queueMicrotask(() => this.#status?.focus());
    if (!this.#inline) setTimeout(this.#fallSilent, confirmationLasts);
  }

  #fallSilent = (): void => {
    if (this.shadowRoot!.activeElement) return void setTimeout(this.#fallSilent, confirmationLasts);
    this.#said = undefined;
    this.requestUpdate();
  };

  #closed = (): void => {
    if (!this.#open) return;
    this.#open = false;
    this.#draft.clear();
    this.requestUpdate();
  };

  /** The banner's view first, where it is missing, then the whole. What was switched stays switched. */
  #loadAll = async (): Promise<void> => {
    if (this.#loading || this.#whole) return;
    this.#loading = true;
    this.#failed = false;
    this.requestUpdate();
    try {
      const url = policyUrl(this.page.settings);
      const [, whole] = await Promise.all([this.page.consent.load(), fetchPolicy<PolicyView>(url)]);
      if (url === policyUrl(this.page.settings)) this.#whole = whole;
    } catch (error) {
      this.#failed = true;
      this.dispatchEvent(new ConsentErrorEvent(error));
    }
    this.#loading = false;
    this.requestUpdate();
  };
}

/** The focused element, in whichever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
