import { consent, functionOf, vendor, type Purposes } from './integration.js';

/** By Clarity's own names, capitals included. */
export interface Clarity {
  readonly ad_Storage: Purposes;
  readonly analytics_Storage: Purposes;
}

/**
 * Microsoft Clarity, by its Consent API v2. Clarity's tag, like this, keeps the calls that were made before it loaded.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const clarity = vendor<Clarity, { ad_Storage: string; analytics_Storage: string }>({
  state: ({ ad_Storage, analytics_Storage }, inEffect) => ({
    ad_Storage: consent(inEffect(ad_Storage)),
    analytics_Storage: consent(inEffect(analytics_Storage)),
  }),
  tell: (state) => functionOf('clarity')('consentv2', state),
});
