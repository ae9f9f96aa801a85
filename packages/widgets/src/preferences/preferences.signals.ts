import type { ConsentView } from '@privet/client/lite';
import type { BannerMessages, PreferencesMessages } from '../locales/locale.js';
import type { ShownPolicy } from './preferences.purpose.js';

/** Each signal that keeps something off, and what that is. */
export function signalLines(
  { purposes, locale }: ShownPolicy,
  { effective, signals }: Pick<ConsentView, 'effective' | 'signals'>,
  words: BannerMessages & PreferencesMessages,
): string[] {
  return (['gpc', 'dnt'] as const).flatMap((signal) => {
    const off = purposes.filter(({ id }) => effective[id]?.reason === signal).map(({ name }) => name);
    if (!signals[signal] || !off[0]) return [];
    return `${words[`${signal}Honoured`]} ${words.signalDenies.replace('{purposes}', () => new Intl.ListFormat(locale).format(off))}`;
  });
}
