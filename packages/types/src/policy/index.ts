export { definePolicy } from './define-policy.js';
export { PolicyError, type PolicyIssue } from './policy-error.js';
export { canonicalPolicy, policyHash } from './policy.canonical.js';
export { policyContract } from './policy.contract.js';
export type { Contact, Controller, ExternalLink, OptOut, ScopeEntry, Security } from './policy.controller.js';
export type { Policy, PolicyInput, PolicyTexts } from './policy.definition.js';
export { periodDays } from './policy.durations.js';
export type { Text, TextInput } from './policy.fields.js';
export {
  coversPlace,
  isCountry,
  isJurisdiction,
  modeOf,
  modes,
  type JurisdictionMode,
  type JurisdictionTerms,
  type Mode,
} from './policy.jurisdictions.js';
export { lookUpLocale } from './policy.locales.js';
export { countries, placeGroups, subdivisions } from './policy.places.js';
export {
  legalBases,
  type Category,
  type DataOrigin,
  type Ground,
  type LegalBasis,
  type Purpose,
  type Recipient,
  type Retention,
  type Tracker,
  type Transfer,
} from './policy.purposes.js';
export {
  rightIds,
  type JurisdictionRule,
  type Jurisdictions,
  type Notice,
  type PolicySignals,
  type Right,
  type RightId,
  type Topic,
} from './policy.rights.js';
export { BannerPolicy, BannerPurpose, GetPolicy, PolicyView } from './policy.schemas.js';
export {
  bannerPolicy,
  consentTerms,
  policyView,
  purposeTerms,
  type ConsentTermsView,
  type PolicyReader,
  type PurposeTermsView,
} from './policy.view.js';
export type { PurposeView, RetentionView, RightView, TopicView, TrackerView } from './policy.view.schemas.js';
