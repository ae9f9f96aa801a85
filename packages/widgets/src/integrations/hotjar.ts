import { gatedScript } from './gated-script.js';
import { functionOf, globals, vendor } from './integration.js';

export interface Hotjar {
  /** All must be in effect. */
  readonly purposes: string | readonly string[];
  readonly siteId: number;
  /** Of Hotjar's snippet. @default 6 */
  readonly version?: number;
}

/**
 * Hotjar. It documents no call for consent, so its tracking code, as Hotjar writes it, is loaded only after the grant. What has loaded cannot
 * be told of a withdrawal: the next page does not load it.
 *
 * @see https://help.hotjar.com/hc/en-us
 */
export const hotjar = vendor<Hotjar, null>({
  hold: ({ purposes, siteId, version = 6 }) => {
    functionOf('hj');
    globals['_hjSettings'] = { hjid: siteId, hjsv: version };
    gatedScript(`https://static.hotjar.com/c/hotjar-${siteId}.js?sv=${version}`, purposes);
  },
  state: () => null,
  tell: () => {},
});
