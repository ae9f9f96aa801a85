import { commonErrors } from '../errors/common.errors.js';
import { privetErrors, type ErrorCode } from '../errors/privet-errors.js';
import type { Endpoint } from './endpoint.js';
import type { JsonSchema } from './openapi.schemas.js';

const takesJson = ({ route, input }: Endpoint) => input !== undefined && !route.startsWith('GET ');
const takesIdempotencyKey = ({ route, safe }: Endpoint) => route.startsWith('POST ') && !safe;
const asksForKey = ({ auth }: Endpoint) => auth.length > 0;

/** The common errors that only some endpoints answer with. Those of an address that is no endpoint belong to none. */
const when: Partial<Record<keyof typeof commonErrors, (endpoint: Endpoint) => boolean>> = {
  BODY_NOT_JSON: takesJson,
  BODY_TOO_LARGE: (endpoint) => takesJson(endpoint) || endpoint.stream === true,
  MEDIA_TYPE_UNSUPPORTED: takesJson,
  RANGE_UNSATISFIABLE: ({ bytes }) => bytes === true,
  DEVICE_INVALID: ({ auth }) => auth.includes('device'),
  IDEMPOTENCY_KEY_INVALID: takesIdempotencyKey,
  IDEMPOTENCY_KEY_REUSED: takesIdempotencyKey,
  IDEMPOTENCY_KEY_SPENT: (endpoint) => takesIdempotencyKey(endpoint) && endpoint.secretAnswer === true,
  UNAUTHENTICATED: asksForKey,
  KEY_INVALID: asksForKey,
  FORBIDDEN: asksForKey,
  ORIGIN_NOT_ALLOWED: asksForKey,
  INVALID_INPUT: ({ input }) => input !== undefined,
  // An id in the address that no id can be.
  NOT_FOUND: ({ route }) => route.includes('{'),
  METHOD_NOT_ALLOWED: () => false,
};

const errorHeaders: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'How to authenticate.' },
  429: { 'Retry-After': 'Seconds to wait.' },
  503: { 'Retry-After': 'Seconds to wait.' },
};

/** An endpoint's error answers by status, each with the codes that it may have. */
export function problemResponses(endpoint: Endpoint, problem: JsonSchema): Record<string, object> {
  const responses: Record<string, object> = {};
  for (const [status, codes] of Object.entries(codesByStatus(endpoint))) {
    const schema = { allOf: [problem, { type: 'object', properties: { code: { enum: codes } } }] };
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${privetErrors[code][1]}.`).join('\n\n'),
      headers: headersOf({ 'Request-Id': 'Names the call in the server’s log.', ...errorHeaders[Number(status)] }),
      content: { 'application/problem+json': { schema } },
    };
  }
  return responses;
}

function codesByStatus(endpoint: Endpoint): Record<string, ErrorCode[]> {
  const common = (Object.keys(commonErrors) as (keyof typeof commonErrors)[]).filter((code) => when[code]?.(endpoint) ?? true);
  const byStatus: Record<string, ErrorCode[]> = {};
  for (const code of [...common, ...((endpoint.errors ?? []) as ErrorCode[])]) (byStatus[privetErrors[code][0]] ??= []).push(code);
  return byStatus;
}

/** Response headers with what they say. */
export const headersOf = (descriptions: Readonly<Record<string, string>>): Record<string, object> =>
  Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, { description, schema: { type: 'string' } }]));
