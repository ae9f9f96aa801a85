import { definePolicy, type PolicyInput, type RequestView, type SubmittedRequest } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import { createPrivet, type Privet, type PrivetOptions } from '../create-privet.js';
import { mailbox, type Mailbox } from '../mail/mailbox.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';

const origin = 'https://shop.example';
const secretKey = 'sk_0123456789abcdef';
const publishableKey = 'pk_0123456789abcdef';

/** A company that offers every right, one of them with a proof, one with fields of its own. */
export const requestsPolicy = {
  version: 'first',
  effectiveAt: '2026-01-01',
  locales: ['en'],
  controller: {
    name: 'Shop',
    address: ['Street 1'],
    country: 'DE',
    contact: { email: 'privacy@shop.example' },
    privacyUrl: '/privacy',
    timeZone: 'Europe/Berlin',
  },
  categories: [{ id: 'profile', name: 'Profile', source: ['given'] }],
  retention: { period: 'P1Y' },
  purposes: [{ id: 'account', name: 'Account', description: 'Signed in', legalBasis: 'contract', required: true, categories: ['profile'] }],
  rights: [
    { id: 'access', deadline: 'P30D' },
    { id: 'correct', deadline: 'P30D' },
    { id: 'portability', deadline: 'P30D', repeats: 'as-law-allows' },
    {
      id: 'delete',
      deadline: 'P30D',
      verification: 'proof',
      fields: [{ id: 'order', name: 'Order', kind: 'order-number', required: true }],
    },
    { id: 'opt-out', deadline: 'P15D' },
    { id: 'restrict', deadline: 'P30D', jurisdictions: ['EEA'] },
  ],
  texts: { banner: { title: 'Cookies', body: 'We use some.' } },
} satisfies PolicyInput;

/** A server on memory with a clock of its own, and what its people do. */
export interface RequestWorld {
  readonly privet: Privet;
  readonly box: Mailbox;
  now: number;
  submit(body: object, more?: Call): Promise<Answer<SubmittedRequest>>;
  call<Body = RequestView>(method: string, path: string, more?: Call): Promise<Answer<Body>>;
  /** The newest mail's secrets about this request. */
  mailed(id: string): Promise<{ readonly code: string; readonly token: string }>;
  /** A request that the person confirmed, and the token for it. */
  verified(body: object): Promise<{ readonly id: string; readonly token: string; readonly request: RequestView }>;
  upload(
    id: string,
    as: string,
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  ): Promise<Answer<RequestView>>;
  download(path: string, as?: string, headers?: Readonly<Record<string, string>>): Promise<Downloaded>;
  close(): Promise<void>;
}

interface Downloaded {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

interface Call {
  /** A bearer; none: the publishable key. */
  readonly as?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body & { readonly code?: string; readonly legal?: string[]; readonly issues?: { path: string; code: string }[] };
}

export const backend = secretKey;

export function requestWorld(options: Partial<PrivetOptions> = {}): RequestWorld {
  const clock = { now: Date.parse('2026-11-24T09:30:00.000Z') };
  const box = mailbox({ now: () => clock.now });
  const privet = createPrivet({
    policy: definePolicy(requestsPolicy),
    storage: memoryStorage(() => clock.now),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: secretKey, publishable: { key: publishableKey, origins: [origin] } },
    publicUrl: origin,
    mail: { transport: box, from: 'privacy@shop.example' },
    now: () => clock.now,
    ...options,
  });
  const call: RequestWorld['call'] = async (method, path, { as, body, headers } = {}) => {
    const answer = await privet.fetch(
      new Request(`${origin}${path}`, {
        method,
        headers: {
          ...(as === undefined ? { 'Privet-Key': publishableKey } : { Authorization: `Bearer ${as}` }),
          ...(body && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text) };
  };
  const world: RequestWorld = {
    privet,
    box,
    get now() {
      return clock.now;
    },
    set now(at) {
      clock.now = at;
    },
    call,
    submit: (body, more) => call('POST', '/v1/requests', { body: { locale: 'en', jurisdiction: 'DE', ...body }, ...more }),
    mailed: (id) =>
      eventually(() => {
        const text = box.mails().find((mail) => mail.text.includes(id))?.text ?? '';
        const part = text.slice(text.indexOf(`#${id}.`));
        const token = new RegExp(`#${id}\\.([\\w-]+)`).exec(text)?.[1];
        const code = /\b\d{6}\b/.exec(part)?.[0];
        if (token === undefined || code === undefined) throw new Error(`No mail about ${id} yet`);
        return { code, token };
      }),
    async verified(body) {
      const { body: request } = await world.submit(body);
      const { code } = await world.mailed(request.id);
      const answer = await call<{ token: string; request: RequestView }>('POST', `/v1/requests/${request.id}/verify`, { body: { code } });
      return { id: answer.body.request.id, token: answer.body.token, request: answer.body.request };
    },
    async upload(id, as, { name, type, bytes }) {
      const headers = {
        Authorization: `Bearer ${as}`,
        'Content-Type': type,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      };
      const body = Uint8Array.from(bytes);
      const answer = await privet.fetch(new Request(`${origin}/v1/requests/${id}/uploads`, { method: 'POST', headers, body }));
      return { status: answer.status, body: await answer.json() };
    },
    async download(path, as, headers) {
      const authorization = as === undefined ? {} : { Authorization: `Bearer ${as}` };
      const answer = await privet.fetch(new Request(`${origin}${path}`, { headers: { ...authorization, ...headers } }));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes) };
    },
    close: () => privet.close(),
  };
  return world;
}
