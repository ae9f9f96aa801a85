/** The request headers that a page on another origin may send. */
const allowedHeaders =
  'Authorization, Content-Disposition, Content-Type, Idempotency-Key, If-None-Match, If-Range, Privet-Device, Privet-Key, Range';
/** The answer's headers that such a page may read. */
const exposedHeaders =
  'Accept-Ranges, Content-Disposition, Content-Range, ETag, Link, RateLimit, RateLimit-Policy, Request-Id, Retry-After';
/** Browsers keep a preflight for at most two hours; this says so. */
const maxAge = '7200';

/** An answer to the origin that asked, and to no other (Fetch standard, §3.2). */
export function corsHeaders(origin: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposedHeaders };
}

/** The answer to a preflight. It carries no key, so it is held to the origins of all keys. */
export function preflight(
  origin: string | undefined,
  allowed: readonly string[],
  methods: readonly string[],
  headers: Readonly<Record<string, string>>,
): Response {
  const known = origin !== undefined && allowed.includes(origin);
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      ...(known && {
        ...corsHeaders(origin),
        'Access-Control-Allow-Methods': methods.join(', '),
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': maxAge,
      }),
    },
  });
}
