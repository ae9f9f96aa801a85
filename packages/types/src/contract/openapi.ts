import type { OpenApiDocument } from '../platform/platform.schemas.js';
import { listEndpoints } from './list-endpoints.js';
import { operationOf } from './openapi.operations.js';
import { schemaBook } from './openapi.schemas.js';
import { privetContract } from './privet-contract.js';

export { documentSchemas, jsonSchema, type DocumentSchema } from './json-schemas.js';
export { privetExamples, type PrivetExamples } from './privet-examples.js';

export interface OpenApiOptions {
  /** Where the API answers. @default the root of where the document is */
  readonly servers?: readonly string[] | undefined;
}

const description =
  'The privacy API. Errors are `application/problem+json` (RFC 9457) with a `code`; every answer has a `Request-Id`. Lists are paged by ' +
  '`cursor`. Times are RFC 3339 in UTC with milliseconds. Every POST that changes something takes an `Idempotency-Key`.';

const tags = [
  { name: 'policy', description: 'What is done with data, why, and in which words it is told.' },
  { name: 'consent', description: 'What people chose, what follows from it, and the proof.' },
  { name: 'subjects', description: 'Which devices are whose, and tokens for one person.' },
  { name: 'requests', description: 'What people ask about their data, and how it is answered, in time.' },
  { name: 'audit', description: 'The log that every fact is sealed into, for whoever watches that nothing in it changes.' },
  { name: 'keys', description: 'The keys that may call the API.' },
  { name: 'sites', description: 'The sites that show the widgets, each with its publishable key.' },
  { name: 'platform', description: 'The server itself.' },
];

const securitySchemes = {
  publishableKey: {
    type: 'apiKey',
    in: 'header',
    name: 'Privet-Key',
    description: '`pk_…`: names a site and authorises nothing; bound to origins.',
  },
  publishableKeyInQuery: {
    type: 'apiKey',
    in: 'query',
    name: 'key',
    description: 'The same on a GET, where it costs a browser no preflight.',
  },
  device: {
    type: 'apiKey',
    in: 'header',
    name: 'Privet-Device',
    description: '`dev_…`: the browser’s own unguessable id, made at the first choice.',
  },
  secretKey: { type: 'http', scheme: 'bearer', description: '`sk_…`: a backend’s key, bound to scopes.' },
  subjectToken: { type: 'http', scheme: 'bearer', description: '`st_…`: the token of one person.' },
};

/** The API as an OpenAPI 3.1 document, made of the contract: its schemas, its examples and the comments above its endpoints. */
export function openApi({ servers }: OpenApiOptions = {}): OpenApiDocument {
  const book = schemaBook(privetContract);
  const paths: Record<string, Record<string, object>> = {};
  for (const listed of listEndpoints(privetContract)) {
    (paths[listed.path] ??= {})[listed.method.toLowerCase()] = operationOf(listed, book);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Privet', version: '1', description, license: { name: 'MIT', identifier: 'MIT' } },
    ...(servers && { servers: servers.map((url) => ({ url })) }),
    tags,
    paths,
    components: { schemas: book.used(paths), securitySchemes },
  };
}
