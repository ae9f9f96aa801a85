import { base64url, fromBase64url } from '@privet/types';
import { failInput } from './problem.js';

/** Where the next page begins, as callers carry it: opaque to them. */
export const writeCursor = (position: number | undefined): string | null =>
  position === undefined ? null : base64url(new TextEncoder().encode(`before ${position}`));

/** @throws a 422 when it is not a cursor of ours */
export function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const position = /^before (\d{1,15})$/.exec(decoded(cursor))?.[1];
  return position === undefined ? failCursor() : Number(position);
}

/** The same for lists that go on after an id. It is given one row more than the page has. */
export function writeCursorAfter(rows: readonly { readonly id: string }[], limit: number): string | null {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return last ? base64url(new TextEncoder().encode(`after ${last.id}`)) : null;
}

/** @throws a 422 when it is not a cursor of ours */
export function readCursorAfter(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : (/^after (\w{1,64})$/.exec(decoded(cursor))?.[1] ?? failCursor());
}

/** The same for lists that go by a number and an id. */
export const writeCursorAt = (at: number, id: string): string => base64url(new TextEncoder().encode(`at ${at} ${id}`));

/** @throws a 422 when it is not a cursor of ours */
export function readCursorAt(cursor: string | undefined): { readonly at: number; readonly id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, at, id = ''] = /^at (-?\d{1,16}) (\w{1,64})$/.exec(decoded(cursor)) ?? failCursor();
  return { at: Number(at), id };
}

const failCursor = (): never =>
  failInput([{ path: '/cursor', message: 'Not a cursor; send the nextCursor of the page before', code: 'invalid_cursor' }]);

function decoded(cursor: string): string {
  try {
    return new TextDecoder().decode(fromBase64url(cursor));
  } catch {
    return '';
  }
}
