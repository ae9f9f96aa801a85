import { policyPath } from './lite.paths.js';

/** Whose policy, in which language, for which place. */
export interface PolicyAddress {
  /** Where the API answers, without a trailing slash; empty for the page's own origin. */
  readonly baseUrl: string;
  /** The publishable key, `pk_…`. Without one nothing is sent: the choices stay in this browser. */
  readonly key: string;
  /** BCP 47. */
  readonly locale?: string | undefined;
  /** ISO 3166. Where it is left out the server tells it, or the policy's strictest mode holds. */
  readonly jurisdiction?: string | undefined;
  /** Where a file of `privet policy build` is: it is read in place of the API's policy. */
  readonly policy?: string | undefined;
}

/** The key goes in the query, so that the browser sends no preflight and a CDN can keep the answer. */
export function policyUrl({ baseUrl, key, locale, jurisdiction }: PolicyAddress, view?: 'banner'): string {
  const query = Object.entries({ view, locale, jurisdiction, key }).filter((pair): pair is [string, string] => !!pair[1]);
  return `${baseUrl}${policyPath}?${new URLSearchParams(query)}`;
}

/** @throws when it cannot be reached, or is answered with an error */
export async function fetchPolicy<View extends object>(address: PolicyAddress, view?: 'banner'): Promise<View> {
  if (!address.policy) return fetchJson(policyUrl(address, view));
  return (await import('./policy.offline.js')).readOfflinePolicy(fetchJson, address, view);
}

/** An answer that the page has asked for before this code was there, by its address. It is for whoever asks first. */
const early = new Map<string | URL, Promise<Response>>();

/** Lets the policy of this address come from an answer that is under way. Where that fails it is asked for again. */
export function expectAnswer(url: string, answer: Promise<Response>): void {
  early.set(url, answer);
}

/** @throws when it cannot be reached, or is answered with an error */
async function fetchJson<Answer>(url: string | URL): Promise<Answer> {
  const asked = early.get(url);
  early.delete(url);
  const answer = await (asked ?? fetch(url));
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`, { cause: answer });
  return (await answer.json()) as Answer;
}

/** How an answer of any address is read. */
export type FetchJson = typeof fetchJson;
