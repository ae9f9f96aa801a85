/** Tells the other consents of the page, which have other settings or come from a second copy of this code: tabs hear of it by `storage`. */
export const decidedHere = 'privet:decided';
export const announceDecision = (): boolean => dispatchEvent(new Event(decidedHere));
