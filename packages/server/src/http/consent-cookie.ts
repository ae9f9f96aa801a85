import { consentCookieName, consentCookieSeconds, formatConsentCookie, type StoredChoice } from '@privet/types';
import type { OwnSite } from './own-site.js';

/**
 * The `Set-Cookie` of a visitor's choices, as the widgets write the same cookie. One that comes with an answer is kept for its whole life
 * where Safari keeps one that a script wrote for seven days.
 *
 * @param domain a parent domain whose subdomains share the choice; the site's own host when left out
 */
export function consentCookie(choice: StoredChoice, { secure }: OwnSite, domain: string | undefined): string {
  const pair = `${consentCookieName}=${formatConsentCookie(choice)}`;
  return `${pair}; Path=/; Max-Age=${consentCookieSeconds}; SameSite=Lax${secure ? '; Secure' : ''}${domain ? `; Domain=${domain}` : ''}`;
}
