import type { ErrorTable } from '../errors/error-table.js';

export const sitesErrors = {
  SITE_NOT_FOUND: [404, 'No site has this id'],
} satisfies ErrorTable;
