import { regimeOf } from './policy/policy.regimes.js';
import type { RequestTimesGiven } from './requests/requests.deadlines.clock.js';
import { countDeadlines, type RequestDeadlines } from './requests/requests.deadlines.js';
import { requestRegimes, type RequestRegime } from './requests/requests.regimes.js';

/** What the clock of a request is read from. Instants are RFC 3339. */
export interface RequestClock extends RequestTimesGiven {
  /** Where the person lives: `DE`, `US-VA`; null or left out when unknown. */
  readonly jurisdiction?: string | null | undefined;
}

/** The law whose clock runs for a person in a place; undefined where none is known. */
export function requestRegimeOf(place: string | null | undefined): RequestRegime | undefined {
  if (!place) return undefined;
  // Alberta and British Columbia have acts of their own, with more time; PIPEDA's 30 days keep those too.
  const id = regimeOf(place)?.id ?? (place === 'CA' || place.startsWith('CA-') ? 'pipeda' : undefined);
  return requestRegimes.find((regime) => regime.id === id);
}

/** The country whose public holidays count for a person's law; null where none do, and weekends alone are off. */
export function holidaysOf(place: string | null | undefined, controllerCountry: string): string | null {
  const regime = requestRegimeOf(place);
  if (!regime) return null;
  if (regime.holidays !== 'controller') return regime.holidays;
  return requestRegimeOf(controllerCountry)?.id === regime.id ? controllerCountry : null;
}

/**
 * Every deadline of a request, each with its rule and source, and the one that counts.
 *
 * The law is that of the place where the person lives. The policy's promise stands beside it, in calendar days that are never moved to the
 * next working day. What stops or extends the law's clock does the same to the promise, unless it was broken by then: a promise of 30 days
 * is one of 30 days, or longer where the law allows more. Where no law is known, nothing moves it. Where the law sets no time (a
 * withdrawal under the GDPR is followed at once), the promise stands alone too.
 */
export function deadlinesOf({ jurisdiction, ...given }: RequestClock): RequestDeadlines {
  return countDeadlines(given, requestRegimeOf(jurisdiction));
}
