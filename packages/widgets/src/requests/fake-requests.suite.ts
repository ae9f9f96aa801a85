import {
  bannerPolicy,
  definePolicy,
  policyView,
  type PolicyInput,
  type RequestSource,
  type RequestView,
  type SubmittedRequest,
} from '@privet/types';
import { vi } from 'vitest';

const text = (en: string) => ({ en, de: `${en} (de)`, ar: `${en} (ar)` });

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
  purposes: [
    { id: 'account', name: text('Account'), description: text('Runs it.'), categories: ['device'], legalBasis: 'contract', required: true },
    { id: 'analytics', name: text('Analytics'), description: text('Counts visits.'), categories: ['device'], legalBasis: 'consent' },
  ],
  retention: { period: 'P2Y', until: ['account-closed'] },
  rights: [
    { id: 'access', name: text('See what we hold'), description: text('We give you a copy.'), deadline: 'P30D' },
    { id: 'correct', deadline: 'P30D' },
    {
      id: 'delete',
      deadline: 'P30D',
      verification: 'proof',
      fields: [
        { id: 'order', name: text('Order number'), hint: text('It stands on the invoice.'), kind: 'order-number', required: true },
        { id: 'bought', name: text('When you bought it'), kind: 'date', required: true },
        {
          id: 'shop',
          name: text('Which shop'),
          kind: 'choice',
          options: [
            { id: 'berlin', name: text('Berlin') },
            { id: 'online', name: text('Online') },
          ],
        },
        { id: 'nickname', name: text('Nickname'), kind: 'text' },
      ],
    },
    { id: 'opt-out', deadline: 'P15D' },
    { id: 'limit', deadline: 'P15D', jurisdictions: ['US-CA'] },
  ],
  signals: { gpc: 'honour', dnt: 'ignore' },
  jurisdictions: { default: 'opt-in', rules: [] },
  texts: { banner: { title: text('Your privacy'), body: text('We ask.') } },
};

const policy = definePolicy(input);

export const id = 'req_01k9w3m5x2000a1b2c3d4e5f6g7h8';
export const linkToken = 'Zx8-cL3qTn5vBw7yKd9mAa';
export const goodCode = '204816';

const submitted = (type: SubmittedRequest['type'], verified: boolean): SubmittedRequest => ({
  id,
  type,
  status: 'in_progress',
  reason: verified ? null : 'need_user_verification',
  receivedAt: '2026-11-24T09:30:00.000Z',
  dueAt: '2026-12-24T22:59:59.999Z',
  regime: 'gdpr',
  deadlines: [],
});

/** A request that is confirmed and worked on, but for what is given. */
export const requestWith = (given: Partial<RequestView> = {}): RequestView => ({
  ...submitted('access', true),
  jurisdiction: 'DE',
  locale: 'en',
  verifiedAt: '2026-11-24T09:31:00.000Z',
  closedAt: null,
  paused: false,
  events: [],
  sources: [],
  email: 'ada@example.com',
  messages: [],
  uploads: [],
  corrections: [],
  extension: null,
  denial: null,
  export: null,
  actions: ['message', 'upload', 'correction', 'cancel'],
  ...given,
});

/** A store that has answered and holds something, but for what is given. */
export const sourceWith = (given: Partial<RequestSource> = {}): RequestSource => ({
  id: 'shop',
  name: 'Shop',
  role: 'controller',
  onBehalfOf: null,
  status: 'done',
  held: true,
  rows: 0,
  kept: 0,
  categories: {},
  holds: [],
  dueAt: null,
  fault: null,
  ...given,
});

export const taxHold = { category: 'invoices', ground: 'Tax law keeps invoices for ten years.', citation: 'AO §147', rows: 2 };

/** What a page sent, beside the policy. */
export interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

type Problem = readonly [status: number, code: string, issues?: readonly { path: string; message: string; code: string }[]];

/** An upload that is on its way, as the test wants it to go on. */
export interface FakeUpload {
  readonly headers: Record<string, string>;
  readonly file: File;
  aborted: boolean;
  progress(share: number): void;
  answer(status: number, body: object): void;
  fail(): void;
}

/** A server of requests in place of `fetch` and `XMLHttpRequest`. `vi.unstubAllGlobals()` takes it away. */
export class FakeRequests {
  readonly sent: Sent[] = [];
  readonly uploads: FakeUpload[] = [];
  /** How the request stands. */
  request = requestWith();
  /** How the next calls are answered, where not as they should be. */
  readonly next: (Problem | 'offline')[] = [];
  policyIsDown = false;
  readonly #page = globalThis.fetch;

