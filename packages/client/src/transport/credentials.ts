import type { Endpoint } from '@privet/types';
import type { ClientOptions } from './options.js';

type Shown = Pick<ClientOptions, 'key' | 'token' | 'device'>;

/** What a call shows of who makes it: headers, or for a publishable key on a GET the query, which costs a browser no preflight. */
export interface ShownCredentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

const bearer = (credential: string): ShownCredentials => ({ headers: { Authorization: `Bearer ${credential}` }, query: {} });

/** Shows an endpoint what it takes and nothing more: a device is not told where nobody asks, a key not where none is needed. */
export function credentialsFor({ auth, route }: Endpoint, { key, token, device }: Shown): ShownCredentials {
  if (auth.length === 0) return { headers: {}, query: {} };
  if (token && auth.includes('subject')) return bearer(token);
  if (!key) return { headers: {}, query: {} };
  if (isSecret(key)) return bearer(key);
  const headers = { ...(device && auth.includes('device') && { 'Privet-Device': device }) };
  return route.startsWith('GET ') ? { headers, query: { key } } : { headers: { ...headers, 'Privet-Key': key }, query: {} };
}

const isSecret = (key: string) => key.startsWith('sk_');

/** @throws TypeError for a key that cannot be one, and for a secret key in a page, where all the world could read it */
export function checkKey({ key, dangerouslyAllowSecretKeyInBrowser }: ClientOptions): void {
  if (key === undefined) return;
  if (!/^[ps]k_./.test(key))
    throw new TypeError('key: a publishable key starts with pk_, a secret key with sk_; a subject token (st_) goes into `token`');
  if (isSecret(key) && isPage() && !dangerouslyAllowSecretKeyInBrowser) {
    throw new TypeError(
      'key: this is a secret key, and this code runs in a page, where everyone can read it. Use a publishable key (pk_…) here and the secret one on your server',
    );
  }
}

function isPage(): boolean {
  return typeof window === 'object' && typeof window.document === 'object';
}
