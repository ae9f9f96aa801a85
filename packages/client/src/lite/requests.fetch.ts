import { requestsPath } from './lite.paths.js';
import { readAnswer } from './requests.problem.js';

/** What is sent, and how. */
export interface Sent {
  /** @default 'POST' */
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The same key and body have the same answer, however often they are sent. */
  readonly idempotencyKey?: string | undefined;
}

const timeout = 30_000;

/** @param path below the endpoints of requests: `/req_…/verify` */
export async function send<Answer>(
  baseUrl: string,
  path: string,
  { method = 'POST', headers, body, idempotencyKey }: Sent,
): Promise<Answer> {
  const answer = await fetch(baseUrl + requestsPath + path, {
    method,
    headers: {
      ...headers,
      ...(body && { 'content-type': 'application/json' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: body ? JSON.stringify(body) : null,
    cache: 'no-store',
    signal: AbortSignal.timeout(timeout),
  });
  return readAnswer(answer.status, await answer.text());
}
