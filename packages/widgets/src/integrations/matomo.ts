import { callsOf, vendor, type Purposes } from './integration.js';

/** One of them, or both. */
export interface Matomo {
  /** Without it Matomo sends nothing. */
  readonly tracking?: Purposes;
  /** Without it Matomo sets no cookie. */
  readonly cookies?: Purposes;
}

const calls = {
  tracking: { hold: 'requireConsent', grant: 'setConsentGiven', revoke: 'forgetConsentGiven' },
  cookies: { hold: 'requireCookieConsent', grant: 'setCookieConsentGiven', revoke: 'forgetCookieConsentGiven' },
};
const kinds = ['tracking', 'cookies'] as const;

/**
 * Matomo. Its tracking code must push `['requireConsent']` or `['requireCookieConsent']` before `['trackPageView']`; a tracker that has not
 * loaded yet is told in time. It is not told to forget what it was never told: that would set a cookie of 30 years.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo = vendor<Matomo, { [Kind in keyof Matomo]?: boolean }>({
  hold: (setting) => kinds.forEach((kind) => setting[kind] && callsOf('_paq').push([calls[kind].hold])),
  state: (setting, inEffect) => Object.fromEntries(kinds.flatMap((kind) => (setting[kind] ? [[kind, inEffect(setting[kind])]] : []))),
  tell: (state, _, before) => {
    for (const kind of kinds) {
      if (state[kind] && !before?.[kind]) callsOf('_paq').push([calls[kind].grant]);
      if (!state[kind] && before?.[kind]) callsOf('_paq').push([calls[kind].revoke]);
    }
  },
});
