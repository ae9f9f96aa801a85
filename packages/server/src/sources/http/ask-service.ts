import { TimestampInput } from '@privet/types';
import * as z from 'zod/mini';
import { piped } from '../../blobs/byte-streams.js';
import { signedHeaders } from '../../webhooks/webhook.js';
import { SourceFault, type Later } from '../source.js';
import { patience, type Patience } from './patience.js';
import { checked, itsAnswer, jsonType, linesType, mediaTypeOf, readJson, type Answer } from './read-answer.js';
import { retryAfterOf, SourceUnavailable } from './source-unavailable.js';

/** What a service is asked. It is sent as it stands here. */
export interface Question {
  readonly type: 'access' | 'count' | 'erase' | 'correct';
  /** The same over every attempt. */
  readonly key: string;
}

/** The company's service, and how it is asked. */
export interface Service {
  readonly url: string;
  /** What signs. */
  readonly key: Uint8Array;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** How long nothing may come, in milliseconds. */
  readonly timeout: number;
}

const day = 86_400_000;
/** How long an answer may be awaited: where the service does not say, and at most. */
const [usualWait, longestWait] = [day, 30 * day];

/**
 * Sends one signed call.
 *
 * @returns its answer, or that it comes later; undefined where it holds nothing
 * @throws SourceUnavailable where another attempt may do; SourceFault where it says no
 */
export async function askService(
  service: Service,
  { type, key, ...question }: Question,
  signal: AbortSignal,
): Promise<Answer | Later | undefined> {
  const patient = patience(signal, service.timeout);
  const body = JSON.stringify({ type, key, ...question });
  const headers = {
    ...signedHeaders(service.key, { id: key, body }, service.now()),
    // A count is made each time: it changes nothing, and it is to be new.
    ...(type !== 'count' && { 'Idempotency-Key': key }),
    Accept: type === 'access' ? `${linesType}, ${jsonType}` : jsonType,
  };
  const response = await sent(
    () => service.fetch(service.url, { method: 'POST', headers, body, redirect: 'manual', signal: patient.signal }),
    patient,
  );
  const answer = answerOf(response, patient);
  if (response.status === 202) return laterOf(answer, service.now());
  if (response.ok && response.status !== 204) return answer;
  await (await answer.read()).cancel().catch(() => {});
  if (response.status === 204 || saysNothingIsHeld(response.status, answer)) return undefined;
  throw refusalOf(response, answer, service.now());
}

/** What a failure says of the network and no more: its own words may name the address, query and all. */
async function sent(send: () => Promise<Response>, patient: Patience): Promise<Response> {
  try {
    return await patient.wait(send);
  } catch (error) {
    throw patient.signal.aborted ? tookTooLong() : new SourceUnavailable(`It cannot be reached${networkCode(error)}`);
  }
}

function networkCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z_]+$/.test(code) ? ` (${code})` : '';
}

const tookTooLong = () => new SourceUnavailable('It did not answer in time');

function answerOf({ headers, body }: Response, patient: Patience): Answer {
  const stream = body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
  return { headers: (name) => headers.get(name) ?? undefined, read: async () => piped(stream, (chunks) => awaited(chunks, patient)) };
}

async function* awaited(chunks: AsyncIterable<Uint8Array>, patient: Patience): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const next = () =>
    patient
      .wait(() => iterator.next())
      .catch(() => {
        throw patient.signal.aborted ? tookTooLong() : new SourceUnavailable('The connection broke off in the middle of its answer');
      });
  for (let result = await next(); !result.done; result = await next()) yield result.value;
}

const later = z.object({ dueAt: z.exactOptional(TimestampInput) });

async function laterOf(answer: Answer, now: number): Promise<Later> {
  const { dueAt } = mediaTypeOf(answer) === jsonType ? checked(later, await readJson(answer), itsAnswer) : await leaveUnread(answer);
  const wait = dueAt === undefined ? usualWait : Date.parse(dueAt) - now;
  return { later: true, dueAt: now + Math.min(Math.max(wait, 0), longestWait) };
}

async function leaveUnread(answer: Answer): Promise<z.infer<typeof later>> {
  await (await answer.read()).cancel();
  return {};
}

/**
 * A service that holds nothing may say 404, with JSON or without a word. A page is what servers say of an address that they do not know:
 * nobody is told "nothing is held" for a mistyped address.
 */
const saysNothingIsHeld = (status: number, answer: Answer): boolean => status === 404 && ['', jsonType].includes(mediaTypeOf(answer));

/** What may pass by itself; 429 and 503 may say when. */
const passing = [408, 425, 429];

function refusalOf(response: Response, answer: Answer, now: number): Error {
  const { status, type } = response;
  const said = `It answered ${status}`;
  if (status === 501) return new SourceFault('unable', `${said}: it cannot do this`);
  if (status >= 500 || passing.includes(status)) return new SourceUnavailable(said, retryAfterOf(answer.headers('retry-after'), now));
  // Where Fetch hides what it did not follow, the status is 0.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return new SourceFault('refused', 'It redirects, which is not followed: mend its url');
  if (status === 401 || status === 403)
    return new SourceFault('refused', `${said}: look whether it has the same secret, and the right time`);
  if (status === 404)
    return new SourceFault('refused', `${said} with a page: look whether its url is right; where nothing is held, it says 204`);
  return new SourceFault('refused', said);
}
