export { auditClient, type AuditClient } from './audit/audit.client.js';
export { consentClient, type ConsentClient } from './consent/consent.client.js';
export { createPrivetClient, type PrivetClient } from './create-privet-client.js';
export { isPrivetError, PrivetError, type PrivetErrorCode, type PrivetErrorDetails } from './errors/privet-error.js';
export { transportErrors, type TransportErrorCode } from './errors/transport.errors.js';
export { keysClient, type KeysClient } from './keys/keys.client.js';
export { platformClient, type PlatformClient } from './platform/platform.client.js';
export { policyClient, type PolicyClient } from './policy/policy.client.js';
export { sitesClient, type SitesClient } from './sites/sites.client.js';
export { requestsClient, type RequestsClient } from './requests/requests.client.js';
export { subjectsClient, type SubjectsClient } from './subjects/subjects.client.js';
export { type FileToSend, type Methods } from './transport/methods.js';
export {
  type Call,
  type CallOptions,
  type ClientOptions,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryOptions,
} from './transport/options.js';
export { type Pages } from './transport/pages.js';
export { createTransport, type Transport } from './transport/transport.js';
