import { base64url } from '@privet/types';

const pool = new Uint8Array(4096);
let used = pool.length;

/** Random bytes for ids and salts. Taken from a pool: asking the system for a few at a time costs many times the rest of an id. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  if (used + length > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const bytes = pool.slice(used, used + length);
  // What was given out is not kept.
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}

/** 128 random bits in base64url: who does not know them cannot guess a record from its hash. */
export const randomSalt = (): string => base64url(randomBytes(16));
