/** What is needed once somebody chooses. Apart from `rules`, so that a page which only asks does not load it: a bundler keeps a barrel whole. */
export { formatConsentCookie } from './consent/consent.cookie.format.js';
export { consentCookieLimit, consentCookieSeconds, storedChoiceAfter } from './consent/consent.cookie.next.js';
