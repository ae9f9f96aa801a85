import type { PageConsentOptions } from '@privet/client/lite';
import type { Problem } from '@privet/types';

/** Why the policy cannot be read, in words for whoever builds the page. */
export class PolicyUnreadableError extends Error {
  override readonly name = 'PolicyUnreadableError';

  constructor(
    message: string,
    /** The code of the answer, as in docs/errors.md; undefined where there was none. */
    readonly code: string | undefined,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const known = new Map<string, Promise<PolicyUnreadableError>>();

/** Says what is wrong with a page's settings, once for each of them on the console as well. Never throws. */
export function diagnose(cause: unknown, settings: PageConsentOptions): Promise<PolicyUnreadableError> {
  const { baseUrl, key, policy } = settings;
  const id = JSON.stringify([baseUrl, key, policy, answerIn(cause)?.status]);
  let told = known.get(id);
  if (!told) {
    known.set(id, (told = explain(cause, settings).then(([message, code]) => new PolicyUnreadableError(message, code, cause))));
    void told.then(({ message }) => console.warn(`Privet: ${message}`));
  }
  return told;
}

/** What the server answered, where it did. */
const answerIn = (error: unknown): Response | undefined =>
  error instanceof Error && error.cause instanceof Response ? error.cause : undefined;

type Explained = readonly [message: string, code?: string];

async function explain(cause: unknown, { baseUrl, key, policy }: PageConsentOptions): Promise<Explained> {
  const api = baseUrl || location.origin;
  const answer = answerIn(cause);
  if (policy) return [`The policy file ${policy} cannot be read${answer ? `: ${answer.status}` : ''}; write it with privet policy build`];
  if (!key) return ['No key is set; give <privet-provider> or the element a key="pk_…", the publishable key of this site'];
  if (!answer) return [await unreachable(api)];
  const { code, title, detail } = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  if (code === 'KEY_INVALID') return [`${api} does not know the key ${key}, or it was revoked. ${detail}`, code];
  if (code === 'ORIGIN_NOT_ALLOWED') return [`The key ${key} is not for pages of ${location.origin}. ${detail}`, code];
  if (code) return [`${api} answers: ${[title, detail].filter(Boolean).join('. ')}`, code];
  if (answer.status >= 500) return [`${api} answers ${answer.status}: is the Privet server behind it running?`];
  return [`${api} answers ${answer.status}, and not as Privet does; base-url has to be where the Privet API is`];
}

/** An answer that may not be read tells at least that there is one. */
async function unreachable(api: string): Promise<string> {
  const isThere = await fetch(api, { mode: 'no-cors' }).catch(() => undefined);
  return isThere
    ? `${api} is there, and its answer may not be read by this page: is something between them that takes CORS headers away?`
    : `${api} cannot be reached: is base-url right, is the visitor online, and does the page’s Content-Security-Policy have it in connect-src?`;
}
