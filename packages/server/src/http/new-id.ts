import { randomBytes } from './random-bytes.js';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** `con_01jdq0…`: a ULID in lower case. Ids of the same time sort together, so that an index grows at its end. */
export function newId(prefix: string, now: number): string {
  let time = '';
  for (let rest = now, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time;
  let random = '';
  for (const byte of randomBytes(16)) random += alphabet.charAt(byte & 31);
  return `${prefix}_${time}${random}`;
}
