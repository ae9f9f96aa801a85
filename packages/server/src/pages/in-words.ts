import { html, type Html } from './html.js';

/** How times, places and numbers are said in a language. */
export interface Words {
  time(at: string | number): Html;
  number(value: number): string;
  language(tag: string): string;
  /** ISO 3166, with its region where it has one. */
  place(code: string): string;
  /** An ISO 8601 duration of years, months, weeks and days. */
  duration(duration: string): string;
}

/** @param timeZone IANA; the company's own, in which its days begin and end */
export function inWords(language: string, timeZone: string): Words {
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone });
  const numbers = new Intl.NumberFormat(language);
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return {
    time: (at) => html`<time datetime="${new Date(at).toISOString()}">${times.format(new Date(at))}</time>`,
    number: (value) => numbers.format(value),
    language: (tag) => nameOf(tag, languages),
    place: (code) => `${regions.of(code.slice(0, 2)) ?? code} (${code})`,
    duration: (duration) => durationIn(language, duration),
  };
}

/** What a record claims to be a language may be none. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

function durationIn(language: string, duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, letter]) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: units[letter as keyof typeof units], unitDisplay: 'long' }).format(
      Number(count),
    ),
  );
  return parts.length > 0 ? new Intl.ListFormat(language).format(parts) : duration;
}
