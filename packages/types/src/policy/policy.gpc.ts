import type { Policy } from './policy.definition.js';

/** What a site says at `/.well-known/gpc.json` (W3C Global Privacy Control, "GPC Support Representation"). */
export interface GpcSupport {
  readonly gpc: boolean;
  /** RFC 3339 full-date: when the statement was made. */
  readonly lastUpdate: string;
}

/** The site's statement about Global Privacy Control, as the policy has it since it holds. */
export function gpcJson({ signals, effectiveAt }: Policy): GpcSupport {
  return { gpc: signals.gpc === 'honour', lastUpdate: effectiveAt };
}
