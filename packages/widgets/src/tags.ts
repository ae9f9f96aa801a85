import type { PrivetBanner } from './banner/banner.element.js';
import type { PrivetChoicesLink } from './choices-link/choices-link.element.js';
import type { PrivetGate } from './gate/gate.element.js';
import type { PrivetPreferences } from './preferences/preferences.element.js';
import type { PrivetProvider } from './provider/provider.element.js';
import type { PrivetRequestForm } from './requests/form/request-form.element.js';
import type { PrivetRequestStatus } from './requests/status/request-status.element.js';

/** The elements by their tags. */
export interface PrivetTags {
  'privet-banner': PrivetBanner;
  'privet-choices-link': PrivetChoicesLink;
  'privet-gate': PrivetGate;
  'privet-preferences': PrivetPreferences;
  'privet-provider': PrivetProvider;
  'privet-request-form': PrivetRequestForm;
  'privet-request-status': PrivetRequestStatus;
}

declare global {
  interface HTMLElementTagNameMap extends PrivetTags {}
}
