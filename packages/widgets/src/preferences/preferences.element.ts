import type { PolicyView } from '@privet/types';
import type { PurposeTerms } from '@privet/types/rules';
import { afterPaint, fetchPolicy, policyUrl } from '@privet/client/lite/page';
import { ConsentSaveEvent } from '../consent/consent.events.js';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { html, nothing } from '../element/html.js';
import { PrivetElement } from '../element/privet-element.js';
import { enPreferences } from '../locales/en.preferences.js';
import { en } from '../locales/en.js';
import type { BannerMessages, PreferencesMessages } from '../locales/locale.js';
import { acceptAll, asSwitched, choicesOf, rejectAll, type Chooser } from '@privet/types/offers';
import type { confirmationOf, Said } from './preferences.confirmation.js';
import type { PurposeDetails, ShownPolicy } from './preferences.purpose.js';
import { signalLines } from './preferences.signals.js';
import { preferencesStyles } from './preferences.styles.js';
import { preferencesCard } from './preferences.template.js';

type Words = BannerMessages & PreferencesMessages;

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
  #details: PurposeDetails | undefined;
  #confirmationOf: typeof confirmationOf | undefined;
  #loading = false;
  #failed = false;
  #answer: Said | undefined;
  #said: Said | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** The dialog was closed with switches that differ from what is in effect. */
  #unsaved = false;

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
    this.#answer = undefined;
    this.#say(undefined);
    void this.#loadAll();
  }

  /** Closes the dialog; the focus goes back to where it was. What was switched and not saved waits for the next time. */
  close(): void {
    this.#dialog?.close();
    this.#closed();
  }

  /** What is chosen elsewhere is newer than what was switched here before. */
  consentChanged(): void {
    if (this.#open || this.#inline) return;
    this.#draft.clear();
    this.#unsaved = false;
    // Lit sets what it set otherwise before; a switch also moves under the visitor's hand.
    for (const input of this.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=switch]'))
      input.checked = this.#isOn({ id: input.value });
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
    const said = this.#said;
    const choosers = { rejected: rejectAll, accepted: acceptAll, saved: asSwitched(this.#isOn) } as const;
    return preferencesCard({
      locale: policy?.locale ?? page.settings.locale ?? '',
      words,
      inline: this.#inline,
      open: this.#open,
      policy,
      view: page.view,
      said:
        said &&
        ((policy && this.#confirmationOf?.(said, policy, page.view!, signalLines(policy, page.view!, words), words)) ?? words[said]),
      unsaved: this.#unsaved,
      details: this.#details,
      more: this.#more(policy, words),
      isOn: this.#isOn,
      button: (answer, label) => html`<button part="button" @click=${() => this.#keep(choosers[answer], answer)}>${label}</button>`,
      change: (id, on) => {
        this.#draft.set(id, on);
        this.requestUpdate();
      },
      close: () => this.close(),
      closed: this.#closed,
    });
  }

  #more(policy: ShownPolicy | undefined, words: Words): unknown {
    if (this.#loading) return html`<p aria-busy="true">${words.loading}</p>`;
    if (!this.#failed) return nothing;
    return html`<p part="notice" class="notice" role="alert">
      ${policy ? words.detailsFailed : words.loadFailed} <button class="quiet" part="button" @click=${this.#loadAll}>${words.retry}</button>
    </p>`;
  }

  #isOn = ({ id }: Pick<PurposeTerms, 'id'>): boolean => this.#draft.get(id) ?? this.page.view?.effective[id]?.granted ?? false;

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
    this.#unsaved = false;
    afterPaint(() => this.#confirm());
  };

  #confirm(): void {
    const focus = focused();
    // A banner that stands open says it itself, and has the focus.
    if (!this.#inline && focus?.role === 'status') return;
    this.#say(this.#answer);
    // What opened the dialog may be gone, as a banner is that has nothing more to ask.
    if (this.#inline || focus === document.body) queueMicrotask(() => this.#status?.focus());
  }

  #say(said: Said | undefined): void {
    this.#said = said;
    this.requestUpdate();
    // Not over what has the focus, nor over the banner that the focus is in.
    this.#status?.classList.toggle('low', focused()!.getBoundingClientRect().bottom < innerHeight / 2);
    clearTimeout(this.#silence);
    // Who is at it has the time that it takes.
    const end = () => this.#say(this.shadowRoot!.activeElement ? said : undefined);
    if (said && !this.#inline) this.#silence = setTimeout(end, confirmationLasts);
  }

  #closed = (): void => {
    // One that has opened again meanwhile stays open.
    if (!this.#open || this.#dialog?.open) return;
    this.#open = false;
    const { effective } = this.page.view ?? {};
    this.#unsaved = !this.#answer && [...this.#draft].some(([id, on]) => on !== effective?.[id]?.granted);
    this.#say(this.#unsaved ? 'unsaved' : undefined);
  };

  /** The banner's view first, where it is missing, then the whole. What was switched stays switched. */
  #loadAll = async (): Promise<void> => {
    if (this.#loading || this.#whole) return;
    this.#loading = true;
    this.#failed = false;
    this.requestUpdate();
    try {
      const url = policyUrl(this.page.settings);
      const loading = [fetchPolicy<PolicyView>(this.page.settings), import('./load-details.js'), this.page.consent.load()] as const;
      const [whole, details] = await Promise.all(loading);
      this.#details = details.purposeDetails;
      this.#confirmationOf = details.confirmationOf;
      if (url === policyUrl(this.page.settings)) this.#whole = whole;
    } catch (error) {
      this.#failed = true;
      void this.page.fail(error);
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
