import { auditContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface AuditClient extends Methods<typeof auditContract> {}
export const auditClient = (transport: Transport): AuditClient => methods('audit', auditContract, transport);
