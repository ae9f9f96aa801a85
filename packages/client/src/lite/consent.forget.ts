import { keysOf } from './browser.storage.js';
import { dropItem } from './browser.storage.write.js';
import { announceToTabs } from './consent.announce.js';
import { dropStoredChoice } from './consent.stored.write.js';

/** All that this browser keeps for us starts so. */
const prefix = 'privet.';

/**
 * Forgets what this browser knows of its visitor: the choices, the device's id, and the decisions that were not sent yet. All tabs follow.
 * It tells the server nothing. Never throws.
 * @param domain the parent domain that the choice is shared under
 */
export function forgetConsent(domain?: string): void {
  dropStoredChoice(domain);
  for (const key of keysOf(prefix)) dropItem(key);
  announceToTabs();
}
