import type { Kept } from './withdrawal.names.js';

/**
 * Deletes cookies wherever they may be set: a script sees their names alone. Those that are `HttpOnly`, or of other sites, are out of its
 * reach.
 */
export function deleteCookies(isToGo: (name: string) => boolean, where: Pick<Kept, 'path' | 'domain'>): void {
  for (const name of cookieNames()) {
    if (!isToGo(name)) continue;
    for (const path of pathsAround(location.pathname, where.path)) {
      for (const domain of domainsAround(location.hostname, where.domain)) expire(name, path, domain);
    }
  }
}

function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '');
  } catch {
    // A sandboxed frame has no cookies.
    return [];
  }
}

function expire(name: string, path: string, domain: string): void {
  const gone = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}`;
  if (location.protocol === 'http:') document.cookie = gone;
  // A name such as `__Secure-x` asks for it, and one that is kept apart for each site is another cookie.
  for (const more of ['; Secure', '; Secure; SameSite=None; Partitioned']) document.cookie = gone + more;
}

/** `/shop/cart` is `/`, `/shop`, `/shop/`, `/shop/cart`, `/shop/cart/`. */
export function pathsAround(pathname: string, listed?: string): string[] {
  const parts = pathname.split('/').filter(Boolean);
  const above = parts.flatMap((_, index) => {
    const path = `/${parts.slice(0, index + 1).join('/')}`;
    return [path, `${path}/`];
  });
  return [...new Set(['/', ...above, ...(listed === undefined ? [] : [listed])])];
}

/** The host alone, as no domain, then it and all above it: a browser refuses those above the site's own, and does no harm. */
export function domainsAround(hostname: string, listed?: string): string[] {
  const labels = hostname.split('.');
  // An address has nothing above it.
  const isName = labels.length > 1 && !/^[\d.]+$/.test(hostname) && !hostname.includes(':');
  const above = isName ? labels.slice(0, -1).map((_, index) => labels.slice(index).join('.')) : [];
  return [...new Set(['', ...above, ...(listed === undefined ? [] : [listed.replace(/^\./, '')])])];
}
