import { globals, vendor, type Purposes } from './integration.js';

export interface MetaPixel {
  readonly purposes: Purposes;
}

const fbq = () => globals['fbq'] as ((...call: string[]) => void) | undefined;

/**
 * The Meta pixel. Its base code must say `fbq('consent', 'revoke')` before `fbq('init', …)`; a pixel that is there when this starts is told.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = vendor<MetaPixel, boolean>({
  isThere: () => !!fbq(),
  hold: () => fbq()?.('consent', 'revoke'),
  state: ({ purposes }, inEffect) => inEffect(purposes),
  tell: (granted) => fbq()?.('consent', granted ? 'grant' : 'revoke'),
});
