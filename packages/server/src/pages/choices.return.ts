/** Where somebody goes back to after a choice. */
export interface Return {
  /** As it is put into `Location`. */
  readonly to: string;
  /** Where that is not our own. */
  readonly origin: string | undefined;
}

/**
 * The address that a `return` names, where it is one of our own or of a site that shows our widgets. Anybody can write a link to our page:
 * none of them leads elsewhere.
 *
 * @param host our own, with its port
 * @param origins of the sites
 * @returns undefined where it leads elsewhere, or names no page
 */
export function returnOf(address: string, host: string, origins: readonly string[]): Return | undefined {
  // A path is read as browsers do: what looks like one may name a host (`//host`, `/\host`).
  const base = `https://${host}`;
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  if (!URL.canParse(address) && url.origin === new URL(base).origin) {
    const path = `${url.pathname}${url.search}${url.hash}`;
    return path.startsWith('//') ? undefined : { to: path, origin: undefined };
  }
  if (url.host === host) return { to: url.href, origin: undefined };
  return origins.includes(url.origin) ? { to: url.href, origin: url.origin } : undefined;
}
