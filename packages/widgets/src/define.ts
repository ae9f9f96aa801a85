import { PrivetBanner } from './banner/banner.element.js';
import { PrivetChoicesLink } from './choices-link/choices-link.element.js';
import { defineElement } from './element/define.js';
import { prefixes } from './element/settings.js';
import { PrivetGate } from './gate/gate.element.js';
import { PrivetPreferences } from './preferences/preferences.element.js';
import { PrivetProvider } from './provider/provider.element.js';
import { PrivetRequestForm } from './requests/form/request-form.element.js';
import { PrivetRequestStatus } from './requests/status/request-status.element.js';

/**
 * Defines all elements, where their names are free. What Privet makes itself, such as the placeholder of a gated frame, begins like the
 * provider or the banner of the page.
 * @param registry the page's, or a scoped one
 * @param prefix what the tags begin with; change it where a blocker hides `privet-…`
 */
export function define(registry: CustomElementRegistry | undefined = globalThis.customElements, prefix = 'privet'): void {
  if (registry === globalThis.customElements && !prefixes.includes(prefix)) prefixes.push(prefix);
  const elements = [PrivetProvider, PrivetBanner, PrivetPreferences, PrivetChoicesLink, PrivetGate, PrivetRequestForm, PrivetRequestStatus];
  for (const element of elements) defineElement(element, registry, prefix);
}