  constructor() {
    vi.stubGlobal('fetch', (resource: RequestInfo | URL, init?: RequestInit) => this.#answer(resource, init));
    vi.stubGlobal('XMLHttpRequest', uploadsTo(this.uploads));
  }

  calls(): string[] {
    return this.sent.map(({ call }) => call);
  }

  async #answer(resource: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname, searchParams } = new URL(String(resource), location.href);
    if (pathname === '/v1/policy') return this.#policy(searchParams);
    const [, below] = /^\/v1\/requests(.*)/.exec(pathname) ?? [];
    if (below === undefined) return this.#page(resource, init);
    const call = `${init.method ?? 'GET'} ${below.replace(id, '{id}')}`;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    this.sent.push({ call, headers: new Headers(init.headers), body });
    const problem = this.next.shift();
    if (problem === 'offline') throw new TypeError('Failed to fetch');
    return problem ? refuse(problem) : this.#serve(call, body);
  }

  #policy(query: URLSearchParams): Response {
    if (this.policyIsDown) return new Response('', { status: 503 });
    const reader = { locale: query.get('locale') ?? undefined, jurisdiction: query.get('jurisdiction') ?? undefined };
    return Response.json(query.get('view') === 'banner' ? bannerPolicy(policy, reader) : policyView(policy, reader));
  }

  #serve(call: string, body: Sent['body']): Response {
    if (call === 'POST ') return this.#submit(body);
    if (call === 'POST /{id}/resend') return new Response(null, { status: 204 });
    if (call === 'POST /{id}/verify') {
      if (body['code'] !== goodCode && body['token'] !== linkToken) return refuse([422, 'CODE_INVALID']);
      return Response.json({ token: 'st_open', expiresAt: new Date(Date.now() + 3_600_000).toISOString(), request: this.request });
    }
    if (call === 'POST /{id}/export-links')
      return Response.json({ url: `${location.origin}/export.zip`, expiresAt: new Date().toISOString() });
    this.request = this.#changed(call, body);
    return Response.json(this.request);
  }

  #submit(body: Sent['body']): Response {
    const type = body['type'] as SubmittedRequest['type'];
    this.request = { ...this.request, type };
    return Response.json(submitted(type, type === 'opt-out'), { status: 201 });
  }

  #changed(call: string, body: Sent['body']): RequestView {
    const { request } = this;
    const at = '2026-11-25T10:00:00.000Z';
    const said = String(body['message']);
    if (call === 'POST /{id}/messages')
      return { ...request, messages: [...request.messages, { id: `msg_${said}`, at, by: 'person', text: said }] };
    if (call === 'POST /{id}/cancel') return { ...request, status: 'revoked', closedAt: at, actions: [] };
    if (call === 'POST /{id}/appeal') return { ...request, status: 'in_progress', closedAt: null, actions: ['message', 'cancel'] };
    if (call === 'POST /{id}/correction')
      return { ...request, corrections: [...request.corrections, ...(body['corrections'] as RequestView['corrections'])] };
    const [, removed] = /^DELETE \/\{id\}\/uploads\/(.+)/.exec(call) ?? [];
    return removed ? { ...request, uploads: request.uploads.filter((upload) => upload.id !== removed) } : request;
  }
}

const refuse = ([status, code, issues]: Problem): Response =>
  Response.json({ type: 'about:blank', title: code, status, code, requestId: 'r1', issues }, { status });

/** An `XMLHttpRequest` whose answers are the test's. */
const uploadsTo = (uploads: FakeUpload[]) =>
  class extends EventTarget {
    readonly upload = new EventTarget();
    readonly headers: Record<string, string> = {};
    status = 0;
    responseText = '';
    #entry: FakeUpload | undefined;

    open(): void {}

    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }

    abort(): void {
      if (this.#entry) this.#entry.aborted = true;
      this.dispatchEvent(new Event('abort'));
    }

    send(file: File): void {
      this.#entry = {
        headers: this.headers,
        file,
        aborted: false,
        progress: (share) => this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: share * 100, total: 100 })),
        answer: (status, body) => {
          this.status = status;
          this.responseText = JSON.stringify(body);
          this.dispatchEvent(new Event('load'));
        },
        fail: () => this.dispatchEvent(new Event('error')),
      };
      uploads.push(this.#entry);
    }
  };

let page = 0;

/** A provider of its own, so that no test shares the consent of another. */
export function inProvider(inner: string, { lang = 'en', theme = 'light', jurisdiction = 'DE' } = {}): HTMLElement {
  page += 1;
  document.body.innerHTML = `<main><h1>Privacy</h1><privet-provider base-url="" key="pk_${page}" lang="${lang}" jurisdiction="${jurisdiction}" theme="${theme}">${inner}</privet-provider></main>`;
  return document.querySelector<HTMLElement>('privet-provider')!;
}
