import { privetErrors, type ErrorCode, type Issue, type Problem } from '@privet/types';
import type { Call } from './error-boundary.js';

type More = Partial<Pick<Problem, 'detail' | 'issues' | 'legal'>>;

/** What the error boundary turns into problem+json. Thrown by `fail()`. */
export class ProblemError extends Error {
  readonly code: ErrorCode;
  readonly more: More;
  constructor(code: ErrorCode, more: More = {}, cause?: unknown) {
    super(more.detail ?? privetErrors[code][1], { cause });
    this.code = code;
    this.more = more;
  }
}

/** Ends a call with an error of the table. */
export function fail(code: ErrorCode, more?: More): never {
  throw new ProblemError(code, more);
}

/** Ends a call because of what was sent: each issue names a field and how to mend it. */
export function failInput(issues: readonly Issue[]): never {
  return fail('INVALID_INPUT', { issues: [...issues] });
}

/** A JSON pointer (RFC 6901). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The only place that makes an error answer (RFC 9457). */
export function problemResponse(error: unknown, { requestId, headers }: Call): Response {
  const { code, more } = error instanceof ProblemError ? error : new ProblemError('INTERNAL');
  const [status, title] = privetErrors[code];
  const type = `urn:privet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
  const problem: Problem = { type, title, status, code, requestId, ...more };
  const challenge = status === 401 && { 'WWW-Authenticate': 'Bearer realm="privet"' };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...challenge },
  });
}
