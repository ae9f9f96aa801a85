export { auditContract } from './audit/audit.contract.js';
export { auditErrors } from './audit/audit.errors.js';
export { Checkpoint, Consistency, ConsistencyQuery, InclusionProof } from './audit/audit.schemas.js';
export type {
  Auth,
  Contract,
  Endpoint,
  Endpoints,
  Examples,
  Fields,
  FormatOf,
  InputOf,
  OutputOf,
  Page,
  Schema,
  ViewOf,
  ViewOutput,
} from './contract/endpoint.js';
export { listEndpoints, splitRoute, type ListedEndpoint } from './contract/list-endpoints.js';
export { privetContract, type PrivetContract } from './contract/privet-contract.js';
export { consentContract } from './consent/consent.contract.js';
export { consentErrors } from './consent/consent.errors.js';
export { ConsentRecord, consentRecordContext, consentRecordVersion } from './consent/consent.record.js';
export {
  CheckConsent,
  CompactReceipt,
  ConsentCheck,
  ConsentHistory,
  ConsentHistoryOf,
  ConsentVerdict,
  ConsentVerdicts,
  CurrentConsent,
  CurrentConsentQuery,
  Decision,
  DecisionLines,
  Evidence,
  ImportConsents,
  ImportedConsent,
  ImportedConsents,
  ListConsents,
  maxChecks,
  maxImported,
  Receipt,
  RecordConsent,
  RecordedConsent,
  Shown,
  Signals,
  WithdrawConsent,
} from './consent/consent.schemas.js';
export { commonErrors } from './errors/common.errors.js';
export { type ErrorStatus, type ErrorTable } from './errors/error-table.js';
export { privetErrors, type ErrorCode } from './errors/privet-errors.js';
export { Issue, Problem } from './errors/problem.js';
export { deadlinesOf, holidaysOf, requestRegimeOf, type RequestClock } from './deadlines.js';
export { mondayToFriday, type HolidayCalendar, type Length } from './requests/requests.calendar.js';
export { deadlineKinds, type DeadlineKind, type Pause } from './requests/requests.deadlines.clock.js';
export type { RequestDeadlines } from './requests/requests.deadlines.js';
export {
  requestRegimes,
  type Appeal,
  type Cited,
  type RequestRegime,
  type RequestTimes,
  type Term,
  type YearlyLimit,
} from './requests/requests.regimes.js';
export { base64url, fromBase64url } from './fields/base64url.js';
export { contentDisposition, fileNameIn } from './fields/content-disposition.js';
export { Effective, PurposeConsent, type EffectiveConsent } from './fields/effective.js';
export { AnySubject, DecisionId, DeviceId, Jurisdiction, Locale, PolicyId, Subject } from './fields/identifiers.js';
export { Origin, SiteOrigin } from './fields/origin.js';
export { defaultPageSize, pageOf, pageQuery } from './fields/page.js';
export { rightIds, type RightId } from './fields/rights.js';
export { Scope, scopes } from './fields/scopes.js';
export { ReadableTheme, Theme } from './fields/theme.js';
export { Timestamp, TimestampInput } from './fields/timestamp.js';
export { keysContract } from './keys/keys.contract.js';
export { keysErrors } from './keys/keys.errors.js';
export { CreatedKey, CreateKey, ListedKey, ListKeys } from './keys/keys.schemas.js';
export { platformContract } from './platform/platform.contract.js';
export { Health, Jwks, OpenApiDocument, PublicKey } from './platform/platform.schemas.js';
export { definePolicy } from './policy/define-policy.js';
export { PolicyError, type PolicyIssue } from './policy/policy-error.js';
export { consentAge, consentAges, consentAgesCheckedAt, type ConsentAge } from './policy/policy.ages.js';
export { canonicalPolicy, policyHash } from './policy/policy.canonical.js';
export { policyContract } from './policy/policy.contract.js';
export type { Contact, Controller, ExternalLink, OptOut, ScopeEntry, Security } from './policy/policy.controller.js';
export { defaultsByPlace, type PlaceDefaults } from './defaults-by-place.js';
export type { Policy, PolicyInput, PolicyTexts } from './policy/policy.definition.js';
export { diffPolicies } from './policy/policy.diff.js';
export { periodDays } from './policy/policy.durations.js';
export type { Text, TextInput } from './policy/policy.fields.js';
export { gpcJson, type GpcSupport } from './policy/policy.gpc.js';
export { trackerHosts } from './tracker-hosts.js';
export { offlineFiles } from './policy/policy.offline.js';
export type { OfflineDetails, OfflinePlace, OfflinePolicy } from './policy/policy.offline.read.js';
export {
  coversPlace,
  gpcStands,
  isCountry,
  isJurisdiction,
  modeOf,
  modes,
  type JurisdictionMode,
  type JurisdictionTerms,
  type Mode,
} from './policy/policy.jurisdictions.js';
export { lookUpLocale } from './policy/policy.locales.js';
export { countries, placeGroups, subdivisions } from './policy/policy.places.js';
export { jurisdictionPresets } from './policy/policy.presets.js';
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
} from './policy/policy.purposes.js';
export { regimeOf, regimes, type GpcDuty, type Regime } from './policy/policy.regimes.js';
export {
  requestFieldKinds,
  verifications,
  type JurisdictionRule,
  type Jurisdictions,
  type Notice,
  type PolicySignals,
  type RequestField,
  type RequestTerms,
  type Right,
  type Verification,
  type Topic,
} from './policy/policy.rights.js';
export { policyErrors } from './policy/policy.errors.js';
export {
  BannerPolicy,
  BannerPurpose,
  DiffPolicy,
  GetPolicy,
  GpcSupportResource,
  ListPolicyVersions,
  PolicyChange,
  PolicyDiff,
  PolicyVersion,
  PolicyVersionHead,
  PolicyView,
  PublishedPolicy,
  PublishPolicy,
} from './policy/policy.schemas.js';
export { shownTexts, textsHash, type ShownPurpose, type ShownTexts } from './policy/policy.texts.js';
export { unchangedSince, type UnchangedSince } from './policy/policy.unchanged-since.js';
export {
  bannerPolicy,
  consentTerms,
  policyView,
  purposeTerms,
  type ConsentTermsView,
  type PolicyReader,
  type PurposeTermsView,
} from './policy/policy.view.js';
export type { PurposeView, RequestFieldView, RetentionView, RightView, TopicView, TrackerView } from './policy/policy.view.schemas.js';
export { consentCookieLimit, consentCookieSeconds, formatConsentCookie, storedChoiceAfter } from './choices.js';
export { acceptAll, asSwitched, choicesOf, rejectAll, type Chooser } from './offers.js';
export {
  applyDecision,
  canBeDenied,
  consentCookieName,
  consentStateOfCookie,
  decisionMethods,
  decisionTime,
  effectiveConsent,
  effectivePurpose,
  findConsentCookie,
  isNewSignal,
  isOffered,
  joinStates,
  noChoices,
  parseConsentCookie,
  purposesToAsk,
  reasons,
  stateOfStoredChoice,
  type AppliedDecision,
  type ChoiceState,
  type ClaimedTime,
  type ClockIssue,
  type ConsentAnswer,
  type ConsentMoment,
  type ConsentState,
  type ConsentTerms,
  type DecisionMethod,
  type KnownAge,
  type KnownChoice,
  type KnownConsent,
  type KnownSignal,
  type PurposeTerms,
  type Reason,
  type SignalsSeen,
  type SignalState,
  type StoredChoice,
  type OfferedTerms,
  type OfferedTo,
} from './rules.js';
export { requestUploadTerms, requestTextLimits } from './requests/requests.checks.js';
export { requestsContract } from './requests/requests.contract.js';
export { fieldIssues, type AskedField, type FieldIssue } from './requests/requests.fields.js';
export { requestsErrors } from './requests/requests.errors.js';
export {
  CorrectionChange,
  CreateHold,
  DecideCorrections,
  ErasurePlan,
  HoldGround,
  LegalHold,
  ListHolds,
  ReadMetrics,
  ReportSource,
  RequestMetric,
  RequestMetrics,
  RequestMetricsTable,
  RequestSource,
  sourceStatuses,
  type SourceStatus,
} from './requests/requests.fulfilment.schemas.js';
export {
  CompleteRequest,
  CorrectRequest,
  DenyRequest,
  ExportLink,
  ExtendRequest,
  ListedRequest,
  ListRequests,
  MessageRequest,
  OnBehalf,
  RequestDeadline,
  RequestDenial,
  RequestEvent,
  RequestMessage,
  RequestMessageText,
  RequestReasonName,
  RequestStatusName,
  RequestType,
  RequestUpload,
  RequestView,
  ReviewRequest,
  SayRequest,
  SubmitRequest,
  SubmittedRequest,
  VerifiedRequest,
  VerifyRequest,
} from './requests/requests.schemas.js';
export {
  afterStep,
  denialReasons,
  isClosed,
  legalActions,
  newProgress,
  phaseStatus,
  requestActions,
  requestEvents,
  requestReasons,
  requestStatuses,
  requestTransitions,
  submitted,
  type DenialReason,
  type RequestAction,
  type RequestActor,
  type RequestEventType,
  type RequestHappening,
  type RequestPause,
  type RequestPhase,
  type RequestProgress,
  type RequestReason,
  type RequestStatus,
  type RequestStep,
} from './requests/requests.states.js';
export { sitesContract } from './sites/sites.contract.js';
export { sitesErrors } from './sites/sites.errors.js';
export { CreateSite, ListSites, Site, UpdateSite } from './sites/sites.schemas.js';
export { subjectsContract } from './subjects/subjects.contract.js';
export { subjectsErrors } from './subjects/subjects.errors.js';
export {
  CreatedSubjectToken,
  CreateSubjectToken,
  LinkedSubject,
  LinkSubject,
  maxTokenLife,
  SubjectScope,
  subjectScopes,
  UnlinkSubject,
} from './subjects/subjects.schemas.js';
