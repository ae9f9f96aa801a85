import type { ErrorTable } from '../errors/error-table.js';

export const policyErrors = {
  POLICY_VERSION_NOT_FOUND: [404, 'No such version of the policy was ever in force'],
  POLICY_VERSION_TAKEN: [409, 'This version is in use with other content; give the changed policy a new version'],
} satisfies ErrorTable;
