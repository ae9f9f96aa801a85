import { canBeDenied, type ConsentTerms } from '@privet/types/rules';
import { decoded, type OldChoice } from './old-choice.js';

/** What a site says of its older tool: `onetrust C0002=analytics C0004=advertising`. */
export interface ImportMapping {
  readonly tool: string;
  /** What the site calls the tool's cookie: `klaro:our-consent`. */
  readonly name: string | undefined;
  /** The tool's names by our purpose id. */
  readonly purposes: ReadonlyMap<string, readonly string[]>;
}

/** A name with spaces is written with percent escapes. */
export function parseMapping(text: string): ImportMapping {
  const [tool = '', ...pairs] = text.trim().split(/\s+/);
  const [id = '', name] = tool.split(':');
  const purposes = new Map<string, string[]>();
  for (const pair of pairs) {
    const middle = pair.lastIndexOf('=');
    const purpose = pair.slice(middle + 1);
    purposes.set(purpose, [...(purposes.get(purpose) ?? []), decoded(pair.slice(0, Math.max(middle, 0)))]);
  }
  return { tool: id, name, purposes };
}

/**
 * The old choice in our purposes. A purpose that several names lead to is granted where all of them were; one that the tool has not asked
 * about stays open. What a purpose has without consent is nothing that anybody granted.
 * @param warn is told of each purpose that the policy does not let be chosen
 */
export function mappedChoices(
  { purposes }: ImportMapping,
  old: OldChoice,
  terms: ConsentTerms,
  warn: (purpose: string) => void,
): Record<string, 'granted' | 'denied'> {
  const choices: Record<string, 'granted' | 'denied'> = {};
  for (const [id, names] of purposes) {
    const purpose = terms.purposes.find((one) => one.id === id);
    const answers = names.map((name) => answerOf(old, name));
    if (!purpose || !canBeDenied(purpose)) warn(id);
    else if (answers.includes('denied')) choices[id] = 'denied';
    else if (!answers.includes(undefined) && purpose.legalBasis === 'consent') choices[id] = 'granted';
  }
  return choices;
}

function answerOf({ choices, others, asked }: OldChoice, name: string): 'granted' | 'denied' | undefined {
  if (Object.hasOwn(choices, name)) return choices[name];
  return !asked || asked.some((one) => name === one || name.startsWith(`${one}.`)) ? others : undefined;
}
