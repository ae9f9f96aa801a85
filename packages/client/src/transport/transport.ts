import type { Endpoint, Schema } from '@privet/types';
import ky, { isHTTPError, isTimeoutError } from 'ky';
import { PrivetError } from '../errors/privet-error.js';
import { transportErrors } from '../errors/transport.errors.js';
import { failureOf, readAnswer, retryAfterOf } from './answer.js';
import { attempt, Unreachable } from './attempt.js';
import { checkKey } from './credentials.js';
import type { Call, ClientOptions, RetryOptions } from './options.js';
import { checkBaseUrl, httpCall } from './request.js';

/** The way to the API. Whatever goes wrong on it is a `PrivetError`, except an abort, which is the signal's own reason. */
export interface Transport {
  /** Makes a call and parses its answer. */
  send<T>(endpoint: Endpoint, call: Call, answer: Schema<T> | undefined): Promise<T>;
  /** Makes a call and hands over its answer unread. Errors are thrown as ever; only a 304 is an answer, too. */
  sendRaw(endpoint: Endpoint, call: Call): Promise<Response>;
}

const retried = [408, 425, 429, 500, 502, 503, 504];

/**
 * Makes the transport that the features of a client share.
 * @throws TypeError for a `baseUrl` or a `key` that cannot be one, and for a secret key in a page
 */
export function createTransport(client: ClientOptions): Transport {
  checkBaseUrl(client.baseUrl);
  checkKey(client);
  const reported = async <T>({ operation, options }: Call, work: () => Promise<T>): Promise<T> => {
    try {
      options?.signal?.throwIfAborted();
      return await work();
    } catch (cause) {
      if (options?.signal?.aborted) throw options.signal.reason;
      const error = errorOf(operation, cause);
      if (error instanceof PrivetError) client.hooks?.onError?.({ operation, error });
      throw error;
    }
  };
  return {
    send: (endpoint, call, answer) =>
      reported(call, async () => readAnswer(call.operation, await exchange(endpoint, call, client, true), answer)),
    sendRaw: (endpoint, call) => reported(call, () => exchange(endpoint, call, client, false)),
  };
}

/** All tries of one call, until one is answered for good. */
function exchange(endpoint: Endpoint, call: Call, client: ClientOptions, whole: boolean): Promise<Response> {
  const { url, method, headers, body } = httpCall(endpoint, call, client);
  const { signal, timeout = endpoint.stream ? Infinity : (client.timeout ?? 30_000) } = call.options ?? {};
  const { limit = 2, attemptTimeout = 10_000 } = client.retry ?? {};
  const streamed = body instanceof ReadableStream;
  const deadline = performance.now() + timeout;
  let attempts = 0;
  let wait = 0;
  return ky(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    // What is sent as it comes cannot be read before it has all gone.
    ...(streamed && { duplex: 'half' }),
    ...(signal && { signal }),
    // A redirect would drop a POST's body, and carry the device to who knows where.
    redirect: 'manual',
    timeout: endpoint.stream ? false : attemptTimeout,
    totalTimeout: timeout === Infinity ? false : timeout,
    throwHttpErrors: (status) => whole || status !== 304,
    retry: {
      limit: streamed ? 0 : limit,
      methods: ['get', 'post', 'put', 'delete'],
      statusCodes: retried,
      // `delay` knows what the server asks for.
      afterStatusCodes: [],
      retryOnTimeout: true,
      shouldRetry({ error, retryCount }) {
        wait = waitBefore(retryCount, error, client.retry);
        // Waiting past the deadline would only turn what went wrong into a timeout.
        if (performance.now() + wait > deadline) return false;
        return error instanceof Unreachable ? true : undefined;
      },
      delay: () => wait,
    },
    fetch: (request) => attempt(request as Request, (attempts += 1), { operation: call.operation, client, whole }),
  });
}

/** Milliseconds to wait: what the server asks for, or twice as long as before with jitter, so that many callers do not come back at once. */
function waitBefore(retry: number, error: Error, { delay = 300, maxDelay = 5_000 }: RetryOptions = {}): number {
  const asked = isHTTPError(error) ? retryAfterOf(error.response.headers) : undefined;
  return asked ?? Math.min(maxDelay, delay * 2 ** (retry - 1)) * (0.5 + Math.random() / 2);
}

/** ky's errors hold the request with its key, so they are not passed on, not even as a cause. */
function errorOf(operation: string, error: unknown): unknown {
  if (error instanceof Unreachable)
    return new PrivetError('NETWORK_ERROR', `${operation}: ${transportErrors.NETWORK_ERROR}`, { cause: error.cause });
  if (isHTTPError(error)) return failureOf(operation, error.response, error.data);
  if (isTimeoutError(error)) return new PrivetError('TIMEOUT', `${operation}: ${transportErrors.TIMEOUT}`);
  return error;
}
