import type { Context as HonoContext } from 'hono';
import { corsHeaders } from './cors.js';
import { problemResponse, ProblemError } from './problem.js';
import { rateLimitHeaders, type RateLimit } from './rate-limit.js';
import { newRequestId } from './request-id.js';

/** One line of the log. It names the endpoint, never the address that was called: that may hold what identifies a person. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly time: string;
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly error?: string;
}

/** A call under way. Whatever answers it, a handler or a problem, carries these headers. */
export interface Call {
  readonly requestId: string;
  readonly headers: Record<string, string>;
}

export interface BoundaryOptions {
  readonly rateLimit?: RateLimit | undefined;
  readonly log?: ((entry: LogEntry) => void) | undefined;
  readonly now: () => number;
}

/** Runs the work of a call, and answers whatever it throws. */
export type Boundary = (c: HonoContext, route: string, work: (call: Call) => Response | Promise<Response>) => Promise<Response>;

/** What stands around every call: its id, its limit, the log, and the only place where an error becomes an answer. */
export function errorBoundary({ rateLimit, log, now }: BoundaryOptions): Boundary {
  return async (c, route, work) => {
    const startedAt = now();
    const call: Call = { requestId: newRequestId(), headers: { Vary: 'Origin' } };
    call.headers['Request-Id'] = call.requestId;
    let broke: unknown;
    let response: Response;
    try {
      if (rateLimit) await takeFrom(rateLimit, c, call);
      response = await work(call);
    } catch (error) {
      // A problem that has a cause is told to its caller in our words, and to the operator in the cause's.
      broke = error instanceof ProblemError ? error.cause : error;
      response = problemResponse(error, call);
    }
    log?.(entryOf({ requestId: call.requestId, route, status: response.status }, startedAt, now(), broke));
    return response;
  };
}

async function takeFrom(rateLimit: RateLimit, c: HonoContext, { headers }: Call): Promise<void> {
  const { address } = (c.env ?? {}) as { readonly address?: string };
  // A preflight asks for nothing yet; were it refused, the page could not read why.
  if (c.req.method === 'OPTIONS') return;
  const kind = c.req.header('Authorization') !== undefined ? 'backend' : c.req.method === 'GET' ? 'read' : 'write';
  const state = await rateLimit.take({ address, kind });
  if (!state) return;
  Object.assign(headers, rateLimitHeaders(state));
  if (state.allowed) return;
  // Any page may read it: it says only when to come back.
  if (c.req.header('Origin') !== undefined) Object.assign(headers, corsHeaders('*'));
  throw new ProblemError('RATE_LIMITED', { detail: `Try again in ${state.resetAfter} s` });
}

type Outcome = Pick<LogEntry, 'requestId' | 'route' | 'status'>;

/** An expected problem is told to its caller; what broke on our side is told to the operator. */
function entryOf(outcome: Outcome, startedAt: number, now: number, broke: unknown): LogEntry {
  const entry = { level: 'info' as const, time: new Date(now).toISOString(), ...outcome, milliseconds: now - startedAt };
  if (broke === undefined) return entry;
  return { ...entry, level: 'error', error: broke instanceof Error ? (broke.stack ?? broke.message) : String(broke) };
}
