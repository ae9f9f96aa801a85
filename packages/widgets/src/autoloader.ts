import { askEarly } from '@privet/client/lite/early';

/**
 * Whether a page before has kept an answer for this one. It is all that a returning visitor's page asks first; what loads then finds out
 * whether the answer still holds. A test compares the key.
 */
let answered = false;
try {
  answered = 'privet.answer' in localStorage;
} catch {
  // Blocked: there is none.
}

const loadRest = async (granted?: readonly string[]): Promise<void> => (await import('./start-page.js')).startPage(granted);

// The banner goes before all else; it is not loaded here where there was nothing to ask.
const banner = document.querySelector('privet-banner');
if (banner && !answered) {
  const early = askEarly(banner);
  void import('./banner/banner.js').then(({ startBanner }) => startBanner(early)).then(loadRest, () => loadRest());
} else void loadRest();
