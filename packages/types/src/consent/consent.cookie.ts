import { noChoices, type ConsentState, type SignalsSeen } from './consent.state.js';

/** The first-party cookie's name. */
export const consentCookieName = 'privet';

/**
 * What a browser keeps of its visitor's choices. As text, without a character that a cookie must escape:
 *
 *     v1.<policy version>.<seconds since 1970, base 36>.<device>.<granted ids, joined by _>.<denied ids, joined by _>.<signals: g d G D>
 *
 * Purpose ids hold no underscore and versions no dot, so nothing needs quoting.
 */
export interface StoredChoice {
  readonly policyVersion: string;
  /** Milliseconds since 1970, to the second. */
  readonly decidedAt: number;
  /** The device id, made with the first choice or signal. */
  readonly device: string;
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
  /** `true` (`g`, `d`): on at the choice. `false` (`G`, `D`): recorded before it, and off at the choice. */
  readonly signals: SignalsSeen;
}

const shape = /^v1\.([A-Za-z0-9_-]{1,32})\.([0-9a-z]{1,9})\.(dev_[A-Za-z0-9_-]{32,128})\.([a-z0-9_-]*)\.([a-z0-9_-]*)\.([gG]?[dD]?)$/;

/** Reads a cookie's value; what is corrupt or of another version is no choice, never an error. */
export function parseConsentCookie(value: string): StoredChoice | undefined {
  const [, policyVersion, seconds, device, granted, denied, seen] = shape.exec(value) ?? [];
  if (policyVersion === undefined || seconds === undefined || device === undefined || seen === undefined) return undefined;
  const choices: Record<string, 'granted' | 'denied'> = {};
  for (const id of granted ? granted.split('_') : []) choices[id] = 'granted';
  for (const id of denied ? denied.split('_') : []) choices[id] = 'denied';
  const signals = { ...(/g/i.test(seen) && { gpc: seen.includes('g') }), ...(/d/i.test(seen) && { dnt: seen.includes('d') }) };
  return { policyVersion, decidedAt: parseInt(seconds, 36) * 1000, device, choices, signals };
}

/** Finds the choice in a `Cookie` header or in `document.cookie`. */
export function findConsentCookie(header: string | null | undefined): StoredChoice | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === consentCookieName && value) return parseConsentCookie(value);
  }
  return undefined;
}

/** A stored choice as the rules take it. Of a signal that was off at the choice all that counts is that it came before. */
export function stateOfStoredChoice({ choices, decidedAt, device, policyVersion, signals }: StoredChoice): ConsentState {
  const known = { by: device, decision: '' };
  const entries = Object.entries(choices).map(
    ([id, state]) => [id, { ...known, state, at: decidedAt, policyVersion, inView: signals }] as const,
  );
  const recorded = Object.entries(signals).map(
    ([signal, on]) => [signal, { ...known, at: on ? decidedAt : 0, recordedAt: decidedAt }] as const,
  );
  return { choices: Object.fromEntries(entries), signals: Object.fromEntries(recorded) };
}

/** The state that a request's cookie tells; no choices where it tells none. */
export function consentStateOfCookie(header: string | null | undefined): ConsentState {
  const stored = findConsentCookie(header);
  return stored ? stateOfStoredChoice(stored) : noChoices;
}
