import { Problem, type Schema } from '@privet/types';
import * as z from 'zod/mini';
import { PrivetError, type PrivetErrorCode } from '../errors/privet-error.js';
import { transportErrors } from '../errors/transport.errors.js';

/** The data of a good answer. @throws PrivetError `INVALID_ANSWER` where it is not what the contract says */
export async function readAnswer<T>(operation: string, response: Response, schema: Schema<T> | undefined): Promise<T> {
  if (!schema) return undefined as T;
  const text = await response.text();
  const invalid = (cause: unknown, what: string) =>
    new PrivetError('INVALID_ANSWER', `${operation}: ${what}; is baseUrl right, and the client as new as the server?`, {
      ...detailsOf(response),
      cause,
    });
  const value = isJson(response) ? parseJson(text) : { value: text };
  if (!value) throw invalid(undefined, 'the answer is not JSON');
  const parsed = z.safeParse(schema, value.value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error, `${transportErrors.INVALID_ANSWER}${firstPlace(parsed.error)}`);
}

const isJson = ({ headers }: Response) => /^[^;]*[/+]json\b/i.test(headers.get('Content-Type') ?? '');

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The place of the first difference; never what stood there. */
function firstPlace({ issues }: z.core.$ZodError): string {
  const path = issues[0]?.path.map(String).join('/');
  return path ? ` at /${path}` : '';
}

/** Where HTTP itself says what happened, though the answer is no problem+json: a proxy's or a CDN's. */
const codeOfStatus: Readonly<Record<number, PrivetErrorCode>> = {
  429: 'RATE_LIMITED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** The error of an answer that is not a good one; `data` is its body, parsed where it is JSON. */
export function failureOf(operation: string, response: Response, data: unknown): PrivetError {
  const details = detailsOf(response);
  const problem = z.safeParse(Problem, data).data;
  if (problem) {
    const { requestId, issues, legal } = problem;
    return new PrivetError(problem.code as PrivetErrorCode, `${operation}: ${messageOf(problem)}`, {
      ...details,
      requestId,
      issues,
      legal,
    });
  }
  const code = codeOfStatus[response.status] ?? 'INVALID_ANSWER';
  const moved = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  const what = moved
    ? 'the API is elsewhere: set baseUrl to where this address redirects to'
    : `status ${response.status}, without a problem that Privet knows`;
  return new PrivetError(code, `${operation}: ${what}`, details);
}

const maxIssuesTold = 3;

function messageOf({ title, detail, code, requestId, issues = [] }: Problem): string {
  const told = issues.slice(0, maxIssuesTold).map(({ path, message }) => `\n  ${path || '/'}: ${message}`);
  const more = issues.length > maxIssuesTold ? `\n  and ${issues.length - maxIssuesTold} more` : '';
  return `${title}${detail ? `. ${detail}` : ''} (${code}, Request-Id ${requestId})${told.join('')}${more}`;
}

function detailsOf(response: Response) {
  return {
    status: response.status,
    requestId: response.headers.get('Request-Id') ?? undefined,
    retryAfter: retryAfterOf(response.headers),
  };
}

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds from now. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
