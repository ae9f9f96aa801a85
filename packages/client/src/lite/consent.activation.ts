/** Where the browser prepares a page that nobody has opened yet: when somebody does. Nothing in a page that is open. */
export function activation(): Promise<unknown> | undefined {
  if (!('prerendering' in document && document.prerendering)) return undefined;
  return new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
