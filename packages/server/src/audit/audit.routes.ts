import type { auditContract } from '@privet/types';
import type { Routes } from '../http/mount-contract.js';
import type { AuditService } from './audit.service.js';

export const auditRoutes = (audit: AuditService): Routes<typeof auditContract> => ({
  checkpoint: () => audit.checkpoint(),
  consistency: (input) => audit.consistency(input),
});
