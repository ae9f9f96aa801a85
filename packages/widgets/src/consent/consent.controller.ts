import type { ConsentView, PageConsent } from '@privet/client/lite';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { consentSettings, providerOf, settingNames } from '../element/settings.js';
import { ConsentErrorEvent } from './consent.events.js';
import { sharedConsent } from './consent.shared.js';

/**
 * Gives a Lit element the consent of its page: it takes the settings from the element or the provider around it, follows them when they
 * change, and updates the element when the consent does. It has no look of its own.
 */
export class ConsentController implements ReactiveController {
  provider: Element | undefined;
  consent!: PageConsent;
  #host: ReactiveControllerHost & Element;
  readonly tag: string;
  #opened: () => void;
  #heard: () => void;
  #stop?: () => void;
  #settings = new MutationObserver(() => this.#open());

  /**
   * @param tag the element's tag without its prefix
   * @param opened called when the settings are known, and again when they change
   * @param heard called when the consent has changed, before the element updates
   */
  constructor(host: ReactiveControllerHost & Element, tag: string, opened: () => void, heard: () => void) {
    this.#host = host;
    this.tag = tag;
    this.#opened = opened;
    this.#heard = heard;
    host.addController(this);
  }

  /** What is known of the consent; nothing before `load`. */
  get view(): ConsentView | undefined {
    return this.consent.view();
  }

  /** Loads the policy; where that fails the element says so by `privet-error`, and nothing is granted. */
  async load(): Promise<ConsentView | undefined> {
    try {
      return await this.consent.load();
    } catch (error) {
      this.#host.dispatchEvent(new ConsentErrorEvent(error));
      return undefined;
    }
  }

  hostConnected(): void {
    this.provider = providerOf(this.#host, this.tag);
    for (const element of [this.#host, this.provider]) {
      if (element) this.#settings.observe(element, { attributeFilter: [...settingNames] });
    }
    this.#open();
  }

  hostDisconnected(): void {
    this.#settings.disconnect();
    this.#stop?.();
  }

  #open(): void {
    this.#stop?.();
    this.consent = sharedConsent(consentSettings(this.#host, this.provider));
    this.#stop = this.consent.subscribe((event) => {
      if (event.type !== 'change') return;
      this.#heard();
      this.#host.requestUpdate();
    });
    this.#opened();
  }
}
