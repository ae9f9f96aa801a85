import { readAnswer } from '@privet/client/lite/answer';

const key = 'privet.granted';

/** What was granted when a page of this site looked last: a grant may have ended since, elsewhere, or by its age. Never throws. */
export function grantsBefore(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

/** Keeps it for the next page; nothing before the first choice or signal. Never throws. */
export function keepGrants(granted: readonly string[]): void {
  try {
    if (readAnswer()) localStorage.setItem(key, granted.join(' '));
  } catch {
    // Blocked: then nothing else is kept either.
  }
}

/** What it tells has been dealt with. Never throws. */
export function forgetGrants(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: there is nothing.
  }
}
