import type { policyContract } from '@privet/types';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Routes } from '../http/mount-contract.js';
import type { PolicyService } from './policy.service.js';

export const policyRoutes = (policy: PolicyService, jurisdictionHeaders: readonly string[]): Routes<typeof policyContract> => ({
  get(input, { caller, header, answerHeaders }) {
    const { jurisdiction, from } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
    const isKeyInAddress = header('Privet-Key') === undefined && caller.kind === 'publishable';
    answerHeaders['Vary'] = 'Origin, Privet-Key';
    return policy
      .inForce()
      .view(
        { ...input, ...(jurisdiction !== undefined && { jurisdiction }) },
        { shared: isKeyInAddress && from === 'input', site: caller.kind === 'publishable' ? caller.site : null },
      );
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
