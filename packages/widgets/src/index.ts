import './register.js';

// Not by way of `elements`: a bundler would load the preference center with it, which a page loads only when somebody opens it.
export { PrivetBanner } from './banner/banner.element.js';
export { PrivetChoicesLink } from './choices-link/choices-link.element.js';
export { ConsentController, type ConsentHost } from './consent/consent.controller.js';
export {
  ConsentBeforeSaveEvent,
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentRecordEvent,
  ConsentSaveEvent,
} from './consent/consent.events.js';
export { PrivetElement } from './element/privet-element.js';
export { PrivetGate } from './gate/gate.element.js';
export type { Locale } from './locales/locale.js';
export type { PrivetPreferences } from './preferences/preferences.element.js';
export { PrivetProvider } from './provider/provider.element.js';
export type { PrivetRequestForm } from './requests/form/request-form.element.js';
export { RequestBeforeSubmitEvent, RequestSubmitEvent } from './requests/requests.events.js';
export type { PrivetRequestStatus } from './requests/status/request-status.element.js';
export type { PrivetTags } from './tags.js';
export type { PageState, Privet, PrivetCall, PrivetEvents, PrivetQueue, RecordedChoice, SavedChoice, SetOptions } from './window/privet.js';
