import type { ErrorTable } from '../errors/error-table.js';

export const requestsErrors = {
  REQUEST_NOT_FOUND: [404, 'There is no such request, or it is not this token’s'],
  ILLEGAL_TRANSITION: [409, 'That cannot be done to the request as it stands'],
  CODE_INVALID: [422, 'The code or link is wrong, has expired, or was used'],
  UPLOAD_NOT_FOUND: [404, 'There is no such upload'],
  UPLOAD_REFUSED: [422, 'This file is not taken'],
  UPLOADS_UNAVAILABLE: [503, 'This server keeps no uploads'],
  EXPORT_NOT_FOUND: [404, 'There is no archive: it is not ready, was deleted, or this request has none'],
  SOURCE_NOT_FOUND: [404, 'The request has no such source'],
  SOURCE_NOT_AWAITED: [409, 'Nothing is awaited of this source now'],
  SOURCE_ANSWER_REFUSED: [403, 'This answer is not taken: its signature or its time does not hold'],
  HOLD_NOT_FOUND: [404, 'There is no such hold'],
} satisfies ErrorTable;
