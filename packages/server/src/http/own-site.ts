/** The site that a call comes from, where this server answers on the very origin of that site. */
export interface OwnSite {
  /** Whether its visitors come by https, so that a cookie can be `Secure`. */
  readonly secure: boolean;
}

/**
 * Browsers say where a call comes from by `Sec-Fetch-Site`; where a page is not served by https they leave it out, and `Origin` tells. Its
 * scheme is not compared: a proxy in front may have spoken https for us.
 *
 * @returns undefined for a call from anywhere else, and for one that no browser made
 */
export function ownSiteOf({ headers, url }: Pick<Request, 'headers' | 'url'>): OwnSite | undefined {
  const site = headers.get('Sec-Fetch-Site');
  const origin = headers.get('Origin');
  const isOwn =
    site === null ? origin !== null && URL.canParse(origin) && new URL(origin).host === new URL(url).host : site === 'same-origin';
  if (!isOwn) return undefined;
  return { secure: (origin ?? url).startsWith('https:') || (site !== null && !isThisMachine(new URL(url).hostname)) };
}

/** Beside https, browsers trust their own machine alone: what else says `Sec-Fetch-Site` came by https. */
function isThisMachine(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
