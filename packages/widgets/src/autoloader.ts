/**
 * Whether a page before has kept an answer for this one. It is all that a returning visitor's page asks first; what loads then finds out
 * whether the answer still holds. A test compares the key.
 */
function hasAnswered(): boolean {
  try {
    return 'privet.answer' in localStorage;
  } catch {
    return false;
  }
}

const loadRest = async (granted?: readonly string[]): Promise<void> => (await import('./start-page.js')).startPage(granted);

// The banner goes before all else; it is not loaded here where there was nothing to ask.
if (document.querySelector('privet-banner') && !hasAnswered()) {
  void import('./banner/banner.js').then(({ firstNews }) => firstNews).then(loadRest, () => loadRest());
} else void loadRest();

export {};
