export { isAnythingWaiting, readAnswer, type KeptAnswer } from './consent.answer.js';
export { readConsentCookie, type CookieReading } from './consent.cookie.js';
export {
  createPageConsent,
  type ConsentView,
  type NewDecision,
  type PageConsent,
  type PageConsentEvent,
  type PageConsentOptions,
  type ShownPolicy,
} from './consent.page.js';
export { queuePrefix } from './consent.queue.js';
export type { SentDecision } from './consent.sender.js';
export { expectAnswer, fetchPolicy, policyUrl, type PolicyAddress } from './policy.fetch.js';
