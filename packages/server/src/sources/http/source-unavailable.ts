/** A source cannot answer now; another attempt may do. The message names nobody, and no address. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
  constructor(
    message: string,
    /** How long it asks to be left alone, in milliseconds; undefined where it does not say. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

const longest = 86_400_000;

/** The milliseconds of a `Retry-After`, which says seconds or a date; a day at most. Undefined where it says neither. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest);
}
