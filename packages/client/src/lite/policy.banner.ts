import type { BannerPolicy } from '@privet/types';
import { keepItem, readItem } from './browser.storage.js';

/** Whose policy, in which language, for which place. */
export interface PolicyAddress {
  /** Where the API answers, without a trailing slash; empty for the page's own origin. */
  readonly baseUrl: string;
  /** The publishable key, `pk_…`. */
  readonly key: string;
  /** BCP 47. */
  readonly locale?: string | undefined;
  /** ISO 3166; where it is left out, the server tells it, or the policy's strictest mode holds. */
  readonly jurisdiction?: string | undefined;
}

/** The key goes in the query, so that the browser sends no preflight and a CDN can keep the answer. */
export function policyUrl({ baseUrl, key, locale, jurisdiction }: PolicyAddress, view?: 'banner'): string {
  const query = Object.entries({ view, locale, jurisdiction, key }).filter((pair): pair is [string, string] => !!pair[1]);
  return `${baseUrl}/v1/policy?${new URLSearchParams(query)}`;
}

/** @throws when the server cannot be reached or answers with an error */
export async function fetchPolicy<View>(url: string): Promise<View> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The policy cannot be read: ${answer.status}`, { cause: answer });
  return (await answer.json()) as View;
}

const keptPolicy = 'privet.policy';

/** Keeps the banner's policy for the next pages, so that they need no request. */
export function keepPolicy(url: string, policy: BannerPolicy, until: number): void {
  keepItem(keptPolicy, JSON.stringify({ url, until, policy }));
}

export function readPolicy(url: string, now: number): BannerPolicy | undefined {
  try {
    const kept = JSON.parse(readItem(keptPolicy) ?? '') as { url: string; until: number; policy: BannerPolicy };
    return kept.url === url && kept.until > now ? kept.policy : undefined;
  } catch {
    return undefined;
  }
}
