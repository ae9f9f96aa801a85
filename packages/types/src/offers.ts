/** What a button means. Apart from `choices`, so that what shows choices does not load how they are kept. */
export { acceptAll, asSwitched, choicesOf, rejectAll, type Chooser } from './consent/consent.offers.js';
