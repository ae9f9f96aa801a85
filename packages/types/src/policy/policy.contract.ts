import type { Endpoints } from '../contract/endpoint.js';
import { BannerPolicy, GetPolicy, PolicyView } from './policy.schemas.js';

export const policyContract = {
  /** The policy in force, in the reader's language and for where they are; `view=banner` is only what a banner needs. */
  get: {
    route: 'GET /v1/policy',
    auth: ['publishable'],
    input: GetPolicy,
    output: PolicyView,
    views: { banner: BannerPolicy },
    etag: true,
  },
} satisfies Endpoints;
