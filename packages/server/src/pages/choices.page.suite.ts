import { canonicalPolicy, definePolicy, parseConsentCookie, type Policy, type PolicyInput, type StoredChoice } from '@privet/types';
import { smallPolicy } from '../audit/small-policy.suite.js';
import { createPrivet, type Privet, type PrivetOptions } from '../create-privet.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';

export const origin = 'https://privacy.example';
export const shop = 'https://shop.example';
export const secretKey = 'sk_0123456789abcdef';
const key = 'pk_0123456789abcdef';
/** What browsers send with a form of the page itself. */
export const own = { 'Sec-Fetch-Site': 'same-origin', Origin: origin };

export const openPrivet = (more: Partial<PrivetOptions> = {}): Privet =>
  createPrivet({
    policy: smallPolicy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey, publishable: { key, origins: [shop] } },
    ...more,
  });

interface Sent {
  readonly headers?: Record<string, string>;
  readonly cookie?: string | undefined;
  /** Another server. */
  readonly on?: Privet;
}

/** The page of a server, as browsers ask for it and post to it. */
export function pageOf(privet: Privet) {
  return {
    get: (query = '', { headers = {}, cookie, on = privet }: Sent = {}) =>
      on.fetch(new Request(`${origin}/choices${query}`, { headers: { ...headers, ...(cookie && { Cookie: cookie }) } })),
    post: (fields: Record<string, string> | [string, string][], { headers = own, cookie, on = privet }: Sent = {}) =>
      on.fetch(
        new Request(`${origin}/choices`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers, ...(cookie && { Cookie: cookie }) },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
    /** What is recorded of the browser that keeps this cookie. */
    async history(cookie: string | undefined, on = privet): Promise<Record<string, unknown>[]> {
      const device = parseConsentCookie(cookie?.slice('privet='.length) ?? '')?.device ?? '';
      const answer = await on.fetch(
        new Request(`${origin}/v1/consents/history`, { headers: { 'Privet-Key': key, 'Privet-Device': device } }),
      );
      return (await answer.json()).data;
    },
  };
}

/** The browser's `Cookie` header after an answer. */
export const cookieOf = (answer: Response): string | undefined => /^privet=[^;]+/.exec(answer.headers.get('Set-Cookie') ?? '')?.[0];
export const storedIn = (answer: Response): StoredChoice | undefined => parseConsentCookie(cookieOf(answer)?.slice('privet='.length) ?? '');

/** What a page says, without its markup. */
export const wordsOf = (page: string): string =>
  page
    .replace(/^.*<main>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ');

/** Its boxes by the purposes' ids, and whether they are ticked. */
export const boxes = (page: string): Record<string, boolean> =>
  Object.fromEntries(
    [...page.matchAll(/<input\s[^>]*type="checkbox"[^>]*>/g)].map(([box]) => [/value="([^"]*)"/.exec(box)?.[1], / checked/.test(box)]),
  );

/** The fields that its form sends without being asked. */
export const hidden = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** What `definePolicy` takes. */
export const everything = { ...JSON.parse(canonicalPolicy(smallPolicy)) } as PolicyInput & Policy;
/** With an objection, an age, and three kinds of law. */
export const richPolicy = definePolicy({
  ...everything,
  version: 'rich',
  purposes: [
    ...everything.purposes,
    { ...everything.purposes[1], id: 'security', legalBasis: 'legitimate-interests' },
    { ...everything.purposes[1], id: 'wine', minimumAge: 18 },
  ],
  jurisdictions: {
    default: 'opt-in',
    rules: [
      { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
      { match: ['US-CA'], mode: 'opt-out', regime: 'ccpa' },
      { match: ['US-CO'], mode: 'opt-out', regime: 'us-state-law', gpcStands: true },
    ],
  },
} as PolicyInput);
