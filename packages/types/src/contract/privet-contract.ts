import { consentContract } from '../consent/consent.contract.js';
import { keysContract } from '../keys/keys.contract.js';
import { platformContract } from '../platform/platform.contract.js';
import { policyContract } from '../policy/policy.contract.js';

/** The whole API. Its keys are the names everywhere: `consent.record` here is `privet.consent.record()`, a route, a mock and an operationId. */
export const privetContract = { policy: policyContract, consent: consentContract, keys: keysContract, platform: platformContract };
export type PrivetContract = typeof privetContract;
