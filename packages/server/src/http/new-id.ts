import { randomBytes } from './random-bytes.js';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const maxCount = 32 ** 3;

let lastTime = 0;
let count = 0;

/**
 * `con_01jdq0…`: a time, a count within that millisecond, and 65 random bits. Ids sort in the order in which one process made them, also when
 * the clock is set back: which of two decisions of one instant came last rests on it, and an index grows at its end.
 */
export function newId(prefix: string, now: number): string {
  count = now > lastTime ? 0 : count + 1;
  lastTime = Math.max(now, lastTime) + (count === maxCount ? 1 : 0);
  count %= maxCount;
  return `${prefix}_${digits(lastTime, 10)}${digits(count, 3)}${random(13)}`;
}

function digits(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32)) text = alphabet.charAt(rest % 32) + text;
  return text;
}

function random(length: number): string {
  let text = '';
  for (const byte of randomBytes(length)) text += alphabet.charAt(byte & 31);
  return text;
}
