import type { ErrorTable } from '../errors/error-table.js';

export const subjectsErrors = {
  DEVICE_NOT_FOUND: [404, 'Nothing was ever recorded for this device; record its choice first'],
} satisfies ErrorTable;
