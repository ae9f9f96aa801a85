import { bannerPolicy, definePolicy, policyView, type PolicyInput } from '@privet/types';
import { vi } from 'vitest';

const text = (en: string) => ({ en, de: `${en} (de)`, ar: `${en} (ar)` });
const purpose = (id: string, name: string) => ({
  id,
  name: text(name),
  description: text(`What we do for ${name}.`),
  categories: ['device'],
});

const input: PolicyInput = {
  version: 'v1',
  effectiveAt: '2026-01-01',
  locales: ['en', 'de', 'ar'],
  controller: {
    name: 'Example',
    address: ['Example', '1 Street'],
    country: 'DE',
    contact: { email: 'privacy@example.com' },
    privacyUrl: '/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'device', name: text('Device data'), source: ['automatic'] }],
  recipients: [
    {
      id: 'counter',
      name: text('Counter Inc.'),
      kind: 'processor',
      boundBy: 'instructions',
      country: 'US',
      privacyUrl: 'https://counter.example',
    },
  ],
  transfers: [{ to: 'US', safeguard: 'standard-contractual-clauses', activities: ['transfer'], recipients: ['counter'] }],
  purposes: [
    { ...purpose('account', 'Account'), legalBasis: 'contract', required: true },
    { ...purpose('research', 'Research'), legalBasis: 'legitimate-interests' },
    { ...purpose('analytics', 'Analytics'), legalBasis: 'consent', recipients: ['counter'] },
    { ...purpose('advertising', 'Advertising'), legalBasis: 'consent', saleOrSharing: true },
  ],
  trackers: [{ kind: 'cookie', name: '_count', provider: 'Counter', lifetime: 'P1Y6M', purposes: ['analytics'] }],
  retention: { period: 'P2Y', until: ['account-closed'] },
  topics: [],
  rights: [{ id: 'access', deadline: 'P30D', free: true }],
  signals: { gpc: 'honour', dnt: 'ignore' },
  jurisdictions: {
    default: 'opt-in',
    rules: [
      { match: ['US-CA'], mode: 'opt-out', regime: 'ccpa' },
      { match: ['US-TX'], mode: 'opt-out', gpcStands: true },
    ],
  },
  texts: { banner: { title: text('Your privacy'), body: text('We ask.') } },
};

/** The API's policy. */
export const fakePolicy = definePolicy(input);

/** What the fake API was sent, and what it does not answer. */
export interface FakeApi {
  /** The bodies of the recorded decisions. */
  readonly records: { choices: Record<string, string>; method: string; signals?: object; shown?: object }[];
  /** Which policies cannot be read. */
  down: 'nothing' | 'view' | 'all';
}

/** Puts an API of a small policy in place of `fetch`, and forgets all earlier choices. `unstub` with vi.unstubAllGlobals(). */
export function fakeApi(): FakeApi {
  const api: FakeApi = { records: [], down: 'nothing' };
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
  const page = globalThis.fetch;
  vi.stubGlobal('fetch', async (resource: RequestInfo | URL, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(String(resource), location.href);
    if (pathname === '/v1/consents') {
      api.records.push(JSON.parse(String(init?.body)));
      return Response.json({ id: 'con_1', recordedAt: new Date().toISOString(), policyVersion: 'v1', effective: {} }, { status: 201 });
    }
    if (pathname !== '/v1/policy') return page(resource, init);
    const banner = searchParams.get('view') === 'banner';
    if (api.down === 'all' || (api.down === 'view' && !banner)) return new Response('', { status: 503 });
    const reader = { locale: searchParams.get('locale') ?? undefined, jurisdiction: searchParams.get('jurisdiction') ?? undefined };
    return Response.json(banner ? bannerPolicy(fakePolicy, reader) : policyView(fakePolicy, reader));
  });
  return api;
}

let page = 0;

/** A provider of its own, so that no test shares the consent of another. */
export function providerWith(inner: string, { jurisdiction = 'DE', lang = 'en', theme = 'light' } = {}): HTMLElement {
  page += 1;
  const markup = `<privet-provider base-url="" key="pk_${page}" lang="${lang}" jurisdiction="${jurisdiction}" theme="${theme}">${inner}</privet-provider>`;
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
}
