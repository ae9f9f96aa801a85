import { LitElement, type PropertyDeclarations } from 'lit';
import type { ConsentView } from '@privet/client/lite';
import { version } from '../../package.json';
import { ConsentController } from '../consent/consent.controller.js';
import { loadLocale, type Locale } from '../locales/locale.js';
import { languageOf, settingOf } from './settings.js';

/** What all elements share: settings, consent, words and theme. */
export abstract class PrivetElement extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  static override properties: PropertyDeclarations = { messages: { attribute: false }, locale: { state: true } };

  /** Replaces some of the element's own words. */
  declare messages?: Partial<Locale>;
  protected declare locale: Partial<Locale>;
  /** Its consent controller. */
  readonly page = new ConsentController(
    this,
    (this.constructor as typeof PrivetElement).tag,
    () => this.opened(),
    () => this.heard(),
  );

  /** What its tag starts with. */
  get tagPrefix(): string {
    return this.localName.slice(0, -1 - this.page.tag.length);
  }

  /** The settings are known, or have changed. */
  protected opened(): void {
    this.style.colorScheme = settingOf(this, this.page.provider, 'theme') ?? '';
  }

  /** The consent has changed. */
  protected heard(): void {}

  /** Loads the words of a language before anything is shown in it. */
  protected async speak(language: string): Promise<void> {
    this.locale = await loadLocale(language);
  }

  /** Loads the policy, and the words of the language that it answers in. */
  protected async load(): Promise<ConsentView | undefined> {
    const [view] = await Promise.all([this.page.load(), this.speak(languageOf(this, this.page.provider))]);
    if (view) await this.speak(view.policy.locale);
    return view;
  }
}
