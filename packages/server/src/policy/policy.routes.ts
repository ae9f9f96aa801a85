import type { policyContract } from '@privet/types';
import { placeOf } from '../http/jurisdiction.js';
import type { Routes } from '../http/mount-contract.js';
import type { PolicyService } from './policy.service.js';

export const policyRoutes = (policy: PolicyService, jurisdictionHeaders: readonly string[]): Routes<typeof policyContract> => ({
  get(input, { header }) {
    const { jurisdiction, from } = placeOf(input.jurisdiction, header, jurisdictionHeaders);
    return policy.view({ ...input, ...(jurisdiction !== undefined && { jurisdiction }) }, from === 'input');
  },
});
