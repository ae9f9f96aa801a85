import type { Endpoints } from '../contract/endpoint.js';
import type { policyErrors } from './policy.errors.js';
import {
  BannerPolicy,
  DiffPolicy,
  GetPolicy,
  GpcSupportResource,
  ListPolicyVersions,
  PolicyDiff,
  PolicyVersion,
  PolicyVersionHead,
  PolicyView,
  PublishedPolicy,
  PublishPolicy,
} from './policy.schemas.js';

export const policyContract = {
  /** The policy in force, in the reader's language and for where they are; `view=banner` is only what a banner needs. */
  get: {
    route: 'GET /v1/policy',
    auth: ['publishable', 'secret'],
    input: GetPolicy,
    output: PolicyView,
    views: { banner: BannerPolicy },
    etag: true,
  },
  /** Every version that was ever in force, the newest first. */
  versions: {
    route: 'GET /v1/policy/versions',
    auth: ['publishable', 'secret'],
    input: ListPolicyVersions,
    items: PolicyVersionHead,
  },
  /** One version, whole, with every text in every language: what a receipt cites can be read again. */
  version: {
    route: 'GET /v1/policy/versions/{version}',
    auth: ['publishable', 'secret'],
    output: PolicyVersion,
    etag: true,
    errors: ['POLICY_VERSION_NOT_FOUND'],
  },
  /** Puts a new version in force, and says what it changes. */
  publish: {
    route: 'POST /v1/policy/versions',
    auth: ['secret'],
    input: PublishPolicy,
    output: PublishedPolicy,
    status: 201,
    errors: ['POLICY_VERSION_TAKEN'],
  },
  /** What changed between two versions, and whether it is material. */
  diff: {
    route: 'GET /v1/policy/diff',
    auth: ['publishable', 'secret'],
    input: DiffPolicy,
    output: PolicyDiff,
    errors: ['POLICY_VERSION_NOT_FOUND'],
  },
  /** Whether the site honours Global Privacy Control (GPC §5.1). */
  gpc: { route: 'GET /.well-known/gpc.json', auth: [], output: GpcSupportResource, etag: true },
} satisfies Endpoints<typeof policyErrors>;
