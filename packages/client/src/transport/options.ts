import type { PrivetError } from '../errors/privet-error.js';

/** How a client reaches the API, and as whom. */
export interface ClientOptions {
  /**
   * Where the API is: `https://privacy.example`, or with a path where it is mounted, `https://shop.example/api/privet`. With or without a
   * slash at its end; in a browser also from the page's own origin, `/api/privet`.
   */
  baseUrl: string;
  /**
   * `pk_…` in a browser: it names your site and authorises nothing. `sk_…` in a backend: keep it secret. Without a key only what needs none
   * can be called.
   */
  key?: string | undefined;
  /** `st_…`, the token of one person: used for what a person may do, where it comes before the key. */
  token?: string | undefined;
  /** `dev_…`, the browser's own unguessable id: with a publishable key, it says whose choices a call is about. */
  device?: string | undefined;
  /** Another `fetch`: a framework's, or a server's in the same process (`createPrivet(…).fetch`). @default the global one */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** Milliseconds that a call may take, its retries and the waits between them included; that of a file may take as long as it takes. @default 30_000 */
  timeout?: number | undefined;
  /** When and how often a call is tried again. */
  retry?: RetryOptions | undefined;
  /** Looks at what is sent and answered. */
  hooks?: Hooks | undefined;
  /** More headers for every call, for a gateway in front of the API. Privet's own cannot be replaced. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Lets a secret key be used where there is a page. Everyone who opens that page can read the key and do whatever it may do: only for an
   * intranet tool whose users may know it. @default false
   */
  dangerouslyAllowSecretKeyInBrowser?: boolean | undefined;
}

/**
 * Network errors, timeouts of one try and the statuses 408, 425, 429, 500, 502, 503 and 504 are tried again: after an exponential wait with
 * jitter, or the one that `Retry-After` asks for. No other answer is. Trying again is safe: each call has one `Idempotency-Key`, kept over
 * its tries, so that a decision is recorded once.
 */
export interface RetryOptions {
  /** How often after the first try; 0 for never. @default 2 */
  limit?: number | undefined;
  /** Milliseconds before the first retry; each further one waits twice as long. @default 300 */
  delay?: number | undefined;
  /** The longest such wait, in milliseconds. A `Retry-After` may be longer; one past the call's `timeout` ends the call at once. @default 5_000 */
  maxDelay?: number | undefined;
  /** Milliseconds that one try may take, its answer's body included. @default 10_000 */
  attemptTimeout?: number | undefined;
}

/** A try that is about to be made. */
export interface RequestEvent {
  /** The method's name: `consent.record`. */
  readonly operation: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** What is sent. It holds the key; its body may be about a person. */
  readonly request: Request;
}

/** A try that was answered. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly headers: Headers;
  /** Milliseconds from sending to the answer's end. */
  readonly duration: number;
}

/** What a hook throws ends the call and is thrown as it is. */
export interface Hooks {
  /** Before each try. Add headers to the request, or return another one to send in its place. */
  beforeRequest?: ((event: RequestEvent) => Request | void | Promise<Request | void>) | undefined;
  /** After each answer, whatever its status. */
  afterResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  /** When a call has failed for good. */
  onError?: ((event: { readonly operation: string; readonly error: PrivetError }) => void) | undefined;
}

/** What one call may say for itself. */
export interface CallOptions {
  /** Makes calling again harmless for 24 hours. Kept over retries. @default a new one for each call */
  idempotencyKey?: string | undefined;
  /** In place of the client's. */
  device?: string | undefined;
  /** In place of the client's. */
  token?: string | undefined;
  /** Ends the call, its waits and retries; the call then throws the signal's reason (an `AbortError`). */
  signal?: AbortSignal | undefined;
  /** Milliseconds, in place of the client's. */
  timeout?: number | undefined;
  /** Added to the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** All that a call is made of. */
export interface Call {
  /** `consent.record` */
  readonly operation: string;
  readonly input?: object | undefined;
  readonly options?: (CallOptions & { readonly accept?: string | undefined }) | undefined;
}
