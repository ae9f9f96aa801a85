/** 192 bits that nobody can guess, as 48 hexadecimal characters. */
export function unguessable(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
