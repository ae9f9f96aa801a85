import type { Auth, Scope, SubjectScope } from '@privet/types';

interface Known {
  /** The key's id. */
  readonly keyId: string;
}

/** Who calls, by what they showed. */
export interface Callers {
  readonly publishable: Known & { readonly kind: 'publishable' };
  readonly device: Known & { readonly kind: 'device'; readonly device: string };
  readonly subject: { readonly kind: 'subject'; readonly subject: string; readonly scopes: readonly SubjectScope[] };
  readonly secret: Known & { readonly kind: 'secret'; readonly scopes: readonly Scope[] };
}
export type Caller<Kind extends Auth = Auth> = Callers[Kind];

/** Nobody showed anything, and nobody had to. */
export interface Anyone {
  readonly kind: 'anyone';
}
