import { dropItem, keepItem } from './browser.storage.write.js';

/** Tells the other consents of the page, which have other settings or come from a second copy of this code: tabs hear of it by `storage`. */
export const decidedHere = 'privet:decided';
export const announceDecision = (): boolean => dispatchEvent(new Event(decidedHere));

const toldKey = 'privet.told';

/** Tells this page and the other tabs to look again, also where nothing else of what is kept has changed. */
export function announceToTabs(): void {
  keepItem(toldKey, '');
  dropItem(toldKey);
  announceDecision();
}
