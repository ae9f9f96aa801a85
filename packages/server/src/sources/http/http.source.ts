import { requestsContract, splitRoute } from '@privet/types';
import { webhookKey } from '../../webhooks/webhook.js';
import {
  SourceFault,
  type CorrectCall,
  type Corrected,
  type Erased,
  type Later,
  type RowCounts,
  type Source,
  type SourceCall,
  type SourceCallback,
  type SourceRow,
} from '../source.js';
import { askService, type Service } from './ask-service.js';
import { readCorrected, readCounts, readErased, type Answer } from './read-answer.js';
import { readRows } from './read-rows.js';
import { verifyAnswer } from './verify-answer.js';

const httpOperations = ['access', 'count', 'erase', 'correct'] as const;
export type HttpOperation = (typeof httpOperations)[number];

export interface HttpSourceOptions extends Pick<
  Source,
  'id' | 'name' | 'role' | 'onBehalfOf' | 'categories' | 'recipients' | 'origins' | 'timeout' | 'corrects' | 'form'
> {
  /** Where the service is asked: an https address, or one of this machine. */
  readonly url: string;
  /** `whsec_` and 24 to 64 random bytes in base64. Both sides know it, and sign by it. */
  readonly secret: string;
  /** What the service can do; the rest becomes a task for a person. @default all; `correct` only where `corrects` names a field */
  readonly operations?: readonly HttpOperation[];
  /** Where the service reaches this server, as in `PRIVET_PUBLIC_URL`: it is told where its later answers go. Left out, it has to know. */
  readonly publicUrl?: string;
  /** Lets `url` be http on another machine: data about people travels in the clear then. @default false */
  readonly allowInsecure?: boolean;
  /** @default the platform's */
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/**
 * A service of the company's: one signed call for each piece of work, which it answers at once or later. docs/sources-http.md says what it
 * has to do.
 *
 * @throws where the address or the secret is none that can be used
 */
export function httpSource(options: HttpSourceOptions): Source {
  const { url, secret, operations, publicUrl, allowInsecure = false, fetch: send, now = Date.now, ...description } = options;
  const { categories, corrects = [] } = description;
  const service: Service = {
    url: checkedUrl(url, allowInsecure),
    key: webhookKey(secret),
    timeout: description.timeout ?? 60_000,
    now,
    fetch: send ?? ((...call) => fetch(...call)),
  };
  const can = (operation: HttpOperation) =>
    (operation !== 'correct' || corrects.length > 0) && (operations ?? httpOperations).includes(operation);
  const ask = (type: HttpOperation, call: SourceCall, more: object = {}) => {
    const later = type !== 'count' && answerTo(publicUrl, { request: call.request, source: options.id });
    return askService(service, { type, ...askedOf(type, call), ...more, ...later }, call.signal);
  };
  return {
    ...description,
    ...(can('access') && { access: async (call) => rowsIn(await ask('access', call), categories) }),
    ...(can('count') && { count: async (call) => countsIn(await ask('count', call), categories) }),
    ...(can('erase') && { erase: async (call) => erasedIn(await ask('erase', call, { keep: call.keep }), categories) }),
    ...(can('correct') && {
      correct: async (call) => correctedIn(await ask('correct', call, { corrections: call.corrections }), { call, corrects }),
    }),
    callback: callbackOf(service.key, { categories, corrects }),
  };
}

/** Fetch refuses an address with a password in it, in words that name both. */
function checkedUrl(url: string, allowInsecure: boolean): string {
  const { protocol, hostname, username, password } = new URL(url);
  const isLoopback = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && (isLoopback || allowInsecure)))
    throw new Error('The url of an httpSource begins with https; http only on this machine, or with allowInsecure');
  if (username !== '' || password !== '')
    throw new Error('The url of an httpSource holds no name and no password: the service knows by the signature who asks');
  return url;
}

const askedOf = (type: HttpOperation, { request, key, person: { email, user } }: SourceCall) => ({
  request,
  // A count belongs to an erasure, and must not pass for it where a service looks for what it has done already.
  key: type === 'count' ? `${key}_count` : key,
  person: { ...(email !== undefined && { email }), ...(user !== undefined && { user }) },
});

function answerTo(publicUrl: string | undefined, { request, source }: { readonly request: string; readonly source: string }) {
  if (publicUrl === undefined) return {};
  const path = splitRoute(requestsContract.answer)[1].replace('{id}', encodeURIComponent(request)).replace('{source}', source);
  return { answerTo: `${publicUrl.replace(/\/$/, '')}${path}` };
}

type Asked = Answer | Later | undefined;
const isLater = (asked: Asked): asked is Later => asked !== undefined && 'later' in asked;

function rowsIn(asked: Asked, categories: readonly string[]): AsyncIterable<SourceRow> | Later {
  if (isLater(asked)) return asked;
  return asked ? readRows(asked, categories) : none();
}

async function* none(): AsyncGenerator<never> {}

function countsIn(asked: Asked, categories: readonly string[]): RowCounts | Promise<RowCounts> {
  if (isLater(asked)) throw new SourceFault('schema', 'It answered 202 to `count`, which is answered at once');
  return asked ? readCounts(asked, categories) : {};
}

function erasedIn(asked: Asked, categories: readonly string[]): Erased | Later | Promise<Erased> {
  if (isLater(asked)) return asked;
  return asked ? readErased(asked, categories) : { erased: 0, kept: {} };
}

interface Correcting {
  readonly call: CorrectCall;
  readonly corrects: readonly string[];
}

async function correctedIn(asked: Asked, { call: { corrections }, corrects }: Correcting): Promise<readonly Corrected[] | Later> {
  if (isLater(asked)) return asked;
  if (!asked) return [];
  const fields = corrections.map(({ field }) => field);
  const corrected = await readCorrected(asked, corrects);
  const answered = new Set(corrected.map(({ field }) => field));
  if (answered.size !== corrected.length || fields.some((field) => !answered.has(field)) || answered.size !== new Set(fields).size)
    throw new SourceFault('schema', 'Its answer does not say of each field that was asked, once, what came of it');
  return corrected;
}

const callbackOf = (
  key: Uint8Array,
  { categories, corrects }: { readonly categories: readonly string[]; readonly corrects: readonly string[] },
): SourceCallback => ({
  verify: (answer) => verifyAnswer(answer, key),
  rows: (answer) => readRows(answer, categories),
  erased: (answer) => readErased(answer, categories),
  corrected: (answer) => readCorrected(answer, corrects),
});
