const warned = new WeakSet<Element>();

/** Says in the console what whoever wrote the page has to mend, once for each element. */
function warn(element: Element, wrong: string): void {
  if (warned.has(element)) return;
  warned.add(element);
  console.warn(`<${element.localName}>: ${wrong}`, element);
}

/**
 * An element that waits for a purpose that the policy does not have would wait for ever.
 * @param known the policy's purposes
 */
export function warnOfUnknown(element: Element, ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.filter((id) => !known.includes(id)).map((id) => `"${id}"`);
  if (ids.length > 0 && unknown.length === 0) return;
  const wrong = ids.length > 0 ? `the policy has no purpose ${unknown.join(', ')}` : 'it names no purpose';
  warn(element, `${wrong}, so Privet keeps it blocked. The purposes are ${known.join(', ')}.`);
}

/** What has a `src` of its own and no `data-src` loads before anybody is asked. */
export function warnOfLoaded(element: Element): void {
  warn(element, 'its src has loaded already. Write data-src, and it waits for its purpose.');
}
