import { gatedScript } from './gated-script.js';
import { callsOf, globals, vendor } from './integration.js';

export interface LinkedInInsight {
  /** All must be in effect. */
  readonly purposes: string | readonly string[];
  /** From the Campaign Manager. */
  readonly partnerId: string;
}

/**
 * The LinkedIn Insight Tag. LinkedIn documents no call for consent, so the tag is loaded only after the grant. What has loaded cannot be
 * told of a withdrawal: the next page does not load it.
 *
 * @see https://www.linkedin.com/help/lms/answer/a418880
 */
export const linkedInInsight = vendor<LinkedInInsight, null>({
  hold: ({ purposes, partnerId }) => {
    globals['_linkedin_partner_id'] = partnerId;
    callsOf('_linkedin_data_partner_ids').push(partnerId);
    gatedScript('https://snap.licdn.com/li.lms-analytics/insight.min.js', purposes);
  },
  state: () => null,
  tell: () => {},
});
