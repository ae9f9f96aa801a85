import type { Policy } from './policy.definition.js';
import { coversPlace, gpcStands, modeOf } from './policy.jurisdictions.js';
import type { OfflineDetails, OfflinePlace, OfflinePolicy } from './policy.offline.read.js';
import { countries, everyPlace, subdivisions } from './policy.places.js';
import type { UnchangedSince } from './policy.unchanged-since.js';
import { bannerPolicy, policyView } from './policy.view.js';

/**
 * What a site without an API serves, by file name: in each language what a banner needs (`policy.de.json`) and the whole policy
 * (`policy.de.whole.json`), each for every place. `policy.json` is the one in the default language.
 *
 * @param since what `unchangedSince` found in the versions before
 */
export function offlineFiles(policy: Policy, since: UnchangedSince = {}): Record<string, OfflinePolicy | OfflineDetails> {
  const places = placesOf(policy);
  const locales = Object.fromEntries(policy.locales.map((locale) => [locale, `policy.${locale}.json`]));
  const rights = Object.fromEntries(
    policy.rights.flatMap(({ id, jurisdictions }) => (jurisdictions.length > 0 ? [[id, placesIn(jurisdictions)]] : [])),
  );
  const files = policy.locales.flatMap((locale) => {
    const whole = `policy.${locale}.whole.json`;
    const banner: OfflinePolicy = { ...bannerPolicy(policy, { locale }, since), offline: { places, locales, whole } };
    const details: OfflineDetails = { ...policyView(policy, { locale }, since), offline: { rights } };
    const names = locale === policy.defaultLocale ? ['policy.json', `policy.${locale}.json`] : [`policy.${locale}.json`];
    return [...names.map((name) => [name, banner] as const), [whole, details] as const];
  });
  return Object.fromEntries(files);
}

/** The places where the policy says something else than where the place is unknown, or than in the region's country. */
function placesOf(policy: Policy): OfflinePlace[] {
  const termsIn = (place?: string) => {
    const { mode, regime } = modeOf(policy, place);
    return JSON.stringify({ mode, regime, ...(gpcStands(policy, place) && { gpcStands: true }) });
  };
  const found = new Map<string, string[]>();
  for (const place of everyPlace) {
    const terms = termsIn(place);
    if (terms !== termsIn(countryOf(place))) found.set(terms, [...(found.get(terms) ?? []), place]);
  }
  return [...found].map(([terms, list]) => ({ in: list.join(' '), ...(JSON.parse(terms) as Omit<OfflinePlace, 'in'>) }));
}

/** The countries that a list covers, and the regions that it covers without their country. */
function placesIn(list: readonly string[]): string {
  const covers = (place: string) => coversPlace(list, place);
  const regions = [...subdivisions].filter((region) => covers(region) && !covers(region.slice(0, 2)));
  return [...[...countries].filter(covers), ...regions].join(' ');
}

const countryOf = (place: string) => (place.includes('-') ? place.slice(0, 2) : undefined);
