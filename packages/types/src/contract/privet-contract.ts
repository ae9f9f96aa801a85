import { auditContract } from '../audit/audit.contract.js';
import { consentContract } from '../consent/consent.contract.js';
import { keysContract } from '../keys/keys.contract.js';
import { platformContract } from '../platform/platform.contract.js';
import { policyContract } from '../policy/policy.contract.js';
import { requestsContract } from '../requests/requests.contract.js';
import { sitesContract } from '../sites/sites.contract.js';
import { subjectsContract } from '../subjects/subjects.contract.js';

/** The whole API. Its keys are the names everywhere: `consent.record` here is `privet.consent.record()`, a route, a mock and an operationId. */
export const privetContract = {
  policy: policyContract,
  consent: consentContract,
  subjects: subjectsContract,
  requests: requestsContract,
  audit: auditContract,
  keys: keysContract,
  sites: sitesContract,
  platform: platformContract,
};
export type PrivetContract = typeof privetContract;
