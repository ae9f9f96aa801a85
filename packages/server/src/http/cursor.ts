import { base64url, fromBase64url } from '@privet/types';
import { failInput } from './problem.js';

/** Where the next page begins, as callers carry it: opaque to them. */
export const writeCursor = (position: number | undefined): string | null =>
  position === undefined ? null : base64url(new TextEncoder().encode(`before ${position}`));

/** @throws a 422 when it is not a cursor of ours */
export function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const position = /^before (\d{1,15})$/.exec(decoded(cursor))?.[1];
  return position === undefined
    ? failInput([{ path: '/cursor', message: 'Not a cursor; send the nextCursor of the page before', code: 'invalid_cursor' }])
    : Number(position);
}

function decoded(cursor: string): string {
  try {
    return new TextDecoder().decode(fromBase64url(cursor));
  } catch {
    return '';
  }
}
