/** Compares secrets, or hashes of them: the time that it takes depends on the length alone. */
export function sameText(one: string, other: string): boolean {
  let different = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) different |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return different === 0;
}
