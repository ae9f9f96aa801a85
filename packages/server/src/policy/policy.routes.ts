import type { policyContract } from '@privet/types';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Routes } from '../http/mount-contract.js';
import type { PolicyService } from './policy.service.js';

export const policyRoutes = (policy: PolicyService, jurisdictionHeaders: readonly string[]): Routes<typeof policyContract> => ({
  get(input, { header }) {
    const { jurisdiction, from } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
    return policy.inForce().view({ ...input, ...(jurisdiction !== undefined && { jurisdiction }) }, from === 'input');
  },
  versions: (page) => policy.versions(page),
  version: ({ version }) => policy.version(version),
  async publish({ policy: input }, { once }) {
    const result = await policy.publish(input, once);
    return 'refused' in result ? refusal(result.refused) : result;
  },
  diff: (versions) => policy.diff(versions),
  gpc: () => policy.gpc(),
});
