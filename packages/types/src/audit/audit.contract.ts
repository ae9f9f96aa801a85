import type { Endpoints } from '../contract/endpoint.js';
import type { auditErrors } from './audit.errors.js';
import { Checkpoint, Consistency, ConsistencyQuery } from './audit.schemas.js';

export const auditContract = {
  /** The newest signed head of the log, for anybody who watches it. */
  checkpoint: { route: 'GET /v1/audit/checkpoint', auth: [], output: Checkpoint, errors: ['NOTHING_SEALED'] },
  /** Proves that the log of one checkpoint begins with that of an earlier one. */
  consistency: {
    route: 'GET /v1/audit/consistency',
    auth: [],
    input: ConsistencyQuery,
    output: Consistency,
    errors: ['NOTHING_SEALED'],
  },
} satisfies Endpoints<typeof auditErrors>;
