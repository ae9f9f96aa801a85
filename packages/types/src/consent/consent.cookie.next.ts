import { formatConsentCookie } from './consent.cookie.format.js';
import { consentCookieName, stateOfStoredChoice, type StoredChoice } from './consent.cookie.js';
import { effectiveConsent, type ConsentTerms } from './consent.rules.js';
import { noChoices, type KnownConsent } from './consent.state.js';

/** 13 months, as 396 days in seconds. A longer life would be cut by browsers, and a choice this old is asked again. */
export const consentCookieSeconds = 34_214_400;

/** The longest that name and value are together, in characters. `privet policy build` refuses a policy whose own purposes need more. */
export const consentCookieLimit = 1024;

/**
 * What the cookie holds after one more decision, which is later than all that it held. It has one time and one set of signals for all
 * choices, so a grant that is not in effect (it has lapsed, or a signal stands against it) is left out, and the oldest grant that is kept
 * tells the time: it can only end too early.
 *
 * @param decision its signals are what the browser sent: only what was on
 */
export function storedChoiceAfter(terms: ConsentTerms, before: StoredChoice | undefined, decision: StoredChoice): StoredChoice {
  const known = before ? stateOfStoredChoice(before) : noChoices;
  const made = stateOfStoredChoice(decision);
  const ageAtLeast = decision.ageAtLeast ?? before?.ageAtLeast;
  const state: KnownConsent = {
    choices: { ...known.choices, ...made.choices },
    signals: { ...known.signals, ...made.signals },
    age: { atLeast: ageAtLeast ?? 0, at: decision.decidedAt },
  };
  const answers = effectiveConsent(terms, { state, signals: decision.signals, now: decision.decidedAt });
  const kept = Object.entries(state.choices).filter(([id, choice]) => choice.state === 'denied' || answers[id]?.granted);
  const grants = kept.filter(([, { state: chosen }]) => chosen === 'granted');
  const stored: StoredChoice = {
    policyVersion: decision.policyVersion,
    device: decision.device,
    decidedAt: Math.min(decision.decidedAt, ...grants.map(([, { at }]) => at)),
    choices: Object.fromEntries(kept.map(([id, choice]) => [id, choice.state])),
    signals: { ...Object.fromEntries(Object.keys(known.signals).map((signal) => [signal, false])), ...decision.signals },
    ageAtLeast,
    unsent: decision.unsent ?? before?.unsent,
  };
  return isLong(stored) ? { ...stored, choices: knownChoices(stored, terms) } : stored;
}

const isLong = (stored: StoredChoice): boolean => consentCookieName.length + 1 + formatConsentCookie(stored).length > consentCookieLimit;

/** Where there is no room for all, a choice about a purpose that the policy does not have is dropped: it has no effect any more. */
function knownChoices({ choices }: StoredChoice, { purposes }: ConsentTerms): StoredChoice['choices'] {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => purposes.some((purpose) => purpose.id === id)));
}
