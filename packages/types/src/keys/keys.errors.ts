import type { ErrorTable } from '../errors/error-table.js';

export const keysErrors = {
  KEY_NOT_FOUND: [404, 'No key has this id'],
  LAST_FULL_KEY: [409, 'This is the last key with every scope; make another one before you revoke it'],
} satisfies ErrorTable;
