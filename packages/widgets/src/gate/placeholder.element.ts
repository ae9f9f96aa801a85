import { named, pageHost, settingNames } from '../element/settings.js';
import { PrivetGate } from './gate.element.js';
import { placeholderStyles } from './placeholder.styles.js';

/**
 * Stands where a gated frame or image is, as large as it, while that is blocked. It says what is blocked and from whom, and lets the visitor
 * allow it. Gating makes it; a page does not write it.
 *
 * @summary The place of a gated frame or image.
 * @csspart placeholder - What stands in its place.
 * @csspart message - What it says.
 * @csspart button - Its buttons.
 */
export class PrivetPlaceholder extends PrivetGate {
  static override readonly tag: string = 'placeholder';
  static override readonly styles: readonly string[] = [...PrivetGate.styles, placeholderStyles];

  #allow: (() => void) | undefined;

  /**
   * Takes the place of an element.
   * @param style what gives it the same place and size
   * @param once lets the element in
   */
  stand(content: HTMLElement, style: Readonly<Record<string, string>>, once: () => void): void {
    const { dataset } = content;
    const said = {
      purposes: dataset['privetPurpose'],
      match: dataset['privetMatch'],
      provider: dataset['privetProvider'] ?? hostOf(dataset['src']),
      label: content.title || content.getAttribute('alt') || dataset['alt'],
      ...settingsAround(content),
    };
    for (const [name, value] of Object.entries(said)) if (value) this.setAttribute(name, value);
    for (const [name, value] of Object.entries(style)) this.style.setProperty(name, value);
    this.toggleAttribute('sized', 'width' in style);
    this.#allow = once;
  }

  /** It goes when its content comes. */
  protected override get isOpen(): boolean {
    return false;
  }

  /** The visitor has allowed it here. */
  get isPressed(): boolean {
    return this.allowed !== undefined;
  }

  protected override allowOnce(): void {
    this.allowed = 'once';
    this.#allow?.();
  }
}

/** Whose content it is, where it is from elsewhere and nobody says it better. */
function hostOf(address: string | undefined): string | undefined {
  const { origin, hostname } = new URL(address || '/', document.baseURI);
  return origin === location.origin ? undefined : hostname.replace(/^www\./, '');
}

/** A frame may stand outside of the page's provider, or the page may have none. */
function settingsAround(content: HTMLElement): Record<string, string | null> {
  const page = content.closest(named('provider')) ? null : pageHost();
  return Object.fromEntries(page ? settingNames.map((name) => [name, page.getAttribute(name)]) : []);
}
