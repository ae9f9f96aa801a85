import type { ErrorTable } from '../errors/error-table.js';

export const consentErrors = {
  CONSENT_NOT_FOUND: [404, 'No decision of yours has this id'],
  DECISION_ID_REUSED: [422, 'This decisionId was used on this device with other choices'],
} satisfies ErrorTable;
