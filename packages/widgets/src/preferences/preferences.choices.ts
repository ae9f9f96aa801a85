import { canBeDenied, type ConsentAnswer, type ConsentTerms, type PurposeTerms } from '@privet/types/rules';

/** What is shown, as far as a choice depends on it. */
export interface ChoosingTerms extends ConsentTerms {
  readonly gpcStands?: true | undefined;
}

/** Whether a purpose is granted; nothing where it stays as it is. */
export type Chooser = (purpose: PurposeTerms, answer: ConsentAnswer | undefined) => boolean | undefined;

/** Can this visitor switch it? What law or age settles is shown, but not offered. */
export function isOffered({ gpcStands }: ChoosingTerms, purpose: PurposeTerms, answer: ConsentAnswer | undefined): boolean {
  return canBeDenied(purpose) && answer?.reason !== 'age' && !(gpcStands && answer?.reason === 'gpc');
}

/** What is chosen for the purposes that are offered. */
export function choicesOf(
  terms: ChoosingTerms,
  answers: Readonly<Record<string, ConsentAnswer>>,
  choose: Chooser,
): Record<string, 'granted' | 'denied'> {
  const choices: Record<string, 'granted' | 'denied'> = {};
  for (const purpose of terms.purposes) {
    const on = isOffered(terms, purpose, answers[purpose.id]) ? choose(purpose, answers[purpose.id]) : undefined;
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
