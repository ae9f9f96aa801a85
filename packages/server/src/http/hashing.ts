import { base64url } from '@privet/types';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/** SHA-256 as base64url. Synchronous, since it stands on the hot path. */
export const sha256Text = (text: string): string => base64url(sha256(encoder.encode(text)));

/** Makes a keyed hash: HMAC-SHA-256, cut to 128 bits, as base64url. What it hashes cannot be guessed without the key. */
export function keyedHash(key: Uint8Array): (text: string) => string {
  const prepared = hmac.create(sha256, key);
  return (text) => base64url(prepared.clone().update(encoder.encode(text)).digest().subarray(0, 16));
}
