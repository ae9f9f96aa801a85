import type { ShownSite } from '../keys/keys.store.js';
import type { Auth, Scope, SubjectScope } from '@privet/types';

interface Known {
  /** The key's id. */
  readonly keyId: string;
}

interface OnSite extends Known {
  /** What the key's site shows; null where it shows everything in our own look. */
  readonly site: ShownSite | null;
}

/** Who calls, by what they showed. */
export interface Callers {
  readonly publishable: OnSite & { readonly kind: 'publishable' };
  readonly device: OnSite & { readonly kind: 'device'; readonly device: string };
  readonly subject: {
    readonly kind: 'subject';
    readonly subject: string;
    readonly scopes: readonly SubjectScope[];
    /** The one request that the token opens; undefined where it is bound to none. */
    readonly request?: string | undefined;
  };
  readonly secret: Known & { readonly kind: 'secret'; readonly scopes: readonly Scope[] };
}
export type Caller<Kind extends Auth = Auth> = Callers[Kind];

/** Nobody showed anything, and nobody had to. */
export interface Anyone {
  readonly kind: 'anyone';
}
