import type { PrivetBanner } from './banner/banner.element.js';
import type { PrivetChoicesLink } from './choices-link/choices-link.element.js';
import type { PrivetGate } from './gate/gate.element.js';
import type { PrivetPreferences } from './preferences/preferences.element.js';
import type { PrivetProvider } from './provider/provider.element.js';

/** The elements by their tags. */
export interface PrivetTags {
  'privet-banner': PrivetBanner;
  'privet-choices-link': PrivetChoicesLink;
  'privet-gate': PrivetGate;
  'privet-preferences': PrivetPreferences;
  'privet-provider': PrivetProvider;
}

declare global {
  interface HTMLElementTagNameMap extends PrivetTags {}
}
