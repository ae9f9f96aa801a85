import { base64url, fromBase64url } from '@privet/types';
import { gcm } from '@noble/ciphers/aes.js';
import { randomBytes } from '../http/random-bytes.js';

const ivLength = 12;
const tagLength = 16;
const encoder = new TextEncoder();

/**
 * AES-256-GCM under a random nonce, which stands before the ciphertext. `about` is authenticated with it, so that what was sealed about one
 * thing does not open as if it were about another. Not by Web Crypto: an error that anything else left in OpenSSL’s queue makes Node abort
 * the whole process at the next AES that succeeds.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, about: readonly string[]): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivLength);
  const ciphertext = gcm(key, iv, encoder.encode(JSON.stringify(about))).encrypt(plain);
  const sealed = new Uint8Array(ivLength + ciphertext.length);
  sealed.set(iv);
  sealed.set(ciphertext, ivLength);
  return sealed;
}

/** What was sealed; undefined where it was sealed by another key or about something else, or is not what it was. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, about: readonly string[]): Uint8Array<ArrayBuffer> | undefined {
  if (sealed.length < ivLength + tagLength) return undefined;
  try {
    const cipher = gcm(key, sealed.subarray(0, ivLength), encoder.encode(JSON.stringify(about)));
    return Uint8Array.from(cipher.decrypt(sealed.subarray(ivLength)));
  } catch {
    return undefined;
  }
}

/** `sealBytes` as base64url. */
export const sealText = (key: Uint8Array, plain: Uint8Array, about: readonly string[]): string => base64url(sealBytes(key, plain, about));

/** `openBytes` of what `sealText` made. */
export function openText(key: Uint8Array, sealed: string, about: readonly string[]): Uint8Array<ArrayBuffer> | undefined {
  return /^[\w-]+$/.test(sealed) && sealed.length % 4 !== 1 ? openBytes(key, fromBase64url(sealed), about) : undefined;
}
