/** The pure rules alone, for where every byte counts: nothing here loads zod. */
export { decisionTime, type ClaimedTime, type ClockIssue } from './consent/consent.clock.js';
export {
  consentCookieName,
  consentStateOfCookie,
  findConsentCookie,
  formatConsentCookie,
  parseConsentCookie,
  stateOfStoredChoice,
  type StoredChoice,
} from './consent/consent.cookie.js';
export {
  applyDecision,
  canBeDenied,
  effectiveConsent,
  effectivePurpose,
  noChoices,
  purposesToAsk,
  type AppliedDecision,
  type ChoiceState,
  type ConsentAnswer,
  type ConsentMoment,
  type ConsentState,
  type ConsentTerms,
  type PurposeTerms,
  type SignalsSeen,
  type SignalState,
} from './consent/consent.rules.js';
export { decisionMethods, reasons, type DecisionMethod, type Reason } from './consent/consent.words.js';
