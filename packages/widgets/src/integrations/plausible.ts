import { vendor, type Purposes } from './integration.js';

export interface Plausible {
  readonly purposes: Purposes;
}

/** Plausible's flag, and whether we set it: a site's own people set it too, so as not to count themselves. */
const flag = 'plausible_ignore';
const ours = 'plausible_ignore_by';

/**
 * Plausible Analytics, which sets no cookies and documents no call for consent, only a flag by which a browser is not counted. Its script
 * reads the flag with each event: a first page view comes before it. Where that one must not be counted either, gate the script.
 *
 * @see https://plausible.io/docs/excluding-localstorage
 */
export const plausible = vendor<Plausible, boolean>({
  state: ({ purposes }, inEffect) => inEffect(purposes),
  tell: (granted) => {
    try {
      if (!granted && localStorage.getItem(flag) !== 'true') {
        localStorage.setItem(flag, 'true');
        localStorage.setItem(ours, 'privet');
      }
      if (granted && localStorage.getItem(ours)) for (const key of [flag, ours]) localStorage.removeItem(key);
    } catch {
      // Blocked: Plausible cannot read it either.
    }
  },
});
