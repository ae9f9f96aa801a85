import { isOffered, type ConsentAnswer, type OfferedTerms, type OfferedTo, type PurposeTerms } from './consent.rules.js';

/** Whether a purpose is granted; nothing where it stays as it is. */
export type Chooser = (purpose: PurposeTerms, answer: ConsentAnswer | undefined) => boolean | undefined;

/** What is chosen for the purposes that are offered. */
export function choicesOf(terms: OfferedTerms, to: OfferedTo, choose: Chooser): Record<string, 'granted' | 'denied'> {
  const choices: Record<string, 'granted' | 'denied'> = {};
  for (const purpose of terms.purposes) {
    const on = isOffered(terms, to, purpose) ? choose(purpose, to.effective[purpose.id]) : undefined;
    if (on !== undefined) choices[purpose.id] = on ? 'granted' : 'denied';
  }
  return choices;
}

export const rejectAll: Chooser = () => false;

/** No button for everything argues with the signal of a browser; the purpose's own switch may. What is on without consent is left out. */
export const acceptAll: Chooser = ({ legalBasis }, answer) =>
  answer?.reason === 'gpc' || answer?.reason === 'dnt' || (answer?.granted && legalBasis !== 'consent') ? undefined : true;

/**
 * What is on without anybody having chosen it, and was left on, is left out: not switching it off is no consent that could be used
 * elsewhere (GDPR recital 32).
 */
export const asSwitched =
  (isOn: (purpose: PurposeTerms) => boolean): Chooser =>
  (purpose, answer) =>
    isOn(purpose) && answer?.granted && answer.reason !== 'choice' ? undefined : isOn(purpose);
