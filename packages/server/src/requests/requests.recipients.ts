import type { Policy } from '@privet/types';
import { GiveUp, type JobHandler } from '../jobs/job-handler.js';
import type { NewJob } from '../jobs/job.store.js';
import type { Source } from '../sources/source.js';
import { signedHeaders, webhookKey, type SendWebhook, type WebhookEndpoint } from '../webhooks/webhook.js';
import { openPersonal } from './request.personal.js';
import type { RequestDesk } from './requests.desk.js';
import { isForgotten } from './requests.forget.js';
import { personOf } from './requests.source-run.js';
import type { StoredRequest } from './requests.store.js';

export const recipientJob = 'request-recipient';

/** What recipients hear of, by the type of the request (GDPR Art. 19). */
const notices: Readonly<Partial<Record<StoredRequest['type'], string>>> = {
  delete: 'data.erased',
  correct: 'data.corrected',
  restrict: 'processing.restricted',
};

/** A recipient of the policy, and where it is told. */
export type RecipientEndpoint = WebhookEndpoint & { readonly recipient: string };

interface Notice {
  readonly request: string;
  readonly recipient: string;
}

/** The jobs that tell recipients of a request that was complied with; none where nobody has to hear of it. */
export function recipientJobs(
  request: StoredRequest,
  { endpoints, sources, policy, now }: { endpoints: readonly RecipientEndpoint[]; sources: readonly Source[]; policy: Policy; now: number },
): NewJob[] {
  if (notices[request.type] === undefined || request.progress.phase !== 'fulfilled') return [];
  const concerned = recipientsOf(request, sources, policy);
  return endpoints
    .filter(({ recipient }) => concerned.has(recipient))
    .map(({ recipient }) => ({
      id: `recipient_${request.id}_${recipient}`,
      kind: recipientJob,
      key: null,
      payload: { request: request.id, recipient } satisfies Notice,
      runAt: now,
    }));
}

/** Whom the data went to: the recipients of the sources that held some, and of the purposes that it served. All, where people answered by hand. */
function recipientsOf({ sources: stored }: StoredRequest, sources: readonly Source[], { purposes, recipients }: Policy): Set<string> {
  if (stored.length === 0) return new Set(recipients.map(({ id }) => id));
  // Where nobody knows whether it held any, it may have.
  const concerned = stored.filter((one) => one.held !== false);
  const ofThem = sources.filter(({ id }) => concerned.some((one) => one.id === id));
  const categories = new Set(ofThem.flatMap((source) => source.categories));
  const named = ofThem.flatMap((source) => source.recipients ?? []);
  const served = purposes.filter((purpose) => purpose.categories.some((category) => categories.has(category)));
  return new Set([...named, ...served.flatMap((purpose) => purpose.recipients)]);
}

export interface RecipientTellerOptions {
  readonly endpoints: readonly RecipientEndpoint[];
  readonly send: SendWebhook;
}

const hour = 3_600_000;

/** Tells a recipient whom the request is about, and what it is to do. Whose data it is stands nowhere but in what is sent. */
export function recipientTeller(desk: RequestDesk, { endpoints, send }: RecipientTellerOptions): JobHandler {
  const keys = new Map(endpoints.map(({ recipient, secret }) => [recipient, webhookKey(secret)]));
  return {
    maxAttempts: 30,
    concurrency: 4,
    delay: (attempts) => Math.min(5_000 * 2 ** (attempts - 1), 6 * hour),
    async handle({ id, payload }) {
      const { request: requestId, recipient } = payload as Notice;
      const endpoint = endpoints.find((one) => one.recipient === recipient);
      const key = keys.get(recipient);
      const request = await desk.store.find(requestId);
      if (!endpoint || !key) throw new GiveUp(`The recipient ${recipient} has no endpoint any more: tell it by hand`);
      if (!request || isForgotten(request)) throw new GiveUp('Whom to tell of is not known any more');
      const body = noticeBody(request, openPersonal(await desk.vault.open(request.subject), request), desk.now());
      const { status } = await send({ url: endpoint.url, body, headers: signedHeaders(key, { id, body }, desk.now()) });
      if (status === 410) throw new GiveUp('The recipient answered 410: it wants no more');
      if (status < 200 || status > 299) throw new Error(`The recipient answered ${status}`);
      return undefined;
    },
  };
}

function noticeBody(request: StoredRequest, personal: ReturnType<typeof openPersonal>, now: number): string {
  const categories = [...new Set(request.sources.flatMap(({ counts }) => Object.keys(counts)))];
  const corrections = personal.corrections
    .filter(({ accepted }) => accepted === true)
    .map(({ field, as = field, to }) => ({ field: as, to }));
  return JSON.stringify({
    type: notices[request.type],
    timestamp: new Date(now).toISOString(),
    data: { request: request.id, person: personOf(request, personal), categories, ...(request.type === 'correct' && { corrections }) },
  });
}
