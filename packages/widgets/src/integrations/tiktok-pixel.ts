import { globals, vendor, type Purposes } from './integration.js';

export interface TikTokPixel {
  readonly purposes: Purposes;
}

type Calls = Record<'holdConsent' | 'grantConsent' | 'revokeConsent', () => void>;
const ttq = () => globals['ttq'] as Partial<Calls> | undefined;

/**
 * The TikTok pixel, by its cookie consent mode. Its base code must say `ttq.holdConsent()` before `ttq.load(…)`; a pixel that is there when
 * this starts is told.
 *
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export const tikTokPixel = vendor<TikTokPixel, boolean>({
  isThere: () => !!ttq()?.holdConsent,
  hold: () => ttq()?.holdConsent?.(),
  state: ({ purposes }, inEffect) => inEffect(purposes),
  tell: (granted) => (granted ? ttq()?.grantConsent?.() : ttq()?.revokeConsent?.()),
});
