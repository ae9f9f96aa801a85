import { callsOf, vendor } from './integration.js';

export interface GoogleTagManager {
  /** What a custom event trigger listens to. @default 'privet_consent' */
  readonly event?: string;
}

/**
 * An event in Tag Manager's data layer, for triggers of your own. `privet_granted` is a data layer variable: the purposes in effect.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const googleTagManager = vendor<GoogleTagManager, readonly string[]>({
  state: (_, __, granted) => granted,
  tell: (privet_granted, { event = 'privet_consent' }) => callsOf('dataLayer').push({ event, privet_granted }),
});
