import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a body that a parser in front has read already, such as `express.json()`: made again of what it left as `body`.
 * @returns undefined where the body is still to be read, or nothing is left of it
 */
export function parsedBody(request: IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }): Buffer | undefined {
  const { body, rawBody, readableDidRead, headers } = request;
  if (!readableDidRead || rawBody !== undefined || body === undefined || body === null) return undefined;
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body === 'string') return Buffer.from(body);
  return Buffer.from(/^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '') ? formOf(body) : JSON.stringify(body));
}

/** A field that was sent several times was parsed to a list. */
function formOf(body: object): string {
  const fields = Object.entries(body).flatMap(([name, value]) => [value as unknown].flat().map((one) => [name, String(one)]));
  return new URLSearchParams(fields).toString();
}
