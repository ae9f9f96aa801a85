import { auditClient, type AuditClient } from './audit/audit.client.js';
import { consentClient, type ConsentClient } from './consent/consent.client.js';
import { keysClient, type KeysClient } from './keys/keys.client.js';
import { platformClient, type PlatformClient } from './platform/platform.client.js';
import { policyClient, type PolicyClient } from './policy/policy.client.js';
import { requestsClient, type RequestsClient } from './requests/requests.client.js';
import { sitesClient, type SitesClient } from './sites/sites.client.js';
import { subjectsClient, type SubjectsClient } from './subjects/subjects.client.js';
import type { ClientOptions } from './transport/options.js';
import { createTransport } from './transport/transport.js';

/** The privacy API as methods, one object for each feature. */
export interface PrivetClient {
  /** The policy: what is done with data, why, and in which words it is told. */
  readonly policy: PolicyClient;
  /** What people chose, what follows from it, and the proof. */
  readonly consent: ConsentClient;
  /** Which devices are whose, and tokens for one person. */
  readonly subjects: SubjectsClient;
  /** What people ask about their data: to see it, correct it, have it deleted; and how it was answered, in time. */
  readonly requests: RequestsClient;
  /** The log that every fact is sealed into, for whoever watches that nothing in it changes. */
  readonly audit: AuditClient;
  /** The keys that may call the API. */
  readonly keys: KeysClient;
  /** The sites that show the widgets, each with its publishable key. */
  readonly sites: SitesClient;
  /** The server itself: whether it runs, what it signs with, its own description. */
  readonly platform: PlatformClient;
}

/**
 * Makes a client of a Privet API.
 *
 *     const privet = createPrivetClient({ baseUrl: 'https://privacy.example', key: process.env.PRIVET_SECRET_KEY });
 *     const { results } = await privet.consent.check({ checks: [{ subject: { user: '42' }, purpose: 'analytics' }] });
 *
 * Calls throw a `PrivetError` and nothing else, except that an aborted call throws its signal's reason. What they send is typed but not
 * validated here: the server does that, since it knows the policy, and answers `INVALID_INPUT` with the place of each mistake. What they
 * get is parsed, so it is what its type says.
 *
 * @throws TypeError for a `baseUrl` or a `key` that cannot be one, and for a secret key in a page
 */
export function createPrivetClient(options: ClientOptions): PrivetClient {
  const transport = createTransport(options);
  return {
    policy: policyClient(transport),
    consent: consentClient(transport),
    subjects: subjectsClient(transport),
    requests: requestsClient(transport),
    audit: auditClient(transport),
    keys: keysClient(transport),
    sites: sitesClient(transport),
    platform: platformClient(transport),
  };
}
