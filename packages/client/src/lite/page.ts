/** What a page needs before its banner shows, and no more: a bundler loads all that the entry `lite` names. */
export { afterPaint } from './after-paint.js';
export {
  createPageConsent,
  type ConsentView,
  type NewDecision,
  type PageConsent,
  type PageConsentEvent,
  type PageConsentOptions,
  type ShownPolicy,
} from './consent.page.js';
export { expectAnswer, fetchPolicy, policyUrl, type PolicyAddress } from './policy.fetch.js';
