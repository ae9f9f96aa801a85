import { policyPath } from './lite.paths.js';

/** Whose policy, in which language, for which place. */
export interface PolicyAddress {
  /** Where the API answers, without a trailing slash; empty for the page's own origin. */
  readonly baseUrl: string;
  /** The publishable key, `pk_…`. */
  readonly key: string;
  /** BCP 47. */
  readonly locale?: string | undefined;
  /** ISO 3166. Where it is left out the server tells it, or the policy's strictest mode holds. */
  readonly jurisdiction?: string | undefined;
}

/** The key goes in the query, so that the browser sends no preflight and a CDN can keep the answer. */
export function policyUrl({ baseUrl, key, locale, jurisdiction }: PolicyAddress, view?: 'banner'): string {
  const query = Object.entries({ view, locale, jurisdiction, key }).filter((pair): pair is [string, string] => !!pair[1]);
  return `${baseUrl}${policyPath}?${new URLSearchParams(query)}`;
}

/** @throws when the server cannot be reached or answers with an error */
export async function fetchPolicy<View>(url: string): Promise<View> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The policy cannot be read: ${answer.status}`);
  return (await answer.json()) as View;
}
