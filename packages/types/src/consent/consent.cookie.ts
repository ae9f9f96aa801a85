import { noChoices, type KnownConsent } from './consent.state.js';

/** The first-party cookie's name. */
export const consentCookieName = 'privet';

/**
 * What a browser keeps of its visitor's choices. As text, without a character that a cookie must escape:
 *
 *     v1.<policy version>.<seconds since 1970, base 36>.<device>.<granted ids, joined by _>.<denied ids, joined by _>.<signals: g d G D>
 *
 * and where there is an age or something unsent, `.a<years>u<unsent>` after that. Purpose ids hold no underscore and versions no dot, so
 * nothing needs quoting.
 */
export interface StoredChoice {
  readonly policyVersion: string;
  /** Milliseconds since 1970, to the second. */
  readonly decidedAt: number;
  /** The device id, made with the first choice or signal. */
  readonly device: string;
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  /** `true` (`g`, `d`): on at the choice. `false` (`G`, `D`): recorded before it, and off at the choice. */
  readonly signals: { readonly gpc?: boolean; readonly dnt?: boolean };
  /** How old the visitor is at least, in years: their own word, or that of a backend which knows. */
  readonly ageAtLeast?: number | undefined;
  /**
   * Kept by a page that had no API to send it to: the first letter of the last decision's method, and when it was made (seconds since 1970,
   * base 36). The first page that has one sends it.
   */
  readonly unsent?: string | undefined;
}

// Seven digits of seconds end in the year 4453, so that every time is one that `Date` knows.
const shape =
  /(?:^|;)\s*privet=v1\.([\w-]{1,32})\.([a-z\d]{1,7})\.(dev_[\w-]{32,128})\.([\w-]*)\.([\w-]*)\.([gG]?[dD]?)(?:\.a?(\d*)u?(\w+)?)?(?=;|$)/;

/** Reads a cookie's value; what is corrupt or of another version is no choice, never an error. */
export function parseConsentCookie(value: string): StoredChoice | undefined {
  return findConsentCookie(`${consentCookieName}=${value}`);
}

/** Finds the choice in a `Cookie` header or in `document.cookie`. */
export function findConsentCookie(header: string | null | undefined): StoredChoice | undefined {
  const [, policyVersion = '', seconds = '', device, granted = '', denied = '', seen = '', age = '', unsent] =
    shape.exec(header ?? '') ?? [];
  if (!device) return undefined;
  return {
    policyVersion,
    decidedAt: parseInt(seconds, 36) * 1000,
    device,
    choices: { ...listed(granted, 'granted'), ...listed(denied, 'denied') },
    signals: { ...(/g/i.test(seen) && { gpc: seen.includes('g') }), ...(/d/i.test(seen) && { dnt: seen.includes('d') }) },
    ageAtLeast: Number(age) || undefined,
    unsent,
  };
}

function listed<State extends string>(ids: string, state: State): Record<string, State> {
  return Object.fromEntries((ids.match(/[^_]+/g) ?? []).map((id) => [id, state]));
}

/** A stored choice as the rules take it. Of a signal that was off at the choice all that counts is that it came before. */
export function stateOfStoredChoice({
  choices,
  decidedAt: at,
  policyVersion,
  signals,
  ageAtLeast: atLeast = 0,
}: StoredChoice): KnownConsent {
  return {
    choices: mapped(choices, (state) => ({ state, at, policyVersion, inView: signals })),
    signals: mapped(signals, (on) => ({ at: on ? at : 0 })),
    age: { atLeast, at },
  };
}

function mapped<From, To>(entries: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, map(value)]));
}

/** The state that a request's cookie tells; no choices where it tells none. */
export function consentStateOfCookie(header: string | null | undefined): KnownConsent {
  const stored = findConsentCookie(header);
  return stored ? stateOfStoredChoice(stored) : noChoices;
}
