import { auditErrors } from '../audit/audit.errors.js';
import { consentErrors } from '../consent/consent.errors.js';
import { keysErrors } from '../keys/keys.errors.js';
import { policyErrors } from '../policy/policy.errors.js';
import { requestsErrors } from '../requests/requests.errors.js';
import { sitesErrors } from '../sites/sites.errors.js';
import { subjectsErrors } from '../subjects/subjects.errors.js';
import { commonErrors } from './common.errors.js';

/** Every code that a server may answer with. */
export const privetErrors = {
  ...commonErrors,
  ...policyErrors,
  ...consentErrors,
  ...subjectsErrors,
  ...auditErrors,
  ...keysErrors,
  ...sitesErrors,
  ...requestsErrors,
};
export type ErrorCode = keyof typeof privetErrors;
