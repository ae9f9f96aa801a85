import { html, type Html } from './html.js';

/** How times, places and numbers are said in a language. */
export interface Words {
  time(at: string | number): Html;
  date(at: string | number): string;
  list(names: readonly string[]): string;
  number(value: number): string;
  language(tag: string): string;
  /** ISO 3166, with its region where it has one. */
  place(code: string): string;
  /** ISO 3166-1. */
  country(code: string): string;
  /** An ISO 8601 duration. */
  duration(duration: string): string;
}

/** @param timeZone IANA; the company's own, in which its days begin and end */
export function inWords(language: string, timeZone: string): Words {
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const numbers = new Intl.NumberFormat(language);
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return {
    time: (at) => html`<time datetime="${new Date(at).toISOString()}">${times.format(new Date(at))}</time>`,
    date: (at) => dates.format(new Date(at)),
    list: (names) => new Intl.ListFormat(language).format(names),
    number: (value) => numbers.format(value),
    language: (tag) => nameOf(tag, languages),
    place: (code) => `${regions.of(code.slice(0, 2)) ?? code} (${code})`,
    country: (code) => regions.of(code) ?? code,
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

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

function durationIn(language: string, duration: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')].map(([count, unit]) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return parts.length > 0 ? new Intl.ListFormat(language).format(parts) : duration;
}

function partsOf(text: string, kind: string): [number, string][] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count, letter]) => [Number(count), units[kind + letter] ?? 'day']);
}
