import { PrivetBanner } from './banner/banner.element.js';
import { PrivetChoicesLink } from './choices-link/choices-link.element.js';
import { defineElement } from './element/define.js';
import { PrivetGate } from './gate/gate.element.js';
import { PrivetPreferences } from './preferences/preferences.element.js';
import { PrivetProvider } from './provider/provider.element.js';

/**
 * Defines all elements, where their names are free.
 * @param registry the page's, or a scoped one
 * @param prefix what the tags begin with; change it where a blocker hides `privet-…`
 */
export function define(registry: CustomElementRegistry | undefined = globalThis.customElements, prefix = 'privet'): void {
  for (const element of [PrivetProvider, PrivetBanner, PrivetPreferences, PrivetChoicesLink, PrivetGate]) {
    defineElement(element, registry, prefix);
  }
}
