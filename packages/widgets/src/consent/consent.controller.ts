import type { ConsentView, PageConsent, PageConsentOptions } from '@privet/client/lite';
import type { ReactiveController } from 'lit';
import { consentSettings, languageSourceOf, providerOf, settingNames } from '../element/settings.js';
import { ConsentErrorEvent } from './consent.events.js';
import { sharedConsent } from './consent.shared.js';

/** An element with a consent controller: one of ours, or any LitElement. */
export interface ConsentHost extends Element {
  requestUpdate(): void;
  /** The settings are known, or have changed. */
  settingsChanged?(): void;
  /** What is in effect is known, or has changed. An update follows. */
  consentChanged?(): void;
}

/**
 * Gives an element the consent of its page. It takes the settings from the element or from the provider around it, follows them when they
 * change, and updates the element when the consent does. It has no look of its own.
 */
export class ConsentController implements ReactiveController {
  /** The provider around the element. */
  provider: Element | undefined;
  settings!: PageConsentOptions;
  consent!: PageConsent;
  #stop: (() => void) | undefined;
  #watch = new MutationObserver(() => this.#open());

  /** @param tag the element's tag without its prefix; it tells the prefix of the provider */
  constructor(
    readonly host: ConsentHost,
    readonly tag: string,
  ) {}

  /** What is known of the consent; nothing before `load`. */
  get view(): ConsentView | undefined {
    return this.consent.view();
  }

  /** Loads the policy. Where that fails the element fires `privet-error`, and nothing is granted. */
  async load(): Promise<ConsentView | undefined> {
    try {
      return await this.consent.load();
    } catch (error) {
      await this.fail(error);
      return undefined;
    }
  }

  /** Tells that the policy cannot be read, and why; where that cannot be found out, the error as it is. */
  async fail(error: unknown): Promise<void> {
    try {
      error = await (await import('./consent.diagnosis.js')).diagnose(error, this.settings);
    } catch {
      // It did not load either.
    }
    this.host.dispatchEvent(new ConsentErrorEvent(error));
  }

  hostConnected(): void {
    this.#open();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#stop?.();
  }

  #open(): void {
    const { host } = this;
    this.hostDisconnected();
    this.provider = providerOf(host, this.tag);
    for (const element of [host, this.provider, languageSourceOf(host)]) {
      if (element) this.#watch.observe(element, { attributeFilter: settingNames });
    }
    this.settings = consentSettings(host, this.provider);
    this.consent = sharedConsent(this.settings);
    this.#stop = this.consent.subscribe(({ type }) => {
      if (type !== 'change') return;
      host.consentChanged?.();
      host.requestUpdate();
    });
    host.settingsChanged?.();
  }
}
