import type { BannerPolicy } from '@privet/types';

/** What a page sent. */
export interface SentRequest {
  readonly path: string;
  readonly device: string | null;
  readonly body: Record<string, unknown> & { choices?: Record<string, string>; decisionId?: string };
}

/** How the API answers a decision: a status, or `offline`. */
export type Behaviour = 'offline' | number;

export const policy: BannerPolicy = {
  version: 'v1',
  hash: 'sha256-x',
  locale: 'en',
  jurisdiction: 'DE',
  mode: 'opt-in',
  regime: 'gdpr',
  signals: { gpc: 'honour', dnt: 'ignore' },
  controller: { name: 'Example', privacyUrl: '/privacy' },
  texts: { title: 'Your privacy', body: 'We ask.' },
  purposes: [
    { id: 'account', name: 'Account', legalBasis: 'contract', required: true, saleOrSharing: false },
    { id: 'analytics', name: 'Analytics', legalBasis: 'consent', required: false, saleOrSharing: false, expiresAfterDays: 180 },
    { id: 'advertising', name: 'Advertising', legalBasis: 'consent', required: false, saleOrSharing: true, expiresAfterDays: 180 },
  ],
};

/** A server of scripted behaviour in place of `fetch`. Like the real one it keeps one record for each `decisionId`. */
export function scriptedApi() {
  const sent: SentRequest[] = [];
  const records = new Map<string, SentRequest>();
  const script: Behaviour[] = [];
  let policyStatus = 200;
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(String(input), location.href);
    const headers = new Headers(init.headers);
    const request = { path: pathname, device: headers.get('privet-device'), body: init.body ? JSON.parse(String(init.body)) : {} };
    sent.push(request);
    if (!init.method) return policyStatus === 200 ? Response.json(policy) : new Response('', { status: policyStatus });
    const behaviour = script.shift() ?? 201;
    if (behaviour === 'offline') throw new TypeError('Failed to fetch');
    if (behaviour === 201) records.set(request.body.decisionId, request);
    return Response.json({ id: 'con_1', recordedAt: new Date().toISOString(), policyVersion: 'v1', effective: {} }, { status: behaviour });
  };
  return {
    fetch,
    sent,
    /** By decision id. */
    records,
    /** What becomes of the next decisions; of those after, a record. */
    next: (...behaviours: Behaviour[]) => void script.push(...behaviours),
    policyAnswers: (status: number) => void (policyStatus = status),
    posts: () => sent.filter(({ body }) => body.decisionId),
  };
}
