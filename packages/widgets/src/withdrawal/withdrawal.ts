import type { PolicyView } from '@privet/types';
import { fetchPolicy, type PageConsentOptions } from '@privet/client/lite/page';
import { sharedConsents } from '../consent/consent.shared.js';
import { consentSettings, named } from '../element/settings.js';
import { deleteCookies } from './withdrawal.cookies.js';
import { isSpared, nameTest, type Kept } from './withdrawal.names.js';
import { deleteDatabases, deleteItems } from './withdrawal.storage.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';
export { defineElement } from '../element/define.js';

/**
 * Deletes from the browser what the policy lists under purposes whose grant has ended: cookies that scripts can see, entries of localStorage
 * and sessionStorage, databases. What a purpose in effect lists as well stays, and so does what Privet keeps.
 *
 * @param ended the ids of the purposes that are no longer in effect
 * @param granted the ids of those that are
 * @throws when the policy cannot be read
 */
export async function deleteKept(ended: readonly string[], granted: readonly string[]): Promise<void> {
  const { purposes } = await fetchPolicy<Pick<PolicyView, 'purposes'>>(settingsOfPage());
  const listed = (ids: readonly string[]): Kept[] => purposes.filter(({ id }) => ids.includes(id)).flatMap(({ trackers }) => trackers);
  const kept = listed(granted);
  for (const tracker of listed(ended)) {
    const isMeant = nameTest(tracker);
    const isToGo = (name: string) => isMeant(name) && !isSpared(tracker.kind, name, kept);
    if (tracker.kind === 'cookie') deleteCookies(isToGo, tracker);
    else if (tracker.kind === 'local-storage') deleteItems('localStorage', isToGo);
    else if (tracker.kind === 'session-storage') deleteItems('sessionStorage', isToGo);
    else if (tracker.kind === 'indexed-db') await deleteDatabases(isToGo, tracker);
  }
}

/** Those of the elements that are there; of the page's provider where none is there yet. */
function settingsOfPage(): PageConsentOptions {
  const [first] = sharedConsents.keys();
  if (first) return JSON.parse(first) as PageConsentOptions;
  const provider = document.querySelector(named('provider')) ?? undefined;
  return consentSettings(provider ?? document.querySelector(named('banner')) ?? document.documentElement, provider);
}
