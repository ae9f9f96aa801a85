import type { ConsentView } from '@privet/client/lite';
import { canBeDenied } from '@privet/types/rules';
import type { PreferencesMessages } from '../locales/locale.js';
import type { ShownPolicy } from './preferences.purpose.js';

/** What is said after a button was pressed, or when the dialog closed with switches that nobody saved. */
export type Said = 'rejected' | 'accepted' | 'saved' | 'unsaved';

/**
 * What holds now, for what was said of a choice.
 * @param signals what is said of the signals that keep something off
 * @returns nothing where that has been said already
 */
export function confirmationOf(
  said: Said,
  { purposes, locale }: ShownPolicy,
  { effective }: Pick<ConsentView, 'effective'>,
  signals: readonly string[],
  words: PreferencesMessages & { readonly saved: string },
): string | undefined {
  if (said === 'accepted' && signals[0]) return [...signals, words.acceptedOthers].join(' ');
  if (said !== 'saved') return undefined;
  const on = purposes.filter((purpose) => canBeDenied(purpose) && effective[purpose.id]?.granted).map(({ name }) => name);
  const now = on[0] ? words.nowOn.replace('{purposes}', () => new Intl.ListFormat(locale).format(on)) : words.nothingOn;
  return `${words.saved} ${now}`;
}
