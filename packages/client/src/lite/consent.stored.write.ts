import { consentCookieSeconds, formatConsentCookie } from '@privet/types/choices';
import { consentCookieName, type StoredChoice } from '@privet/types/rules';
import { readItem } from './browser.storage.js';
import { dropItem, keepItem } from './browser.storage.write.js';
import { announceToTabs } from './consent.announce.js';
import { holdUnkept } from './consent.stored.js';

/** The value that a page of this site wrote last. */
const writtenKey = 'privet.written';

/**
 * Keeps a choice in the cookie; where there are no cookies, for as long as the page lives. Never throws.
 * @param chosenAt milliseconds since 1970: its life counts from then
 * @param domain a parent domain whose subdomains share the choice; the page's own host when left out
 */
export function keepStoredChoice(choice: StoredChoice, chosenAt: number, domain: string | undefined): void {
  holdUnkept(choice);
  const value = formatConsentCookie(choice);
  keepItem(writtenKey, value);
  const seconds = consentCookieSeconds - Math.round((Date.now() - chosenAt) / 1000);
  // One for this host alone would stand before that of the domain.
  if (domain) writeCookie('', 0, undefined);
  writeCookie(value, seconds, domain);
  if (cookies().includes(`${consentCookieName}=${value}`)) holdUnkept(undefined);
}

/** Takes the cookie away, of this host and of the domain. Never throws. */
export function dropStoredChoice(domain: string | undefined): void {
  holdUnkept(undefined);
  dropItem(writtenKey);
  writeCookie('', 0, undefined);
  if (domain) writeCookie('', 0, domain);
}

/**
 * To be called before a request whose answer may set the cookie again as it was sent with it: what is chosen or forgotten meanwhile, in
 * whichever tab, stands.
 * @returns what to call when the answer is there
 */
export function guardStoredChoice(domain: string | undefined): () => void {
  const before = readItem(writtenKey);
  return () => {
    const written = readItem(writtenKey);
    if (written === before) return;
    if (written) writeCookie(written, consentCookieSeconds, domain);
    else dropStoredChoice(domain);
    // Who looked between the answer and this saw what is no more.
    announceToTabs();
  };
}

function writeCookie(value: string, seconds: number, domain: string | undefined): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  try {
    document.cookie = `${consentCookieName}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}${domain ? `; Domain=${domain}` : ''}`;
  } catch {
    // A sandboxed frame has no cookies.
  }
}

function cookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
