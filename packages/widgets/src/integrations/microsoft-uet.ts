import { callsOf, consent, vendor, type Purposes } from './integration.js';

export interface MicrosoftUet {
  readonly ad_storage: Purposes;
}

/**
 * Microsoft Advertising's Universal Event Tracking, by its consent mode.
 *
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet = vendor<MicrosoftUet, { ad_storage: string }>({
  hold: () => callsOf('uetq').push('consent', 'default', { ad_storage: 'denied' }),
  state: ({ ad_storage }, inEffect) => ({ ad_storage: consent(inEffect(ad_storage)) }),
  tell: (state) => callsOf('uetq').push('consent', 'update', state),
});
