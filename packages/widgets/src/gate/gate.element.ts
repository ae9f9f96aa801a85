import type { BannerPurpose } from '@privet/types';
import type { ConsentView } from '@privet/client/lite';
import { isOffered } from '@privet/types/rules';
import { saveDecision } from '../consent/consent.save.js';
import { elementStyles } from '../element/element.styles.js';
import { html, nothing } from '../element/html.js';
import { PrivetElement } from '../element/privet-element.js';
import { enPage } from '../locales/en.page.js';
import { en } from '../locales/en.js';
import { directionOf, type BannerMessages, type PageMessages } from '../locales/locale.js';
import { gateStyles } from './gate.styles.js';
import { idsIn, isLetIn } from './gated-purposes.js';
import { warnOfUnknown } from './gate.warnings.js';

type Words = BannerMessages & PageMessages;

/**
 * Holds content back until its purposes are granted, or the visitor lets in this content alone. What stands in a `<template>` does not exist
 * before, so nothing of it loads; it is taken out again when the grant ends. Other content is only hidden.
 *
 * @summary Content that waits for consent.
 * @attr purpose - The id of a purpose.
 * @attr purposes - The ids of several, separated by spaces.
 * @attr match - `all` purposes must be granted, or `any` of them is enough; `all` where it is left out.
 * @attr provider - Who the content comes from, for the visitor to read.
 * @attr label - What the content is, for who hears the page.
 * @fires privet-before-save - A choice is about to be kept; cancelable.
 * @fires privet-save - A choice is kept in the browser.
 * @fires privet-error - The policy cannot be loaded.
 * @slot - The content, best in a `<template>`.
 * @csspart content - Around the content.
 * @csspart placeholder - What stands in its place.
 * @csspart message - What it says.
 * @csspart buttons - The box of its buttons.
 * @csspart button - Its buttons.
 */
export class PrivetGate extends PrivetElement {
  static override readonly tag: string = 'gate';
  static override readonly styles: readonly string[] = [elementStyles, gateStyles];
  static readonly observedAttributes = ['purpose', 'purposes', 'match', 'provider', 'label'];

  /** What was taken out of templates. */
  #inserted: ChildNode[] = [];
  /** The policy has been loaded, or could not be. */
  #ready = false;
  /** The visitor has just allowed it here. */
  protected allowed: 'once' | 'always' | undefined;
  /** The visitor has let it in, for as long as this page is open. */
  #once = false;
  /** Its purposes were granted when we last looked. */
  #granted = false;

  attributeChangedCallback(): void {
    if (this.isConnected) this.requestUpdate();
  }

  get #ids(): string[] {
    return idsIn(this.getAttribute('purposes') ?? this.getAttribute('purpose'));
  }

  get #any(): boolean {
    return this.getAttribute('match') === 'any';
  }

  get #isGranted(): boolean {
    return isLetIn(this.#ids, this.#any, this.page.view?.granted ?? []);
  }

  protected get isOpen(): boolean {
    return this.#once || this.#isGranted;
  }

  consentChanged(): void {
    const granted = this.#isGranted;
    // Who withdraws withdraws this as well.
    if (this.#granted && !granted) this.#once = false;
    this.#granted = granted;
  }

  protected override loaded(): void {
    this.#ready = true;
    this.#granted = this.#isGranted;
  }

  protected override updated(): void {
    if (!this.isOpen) return this.#takeOut();
    if (this.#inserted.length === 0) this.#insert();
    if (this.allowed) this.shadowRoot!.querySelector<HTMLElement>('[part=content]')?.focus();
    this.allowed = undefined;
  }

  protected override render(): unknown {
    const { view, settings } = this.page;
    const words: Words = this.words({ ...en, ...enPage });
    const locale = view?.policy.locale ?? settings.locale ?? '';
    const open = this.isOpen;
    return html`${open ? html`<div part="content" tabindex="-1"><slot></slot></div>` : nothing}
      <div lang=${locale} dir=${directionOf(locale)}>
        ${open || !(this.#ready || view) ? nothing : this.#placeholder(view, words)}
        <p role="status">${open && this.allowed === 'always' ? words.saved : nothing}</p>
      </div>`;
  }

  #placeholder(view: ConsentView | undefined, words: Words): unknown {
    if (!view) return html`<div part="placeholder"><p part="message">${words.loadFailed}</p></div>`;
    const { policy } = view;
    const closed = policy.purposes.filter(({ id }) => this.#ids.includes(id) && !view.effective[id]?.granted);
    const wanted = this.#wanted(view, closed);
    const provider = this.getAttribute('provider');
    const type = this.#any ? 'disjunction' : 'conjunction';
    const fill = (text: string, purposes: readonly BannerPurpose[]) =>
      text.replace('{purpose}', () => new Intl.ListFormat(policy.locale, { type }).format(purposes.map(({ name }) => name)));
    // Its name may run from left to right where the rest is read from right to left.
    const [before, after] = (provider ? words.blockedFrom : words.blocked).split('{provider}').map((text) => fill(text, closed));
    const message = [before, provider ? html`<bdi>${provider}</bdi>` : nothing, after];
    const gpc = closed.some(({ id }) => view.effective[id]?.reason === 'gpc');
    const button = (label: string, press: () => void) =>
      html`<button part="button" class="quiet" aria-describedby="message" @click=${press}>${label}</button>`;
    return html`<div part="placeholder" role="group" aria-label=${this.getAttribute('label') ?? nothing}>
      <p part="message" id="message">${closed.length > 0 ? message : words.loadFailed}</p>
      ${gpc ? html`<p>${words.gpcHonoured}</p>` : nothing}
      ${
        wanted.length > 0
          ? html`<div part="buttons">
              ${button(words.allowOnce, () => this.allowOnce())} ${button(fill(words.allow, wanted), () => this.#allow(view, wanted))}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** What a yes would have to grant: nothing where that cannot open the gate. */
  #wanted(view: ConsentView, closed: readonly BannerPurpose[]): readonly BannerPurpose[] {
    const { policy } = view;
    const known = policy.purposes.map(({ id }) => id);
    warnOfUnknown(this, this.#ids, known);
    const can = closed.filter((purpose) => isOffered(policy, view, purpose));
    if (this.#any) return can.slice(0, 1);
    return this.#ids.every((id) => known.includes(id)) && can.length === closed.length ? can : [];
  }

  /** Lets in this content alone. Nothing is granted by it, so nothing is kept or sent. */
  protected allowOnce(): void {
    this.#once = true;
    this.allowed = 'once';
    this.requestUpdate();
  }

  #allow({ policy }: ConsentView, purposes: readonly BannerPurpose[]): void {
    const choices = Object.fromEntries(purposes.map(({ id }) => [id, 'granted' as const]));
    if (saveDecision(this, this.page.consent, { policy, choices, method: 'gate' })) this.allowed = 'always';
  }

  #insert(): void {
    // A network guard lets it pass.
    this.toggleAttribute('data-privet-once', this.#once);
    for (const template of this.querySelectorAll<HTMLTemplateElement>(':scope > template')) {
      const content = document.importNode(template.content, true);
      this.#inserted.push(...content.childNodes);
      template.after(content);
    }
  }

  #takeOut(): void {
    const inserted = this.#inserted.splice(0);
    for (const node of inserted) node.remove();
    const ran = inserted.some((node) => node instanceof Element && (node.matches('script') || node.querySelector('script')));
    if (ran)
      void import('../withdrawal/offer-reload.js').then(
        ({ offerReload }) => offerReload(),
        () => undefined,
      );
  }
}
