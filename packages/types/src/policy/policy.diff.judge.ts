import type { Policy } from './policy.definition.js';
import type { Effect, Fields } from './policy.diff.rules.js';
import { lifetimeSeconds } from './policy.durations.js';
import { coversPlace } from './policy.jurisdictions.js';
import { everyPlace } from './policy.places.js';

/**
 * A new cookie is material for the purposes to which it brings somebody who had no access before, or a longer stay: how long it lasts and
 * who has access is what people have to be told (CJEU C-673/17, no. 81). Another cookie of the same provider is not.
 */
export function isNewTracker({ provider, lifetime, purposes }: Fields, { trackers }: Policy): Effect {
  const served = Array.isArray(purposes) ? purposes.map(String) : [];
  const wider = served.filter((id) => {
    const known = trackers.filter((tracker) => tracker.provider === provider && tracker.purposes.includes(id));
    return known.every((tracker) => lifetimeSeconds(tracker.lifetime) < lifetimeSeconds(String(lifetime)));
  });
  return wider.length > 0
    ? {
        material: true,
        why: 'Somebody else has access to the browser, or something stays longer there (ePrivacy Directive Art. 5(3); CJEU C-673/17, no. 81).',
        purposes: wider,
      }
    : { material: false, why: 'The provider stores something there already, for the same purpose and as long.', purposes: served };
}

/** Whether a list of places covers fewer than before. */
export function losesPlaces(before: unknown, after: unknown): boolean {
  const [old, now] = [textsOf(before), textsOf(after)];
  return everyPlace.some((place) => coversPlace(old, place) && !coversPlace(now, place));
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
