import { render } from 'lit/html.js';
import { ConsentController, type ConsentHost } from '../consent/consent.controller.js';
import { en } from '../locales/en.js';
import { loadLocale, type Locale } from '../locales/locale.js';
import { adoptStyles } from './css.js';
import { nothing } from './html.js';
import { languageSourceOf, settingOf } from './settings.js';
import { soon } from './soon.js';
import { version } from './version.js';

/** A server has no elements, and may import the classes. */
const BrowserElement = globalThis.HTMLElement ?? (EventTarget as typeof HTMLElement);

/**
 * What all elements share: settings, consent, words, theme, and rendering by Lit's templates. It is not a LitElement: what loads before a
 * banner shows is counted in bytes, and reactive properties are a quarter of them.
 */
export abstract class PrivetElement extends BrowserElement implements ConsentHost {
  static readonly tag: string;
  static readonly version: string = version;
  static readonly styles: readonly string[];

  readonly page: ConsentController;
  /**
   * Replaces some of the element's own words; a `requestUpdate()` shows them where it has rendered. In HTML they are written as JSON, in a
   * `<script type="application/json">` inside the element.
   */
  declare messages?: Partial<Locale>;
  /** The words that stand in the page, in the element. */
  #written: Partial<Locale> = {};
  /** The words of the language, once they are there. */
  #locale: Partial<Locale> | undefined;
  #pending = false;
  /** Where it renders: apart, where a server has declared what is on the screen. */
  #own: ShadowRoot | DocumentFragment;

  constructor() {
    super();
    const { tag, styles } = this.constructor as typeof PrivetElement;
    this.page = new ConsentController(this, tag);
    this.#own = this.shadowRoot ? new DocumentFragment() : this.attachShadow({ mode: 'open' });
    adoptStyles(this.shadowRoot!, styles);
  }

  connectedCallback(): void {
    this.page.hostConnected();
    const json = this.querySelector(':scope > script[type="application/json"]');
    if (json) this.#written = JSON.parse(json.textContent);
  }

  disconnectedCallback(): void {
    this.page.hostDisconnected();
  }

  settingsChanged(): void {
    const theme = settingOf(this, this.page.provider, 'theme');
    this.style.colorScheme = theme === 'system' ? '' : (theme ?? '');
    void this.load();
  }

  /** Renders soon, once for all changes that were made until then. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    soon(async () => {
      this.#pending = false;
      const { consent } = this.page;
      if (!consent) return;
      const theme = consent.view()?.policy.theme;
      try {
        if (theme) (await import('./site-theme.js')).wearTheme(this, theme);
      } catch {
        // Without its look it shows all the same.
      }
      render(this.#locale ? this.render() : nothing, this.#own, { host: this });
      if (this.#own !== this.shadowRoot) (await import('./declared.js')).takeOver(this, this.#own);
      if (this.isConnected) this.updated();
    });
  }

  /** Loads the policy, and the words of the language that it answers in. */
  protected async load(): Promise<void> {
    const { page } = this;
    const { settings } = page;
    // The policy may lack a language. Before it is known, only one that the page itself names is worth asking for.
    const likely = page.view?.policy.locale ?? languageSourceOf(this).getAttribute('lang');
    const [view] = await Promise.all([page.load(), this.#speak(likely)]);
    if (settings !== page.settings) return;
    await this.#speak(view?.policy.locale);
    this.loaded();
    this.requestUpdate();
  }

  /** There are words; and a policy, where it could be read. */
  protected loaded(): void {}
  protected updated(): void {}
  /** Puts on the styles that its attributes ask for; nothing shows before they are there. */
  protected dress?(): unknown;
  protected abstract render(): unknown;

  /** The element's words: English, the language's, and before them those that the site has replaced. */
  protected words<English>(english: English): English {
    return { ...en, ...english, ...this.#locale, ...this.replaced };
  }

  /** The words that the site has put in the place of ours. */
  get replaced(): Partial<Locale> {
    return { ...this.#written, ...this.messages };
  }

  async #speak(language: string | null | undefined): Promise<void> {
    if (!language) return;
    const { settings } = this.page;
    const [locale] = await Promise.all([loadLocale(language), this.dress?.()]);
    // The settings may have changed since.
    if (settings !== this.page.settings) return;
    this.#locale = locale;
    this.requestUpdate();
  }
}
