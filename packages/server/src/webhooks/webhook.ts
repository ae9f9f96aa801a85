import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { NewJob } from '../jobs/job.store.js';

/** Who hears of what happens. */
export interface WebhookEndpoint {
  /** An https address. */
  readonly url: string;
  /** `whsec_` and 24 to 64 random bytes in base64. Both sides know it; it signs what is sent. */
  readonly secret: string;
  /**
   * A recipient of the policy. It hears nothing but whose data it has to erase, correct or restrict (GDPR Art. 19), and that with who it is:
   * the others hear of all that happens, and of nobody by name.
   */
  readonly recipient?: string;
}

/** Sends one message and answers with the status; follows no redirect. @throws where no answer came in time, or the address is refused */
export type SendWebhook = (message: WebhookRequest) => Promise<{ readonly status: number }>;

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What happened, without personal data: who wants more asks the API for it, by the ids that stand here. */
export interface WebhookEvent {
  /** It stays the same over attempts, so that a receiver knows what it has already. */
  readonly id: string;
  /** `request.overdue` */
  readonly type: string;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
  readonly data: object;
}

/** What the job of one message to one endpoint says. */
export interface WebhookPayload {
  readonly url: string;
  readonly id: string;
  readonly body: string;
}

/** The jobs that tell every endpoint of an event; each is tried again by itself. */
export const webhookJobs = (endpoints: readonly Pick<WebhookEndpoint, 'url'>[], { id, type, at, data }: WebhookEvent): NewJob[] =>
  endpoints.map(({ url }, index) => ({
    id: `${id}.${index}`,
    kind: 'webhook',
    key: null,
    payload: { url, id, body: JSON.stringify({ type, timestamp: new Date(at).toISOString(), data }) } satisfies WebhookPayload,
    runAt: at,
  }));

const prefix = 'whsec_';

/** The bytes of a secret. @throws where it is none */
export function webhookKey(secret: string): Uint8Array {
  const encoded = secret.slice(prefix.length);
  const key = secret.startsWith(prefix) && /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? bytesOf(encoded) : undefined;
  if (!key || key.length < 24 || key.length > 64) throw new Error('A webhook’s secret is whsec_ and 24 to 64 random bytes in base64');
  return key;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The headers of Standard Webhooks 1.0: who has the secret sees by them that a message is ours, and that it is new. */
export function signedHeaders(key: Uint8Array, { id, body }: Omit<WebhookPayload, 'url'>, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = hmac(sha256, key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
