/** A server has no elements, and may import the class. */
const BrowserElement = globalThis.HTMLElement ?? (EventTarget as typeof HTMLElement);

/**
 * Gives the elements inside it their settings. It shows nothing, and they find its attributes before it is defined; an attribute of their
 * own wins.
 *
 * @summary Settings for all elements inside.
 * @attr base-url - Where the API answers; the page's own origin where it is empty.
 * @attr key - The publishable key, `pk_…`.
 * @attr lang - The language; that of the surroundings where it is left out.
 * @attr jurisdiction - ISO 3166 of the visitor's place; the server tells it where it is left out.
 * @attr theme - `light` or `dark`; as the system has it where it is left out.
 * @attr cookie-domain - A parent domain whose subdomains share the choice.
 * @attr policy - Where a file of `privet policy build` is; with it and without a key there is no API, and choices stay in the browser.
 * @attr import - An older consent tool and its names of our purposes, `onetrust C0002=analytics`; read by the entry `import` alone.
 * @slot - The page, or a part of it.
 */
export class PrivetProvider extends BrowserElement {
  static readonly tag: string = 'provider';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:contents}');
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('slot'));
  }
}
