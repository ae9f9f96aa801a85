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
export { define } from './define.js';
export { PrivetElement } from './element/privet-element.js';
export { PrivetGate } from './gate/gate.element.js';
export type { Locale } from './locales/locale.js';
export { PrivetPreferences } from './preferences/preferences.element.js';
export { PrivetProvider } from './provider/provider.element.js';
export { startPage } from './start-page.js';
export { PrivetRequestForm } from './requests/form/request-form.element.js';
export type { RequestLocale, RequestMessages } from './requests/locales/request-locale.js';
export { RequestBeforeSubmitEvent, RequestSubmitEvent } from './requests/requests.events.js';
export { PrivetRequestStatus } from './requests/status/request-status.element.js';
export type { PrivetTags } from './tags.js';
