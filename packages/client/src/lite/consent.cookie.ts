import { consentStateOfCookie, effectiveConsent, type ConsentAnswer, type ConsentTerms, type SignalsSeen } from '@privet/types/rules';

export interface CookieReading {
  /** What the request says by `Sec-GPC: 1` and `DNT: 1`. */
  readonly signals?: SignalsSeen;
  /** Milliseconds since 1970. @default now */
  readonly now?: number;
}

/**
 * The effective consent that a request's `Cookie` header tells, for servers that render by it. Without a choice, or with a cookie that is
 * corrupt or forged, it is what the policy holds before any choice; it never throws.
 */
export function readConsentCookie(
  header: string | null | undefined,
  policy: ConsentTerms,
  { signals = {}, now = Date.now() }: CookieReading = {},
): Record<string, ConsentAnswer> {
  return effectiveConsent(policy, { state: consentStateOfCookie(header), signals, now });
}
