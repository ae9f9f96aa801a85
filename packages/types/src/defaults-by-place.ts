import { effectiveConsent } from './consent/consent.rules.js';
import { noChoices, type SignalsSeen } from './consent/consent.state.js';
import type { Policy } from './policy/policy.definition.js';
import { everyPlace } from './policy/policy.places.js';
import { consentTerms } from './policy/policy.view.js';

/** What holds somewhere before anybody chose there. */
export interface PlaceDefaults {
  /** Countries and regions by ISO 3166. An empty list is everywhere that no other entry names, and where nobody knows the place. */
  places: string[];
  /** The ids of the purposes in effect. */
  granted: string[];
  /** The same for who sends Global Privacy Control. */
  grantedWithGpc: string[];
}

/**
 * What a policy has in effect before any choice, by place, for tools that look up the place themselves, such as Google's tags. A region
 * stands before its country, and that before everywhere, so only what differs is listed. Everywhere comes first.
 */
export function defaultsByPlace(policy: Policy): PlaceDefaults[] {
  const everywhere = defaultsIn(policy);
  const entries = new Map<string, PlaceDefaults>();
  for (const place of everyPlace) {
    const here = defaultsIn(policy, place);
    const around = place.includes('-') ? defaultsIn(policy, place.slice(0, 2)) : everywhere;
    const key = JSON.stringify(here);
    if (key === JSON.stringify(around)) continue;
    const entry = entries.get(key) ?? { places: [], ...here };
    entry.places.push(place);
    entries.set(key, entry);
  }
  return [{ places: [], ...everywhere }, ...entries.values()];
}

function defaultsIn(policy: Policy, place?: string): Omit<PlaceDefaults, 'places'> {
  const terms = consentTerms(policy, place);
  const granted = (signals: SignalsSeen): string[] => {
    const effective = effectiveConsent(terms, { state: noChoices, signals, now: 0 });
    return Object.keys(effective).filter((id) => effective[id]?.granted);
  };
  return { granted: granted({}), grantedWithGpc: granted({ gpc: true }) };
}
