/**
 * Puts a script into the page that waits for its purposes, like one that stands there as `text/plain`. For vendors without a call for
 * consent.
 */
export function gatedScript(source: string, purposes: string | readonly string[]): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.async = true;
  script.setAttribute('async', '');
  script.dataset['privetPurpose'] = [purposes].flat().join(' ');
  script.dataset['src'] = source;
  // A page whose policy asks for a nonce has it on a script already.
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (nonce) script.nonce = nonce;
  document.head.append(script);
}
