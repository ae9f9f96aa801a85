import type { ByteRange } from '../blobs/blob-store.js';

/**
 * The part that a `Range` asks for (RFC 9110 §14.2). Undefined where the whole is to be answered: there is none, it is of another unit, is
 * malformed, or asks for several parts, which a server may ignore.
 */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return last === '0' || length === 0 ? 'unsatisfiable' : { start: Math.max(0, length - Number(last)), end: length };
  const [start, end] = [Number(first), last === '' ? length : Math.min(length, Number(last) + 1)];
  if (last !== '' && Number(last) < start) return undefined;
  return start < length ? { start, end } : 'unsatisfiable';
}

/** Whether a part may be answered: not to who has a part of another state of the file (RFC 9110 §13.1.5; only a strong tag will do). */
export const isRangeAllowed = (ifRange: string | undefined, etag: string): boolean => ifRange === undefined || ifRange.trim() === etag;
