/** The pure rules alone, for where every byte counts: nothing here loads zod. What only a choice needs is in `choices`. */
export { decisionTime, type ClaimedTime, type ClockIssue } from './consent/consent.clock.js';
export {
  consentCookieName,
  consentStateOfCookie,
  findConsentCookie,
  parseConsentCookie,
  stateOfStoredChoice,
  type StoredChoice,
} from './consent/consent.cookie.js';
export {
  canBeDenied,
  effectiveConsent,
  effectivePurpose,
  isOffered,
  purposesToAsk,
  type ConsentAnswer,
  type ConsentMoment,
  type ConsentTerms,
  type OfferedTerms,
  type OfferedTo,
  type PurposeTerms,
} from './consent/consent.rules.js';
export {
  applyDecision,
  isNewSignal,
  joinStates,
  noChoices,
  type AppliedDecision,
  type ChoiceState,
  type ConsentState,
  type KnownAge,
  type KnownChoice,
  type KnownConsent,
  type KnownSignal,
  type SignalsSeen,
  type SignalState,
} from './consent/consent.state.js';
export { decisionMethods, reasons, type DecisionMethod, type Reason } from './consent/consent.words.js';
