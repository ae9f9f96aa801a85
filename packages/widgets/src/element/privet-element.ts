import { nothing, render } from 'lit/html.js';
import { version } from '../../package.json';
import { ConsentController, type ConsentHost } from '../consent/consent.controller.js';
import { loadLocale, type Locale } from '../locales/locale.js';
import { adoptStyles } from './css.js';
import { settingOf } from './settings.js';

/** A server has no elements, and may import the classes. */
const BrowserElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all elements share: settings, consent, words, theme, and rendering by Lit's templates. It is not a LitElement: what loads before a
 * banner shows is counted in bytes, and reactive properties are a quarter of them.
 */
export abstract class PrivetElement extends BrowserElement implements ConsentHost {
  static readonly tag: string;
  static readonly version: string = version;
  static readonly styles: readonly string[];

  readonly page: ConsentController;
  #messages: Partial<Locale> = {};
  /** The words of the language, once they are there. */
  #locale: Partial<Locale> | undefined;
  #pending = false;

  constructor() {
    super();
    const { tag, styles } = this.constructor as typeof PrivetElement;
    this.page = new ConsentController(this, tag);
    adoptStyles(this.attachShadow({ mode: 'open' }), styles);
  }

  /** Replaces some of the element's own words. */
  get messages(): Partial<Locale> {
    return this.#messages;
  }
  set messages(messages: Partial<Locale>) {
    this.#messages = messages;
    this.requestUpdate();
  }

  /** What its tag starts with. */
  get tagPrefix(): string {
    return this.localName.slice(0, -1 - this.page.tag.length);
  }

  connectedCallback(): void {
    this.page.hostConnected();
  }

  disconnectedCallback(): void {
    this.page.hostDisconnected();
  }

  settingsChanged(): void {
    this.style.colorScheme = settingOf(this, this.page.provider, 'theme') ?? '';
    void this.load();
  }

  /** Renders soon, once for all changes that were made until then. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      render(this.#locale ? this.render() : nothing, this.shadowRoot!, { host: this });
      this.updated();
    });
  }

  /** Loads the policy, and the words of the language that it answers in. */
  protected async load(): Promise<void> {
    const { page } = this;
    const [view] = await Promise.all([page.load(), this.#speak(page.settings.locale)]);
    await this.#speak(view?.policy.locale);
    this.loaded();
    this.requestUpdate();
  }

  /** There are words; and a policy, where it could be read. */
  protected loaded(): void {}
  protected updated(): void {}
  protected abstract render(): unknown;

  /** The element's words: the language's, and before them those that the site has replaced. */
  protected words<English>(english: English): English {
    return { ...english, ...this.#locale, ...this.#messages };
  }

  async #speak(language: string | undefined): Promise<void> {
    if (language) this.#locale = await loadLocale(language);
  }
}
