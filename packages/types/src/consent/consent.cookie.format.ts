import type { StoredChoice } from './consent.cookie.js';

/** The cookie's value. */
export function formatConsentCookie({ policyVersion, decidedAt, device, choices, signals, ageAtLeast, unsent }: StoredChoice): string {
  const ids = (state: string) =>
    Object.keys(choices)
      .filter((id) => choices[id] === state)
      .join('_');
  const letter = (on: boolean | undefined, signal: string) => (on ? signal : on === false ? signal.toUpperCase() : '');
  const seen = letter(signals.gpc, 'g') + letter(signals.dnt, 'd');
  const more = (ageAtLeast ? `a${ageAtLeast}` : '') + (unsent ? `u${unsent}` : '');
  const fields = ['v1', policyVersion, Math.floor(decidedAt / 1000).toString(36), device, ids('granted'), ids('denied'), seen];
  return [...fields, ...(more ? [more] : [])].join('.');
}
