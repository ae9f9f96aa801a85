/** How much of a limit is left. Times are whole seconds. */
export interface RateLimitState {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAfter: number;
  readonly window: number;
}

/** Counts calls, by who makes them and what kind they are. A kind that it does not limit gets no state. */
export interface RateLimit {
  take(call: { readonly address: string | undefined; readonly kind: 'read' | 'write' | 'backend' }): Promise<RateLimitState | undefined>;
}

/** The headers of draft-ietf-httpapi-ratelimit-headers, and `Retry-After` (RFC 9110 §10.2.3) when it is used up. */
export function rateLimitHeaders({ allowed, limit, remaining, resetAfter, window }: RateLimitState): Record<string, string> {
  return {
    'RateLimit-Policy': `"default";q=${limit};w=${window}`,
    RateLimit: `"default";r=${remaining};t=${resetAfter}`,
    ...(!allowed && { 'Retry-After': String(resetAfter) }),
  };
}
