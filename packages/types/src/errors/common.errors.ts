import type { ErrorTable } from './error-table.js';

/** What any endpoint may answer. */
export const commonErrors = {
  BODY_NOT_JSON: [400, 'The body is not JSON'],
  DEVICE_INVALID: [400, 'The Privet-Device header is missing or malformed'],
  IDEMPOTENCY_KEY_INVALID: [400, 'The Idempotency-Key header is malformed'],
  UNAUTHENTICATED: [401, 'No key was sent'],
  KEY_INVALID: [401, 'The key or token that was sent is not known, was revoked or has expired'],
  FORBIDDEN: [403, 'This key may not do this'],
  ORIGIN_NOT_ALLOWED: [403, 'This key does not serve this origin'],
  NOT_FOUND: [404, 'There is nothing here'],
  METHOD_NOT_ALLOWED: [405, 'This address does not take this method'],
  IDEMPOTENCY_KEY_SPENT: [409, 'The answer to this Idempotency-Key held a secret and is not shown again'],
  BODY_TOO_LARGE: [413, 'The body is too large'],
  MEDIA_TYPE_UNSUPPORTED: [415, 'The body has another media type than this endpoint takes'],
  RANGE_UNSATISFIABLE: [416, 'The file has no such part'],
  INVALID_INPUT: [422, 'The input does not match the contract'],
  IDEMPOTENCY_KEY_REUSED: [422, 'This Idempotency-Key was used with another body'],
  RATE_LIMITED: [429, 'Too many calls'],
  INTERNAL: [500, 'Something broke on our side'],
  UNAVAILABLE: [503, 'The server cannot answer now'],
} satisfies ErrorTable;
