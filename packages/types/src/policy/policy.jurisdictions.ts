import { countries, placeGroups, subdivisions } from './policy.places.js';

/** What holds before anybody chose: ask first, let people opt out, or only tell them. From strict to lax. */
export const modes = ['opt-in', 'opt-out', 'notice'] as const;
export type Mode = (typeof modes)[number];

/** Whether this is a country by ISO 3166-1 alpha-2. */
export function isCountry(code: string): boolean {
  return countries.has(code);
}

/** Whether this names a place that we know: a country (`DE`), or a region of the US or Canada (`US-CA`, `CA-QC`). */
export function isJurisdiction(code: string): boolean {
  return countries.has(code) || subdivisions.has(code);
}

/** Whether a rule can match this: a jurisdiction, or a group such as `EEA`. */
export function isJurisdictionMatch(code: string): boolean {
  return isJurisdiction(code) || Object.hasOwn(placeGroups, code);
}

/** What of a policy decides where which mode holds. */
export interface JurisdictionTerms {
  readonly default: Mode;
  readonly rules: readonly JurisdictionRuleTerms[];
}

interface JurisdictionRuleTerms {
  readonly match: readonly string[];
  readonly mode: Mode;
  readonly regime: string | null;
  readonly gpcStands?: boolean;
}

/** The mode that holds somewhere. */
export interface JurisdictionMode {
  /** The place that was decided for; null where it is unknown. */
  readonly jurisdiction: string | null;
  readonly mode: Mode;
  /** The law that the policy names for it. */
  readonly regime: string | null;
}

/**
 * What a policy says about a place. The most specific rule counts: the region (`US-CA`), a group that holds it, its country (`US`), a
 * group that holds that (`EEA`), the default. A region that we do not know counts as its country. Who is in an unknown place gets the
 * strictest mode that the policy has.
 */
export function modeOf({ jurisdictions }: { readonly jurisdictions: JurisdictionTerms }, jurisdiction?: string): JurisdictionMode {
  const place = knownPlace(jurisdiction);
  if (place === null) return { jurisdiction: null, mode: strictestMode(jurisdictions), regime: null };
  const rule = ruleFor(jurisdictions, place);
  return { jurisdiction: place, mode: rule?.mode ?? jurisdictions.default, regime: rule?.regime ?? null };
}

/** The rule that counts in a place that we know; undefined where the default does. */
export function ruleFor<Rule extends { readonly match: readonly string[] }>(
  { rules }: { readonly rules: readonly Rule[] },
  place: string,
): Rule | undefined {
  for (const code of matchesOf(place)) {
    const rule = rules.find(({ match }) => match.includes(code));
    if (rule) return rule;
  }
  return undefined;
}

/**
 * Whether Global Privacy Control stands somewhere even against a choice made in its sight, because the law that binds sites to it knows no
 * such exception. In an unknown place it does where it does anywhere.
 */
export function gpcStands({ jurisdictions }: { readonly jurisdictions: JurisdictionTerms }, jurisdiction?: string): boolean {
  const place = knownPlace(jurisdiction);
  return place === null ? jurisdictions.rules.some((rule) => rule.gpcStands === true) : ruleFor(jurisdictions, place)?.gpcStands === true;
}

/** Whether a list of countries, regions and groups holds a place. An empty list, and an unknown place, hold. */
export function coversPlace(list: readonly string[], jurisdiction?: string | null): boolean {
  const place = knownPlace(jurisdiction ?? undefined);
  return list.length === 0 || place === null || matchesOf(place).some((code) => list.includes(code));
}

function knownPlace(jurisdiction: string | undefined): string | null {
  if (jurisdiction === undefined) return null;
  if (isJurisdiction(jurisdiction)) return jurisdiction;
  const country = jurisdiction.split('-', 1)[0] ?? '';
  return countries.has(country) ? country : null;
}

/** What can match a place, the most specific first. */
function matchesOf(place: string): string[] {
  const codes = place.includes('-') ? [place, place.slice(0, 2)] : [place];
  return codes.flatMap((code) => [code, ...groupsOf(code)]);
}

function groupsOf(code: string): string[] {
  const holding = Object.entries(placeGroups).filter(([, members]) => members.has(code));
  return holding.sort(([, a], [, b]) => a.size - b.size).map(([group]) => group);
}

function strictestMode({ default: fallback, rules }: JurisdictionTerms): Mode {
  const used = new Set([fallback, ...rules.map(({ mode }) => mode)]);
  return modes.find((mode) => used.has(mode)) ?? fallback;
}
