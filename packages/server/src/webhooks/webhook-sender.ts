import { GiveUp, type JobHandler } from '../jobs/job-handler.js';
import { signedHeaders, webhookKey, type SendWebhook, type WebhookEndpoint, type WebhookPayload } from './webhook.js';

export interface WebhookSettings {
  readonly endpoints: readonly WebhookEndpoint[];
  /** `nodeWebhooks()` of `@privet/server/webhooks`, or a function of yours that reaches what it should and nothing else. */
  readonly send: SendWebhook;
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
/** When a message is sent again, in milliseconds: the schedule of Standard Webhooks, over three days in all. */
const delays = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/** Does the jobs of the kind `webhook`. @throws where a secret is none */
export function webhookSender({ endpoints, send, now }: WebhookSettings & { readonly now: () => number }): JobHandler {
  const keys = new Map(endpoints.map(({ url, secret }) => [url, webhookKey(secret)]));
  return {
    maxAttempts: delays.length + 1,
    concurrency: 4,
    delay: (attempts) => delays[attempts - 1] ?? 24 * hour,
    async handle({ payload }) {
      const { url, id, body } = payload as WebhookPayload;
      const key = keys.get(url);
      // The endpoint was taken out of the settings since.
      if (!key) return undefined;
      const { status } = await send({ url, body, headers: signedHeaders(key, { id, body }, now()) });
      if (status === 410) throw new GiveUp('The endpoint answered 410: it wants no more');
      if (status < 200 || status > 299) throw new Error(`The endpoint answered ${status}`);
      return undefined;
    },
  };
}
