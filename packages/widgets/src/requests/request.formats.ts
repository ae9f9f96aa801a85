import type { PolicyView } from '@privet/types';
import { requestUploadTerms } from '@privet/types/requests';

/** A day, in the visitor's language and the controller's time zone: the last moment of a term falls on another day elsewhere. */
export function dayIn({ locale, controller: { timeZone } }: PolicyView, at: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(Date.parse(at));
}

/** A moment, in the visitor's language and the controller's time zone, which is named; as the page without a script tells it. */
export function momentIn({ locale, controller: { timeZone } }: PolicyView, at: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(Date.parse(at));
}

export function sizeIn({ locale }: PolicyView, bytes: number): string {
  const [unit, count] = bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(Math.max(count, 0.1));
}

/** What files may be, and how large, in the places of a text. */
export function filesIn({ locale }: PolicyView, text: string, plainText: string): string {
  const kinds = [...requestUploadTerms.kinds.map(isolated), plainText];
  return fill(text, {
    kinds: new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds),
    size: new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }).format(requestUploadTerms.mebibytes),
  });
}

export function secondsIn({ locale }: PolicyView, seconds: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
}

/** The parts of a date in the order in which the language writes them, with their names. */
export function dateParts(locale: string): { readonly part: 'year' | 'month' | 'day'; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'dateTimeField' });
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type);
  return parts
    .filter((type) => type === 'year' || type === 'month' || type === 'day')
    .map((part) => ({ part, name: capitalised(names.of(part) ?? part, locale) }));
}

/** A date as it is typed, in the calendar in which it is asked. */
export const exampleDate = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 27));

const capitalised = (word: string, locale: string): string => word.replace(/^./u, (first) => first.toLocaleUpperCase(locale));

/** The zeros of the scripts in which people write numbers: Arabic, Persian, Devanagari, Thai, and the wide ones of East Asia. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** Digits of any script as 0 to 9; without spaces and dashes. */
export function plainDigits(text: string): string {
  const plain = text.replaceAll(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => point >= one && point < one + 10);
    return zero === undefined ? digit : String(point - zero);
  });
  return plain.replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '');
}

/** Puts values in the places of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** What somebody else wrote, in a text of ours: its direction does not turn what stands around it. */
export const isolated = (text: string): string => `\u{2068}${text}\u{2069}`;
