import { answersOf, findCookie, parseObject, type OldChoice, type OldBrowser } from './old-choice.js';

/**
 * Klaro keeps one boolean for each service, in a cookie or in localStorage (`storageMethod`), and nothing else: neither when it was chosen
 * nor under which version.
 */
export function readKlaro({ cookie, item }: OldBrowser, name = 'klaro'): OldChoice | undefined {
  const choices = answersOf(parseObject(findCookie(cookie, name) ?? item(name)));
  return choices && { choices };
}
