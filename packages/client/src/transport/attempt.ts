import type { ClientOptions } from './options.js';

/** No answer, or half of one. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
  }
}

/** What every try of a call has in common. */
export interface Attempts {
  readonly operation: string;
  readonly client: Pick<ClientOptions, 'fetch' | 'hooks'>;
  /** Read the body of a good answer here, so that a connection that breaks in its midst is tried again; a raw answer is the caller's to read. */
  readonly whole: boolean;
}

/** One try: hooks, `fetch`, and the answer's body. @throws Unreachable when the way there or back failed */
export async function attempt(request: Request, attemptNumber: number, { operation, client, whole }: Attempts): Promise<Response> {
  const { beforeRequest, afterResponse } = client.hooks ?? {};
  const event = { operation, attempt: attemptNumber, request };
  const replaced = await beforeRequest?.(event);
  const sent = replaced ? new Request(replaced, { signal: request.signal }) : request;
  const start = performance.now();
  const response = await exchange(sent, client.fetch ?? globalFetch, whole);
  const { status, headers } = response;
  await afterResponse?.({ ...event, request: sent, status, headers, duration: performance.now() - start });
  return response;
}

/** Looked up at each call, so that a `fetch` which is patched later (by a mock, by tracing) is the one that is used. */
const globalFetch = (request: Request) => fetch(request);

async function exchange(request: Request, send: (request: Request) => Response | Promise<Response>, whole: boolean): Promise<Response> {
  try {
    const response = await send(request);
    return whole || !response.ok ? await readWhole(response) : response;
  } catch (cause) {
    throw request.signal.aborted ? cause : new Unreachable(cause);
  }
}

async function readWhole(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}
