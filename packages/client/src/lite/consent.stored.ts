import { findConsentCookie, type StoredChoice } from '@privet/types/rules';

/** Where cookies are blocked, the choice lasts as long as the page. */
let unkept: StoredChoice | undefined;

/** What this browser's visitor chose; nothing before the first choice or signal. Never throws. */
export function readStoredChoice(): StoredChoice | undefined {
  try {
    return unkept ?? findConsentCookie(document.cookie);
  } catch {
    return unkept;
  }
}

/** Lets the page know a choice that the cookie does not hold. */
export function holdUnkept(choice: StoredChoice | undefined): void {
  unkept = choice;
}
