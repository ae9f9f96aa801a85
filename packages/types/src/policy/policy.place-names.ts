import { regionNames, regionNamesInFrench } from './locales/region-names.js';
import { countries } from './policy.places.js';

/** A place that somebody can say they live in. */
export interface NamedPlace {
  /** ISO 3166: `DE`, `US-CA`. */
  readonly id: string;
  readonly name: string;
}

/** Every country, by its name in a language. */
export function countriesIn(locale: string): NamedPlace[] {
  // Some languages have no name for some of them.
  const [own, english] = [locale, 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return sorted(
    [...countries].map((id) => ({ id, name: own?.of(id) ?? english?.of(id) ?? id })),
    locale,
  );
}

/** The regions of a country in which other law holds than in its others; none of most. They are called as in their country. */
export function regionsIn(country: string | undefined, locale: string): NamedPlace[] {
  const names = Object.hasOwn(regionNames, country ?? '') ? { ...regionNames[country ?? ''] } : {};
  if (/^fr\b/i.test(locale)) Object.assign(names, regionNamesInFrench[country ?? '']);
  return sorted(
    Object.entries(names).map(([end, name]) => ({ id: `${country}-${end}`, name })),
    locale,
  );
}

/** The place that was said, region first; undefined where none was. A region of another country is one of before. */
export const saidPlace = (country: string | undefined, region: string | undefined): string | undefined =>
  (country && region?.startsWith(`${country}-`) ? region : country) || undefined;

function sorted(places: NamedPlace[], locale: string): NamedPlace[] {
  const { compare } = new Intl.Collator(locale);
  return places.sort((one, other) => compare(one.name, other.name));
}
