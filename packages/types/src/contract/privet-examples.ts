import { auditExamples } from '../audit/audit.examples.js';
import { consentExamples } from '../consent/consent.examples.js';
import { keysExamples } from '../keys/keys.examples.js';
import { platformExamples } from '../platform/platform.examples.js';
import { policyExamples } from '../policy/policy.examples.js';
import { requestsExamples } from '../requests/requests.examples.js';
import { sitesExamples } from '../sites/sites.examples.js';
import { subjectsExamples } from '../subjects/subjects.examples.js';
import type { Examples } from './endpoint.js';
import type { PrivetContract } from './privet-contract.js';

export type PrivetExamples = { readonly [Feature in keyof PrivetContract]: Examples<PrivetContract[Feature]> };

/** One valid call of every endpoint. */
export const privetExamples: PrivetExamples = {
  policy: policyExamples,
  consent: consentExamples,
  subjects: subjectsExamples,
  requests: requestsExamples,
  audit: auditExamples,
  keys: keysExamples,
  sites: sitesExamples,
  platform: platformExamples,
};
