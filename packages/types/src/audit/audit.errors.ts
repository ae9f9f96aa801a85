import type { ErrorTable } from '../errors/error-table.js';

export const auditErrors = {
  NOTHING_SEALED: [404, 'Nothing is sealed yet; ask again in a second'],
} satisfies ErrorTable;
