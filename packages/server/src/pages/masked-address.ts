/** An e-mail address as it is shown to somebody who may not know it whole: `a•••@example.com`, set apart from the text around it. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return `\u2066${first}•••${at < 0 ? '' : address.slice(at)}\u2069`;
}
