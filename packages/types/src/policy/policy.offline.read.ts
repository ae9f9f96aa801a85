import { lookUpLocale } from './policy.locales.js';
import type { BannerPolicy, PolicyView } from './policy.schemas.js';

/** Places for which the same holds. */
export interface OfflinePlace extends Pick<BannerPolicy, 'mode' | 'regime' | 'gpcStands'> {
  /** Countries and regions, with spaces between them. */
  readonly in: string;
}

/** What a banner needs in one language, where the place is unknown; and how to come from there to other places, languages and details. */
export interface OfflinePolicy extends BannerPolicy {
  readonly offline: {
    /** Where something else holds. A region that is not named is as its country. */
    readonly places: readonly OfflinePlace[];
    /** Where the other languages are, by locale; relative to this file. */
    readonly locales: Readonly<Record<string, string>>;
    /** Where the whole policy is. */
    readonly whole: string;
  };
}

/** The whole policy in one language, where the place is unknown. */
export interface OfflineDetails extends PolicyView {
  /** The places in which a right holds, with spaces between them; a right that is not named holds everywhere. */
  readonly offline: { readonly rights: Readonly<Record<string, string>> };
}

/** The file for a language; undefined where the policy that was read serves it best. */
export function fileInLocale({ locale, offline: { locales } }: OfflinePolicy, wanted: string | undefined): string | undefined {
  const found = lookUpLocale(wanted, { locales: Object.keys(locales), defaultLocale: locale });
  return found === locale ? undefined : locales[found];
}

/** What the banner's policy says in a place (ISO 3166), as the API answers it. What is no such code is an unknown place. */
export function bannerIn({ offline, ...unknown }: OfflinePolicy, place: string | undefined): BannerPolicy {
  if (!place || !/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(place)) return unknown;
  const { gpcStands, ...policy } = unknown;
  const there =
    offline.places.find((group) => includes(group.in, place)) ?? offline.places.find((group) => includes(group.in, place.slice(0, 2)));
  const { in: _, ...terms } = there ?? { in: '', ...(gpcStands && { gpcStands }) };
  return { ...policy, ...terms, jurisdiction: place };
}

/** The whole policy for the place that a banner's policy is for, as the API answers it. */
export function detailsIn({ offline, gpcStands: _, ...details }: OfflineDetails, banner: BannerPolicy): PolicyView {
  const { jurisdiction, mode, regime, gpcStands } = banner;
  const holds = (places: string | undefined) =>
    !jurisdiction || places === undefined || includes(places, jurisdiction) || includes(places, jurisdiction.slice(0, 2));
  const rights = details.rights.filter(({ id }) => holds(offline.rights[id]));
  return { ...details, rights, jurisdiction, mode, regime, ...(gpcStands && { gpcStands }) };
}

const includes = (places: string, place: string): boolean => places.split(' ').includes(place);
