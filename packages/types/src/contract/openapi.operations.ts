import type { Auth, Endpoint } from './endpoint.js';
import type { ListedEndpoint } from './list-endpoints.js';
import { headersOf, problemResponses } from './openapi.problems.js';
import type { JsonSchema, SchemaBook } from './openapi.schemas.js';
import { privetExamples } from './privet-examples.js';
import { summaries } from './summaries.js';

interface Example {
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}
const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = privetExamples;

/** One endpoint as an OpenAPI operation. Its id is its name everywhere. */
export function operationOf(listed: ListedEndpoint, book: SchemaBook): object {
  const { feature, key, endpoint, method } = listed;
  const name = `${feature}.${key}`;
  const example = examples[feature]?.[key] as Example;
  return {
    operationId: name,
    tags: [feature],
    summary: summaries[name],
    security: endpoint.auth.flatMap((kind) => requirements(kind, method)),
    parameters: parametersOf(listed, book, example),
    ...(method !== 'GET' &&
      endpoint.input && { requestBody: { required: true, content: json(book.reference(endpoint.input), bodyOf(listed, example)) } }),
    ...(endpoint.stream && { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }),
    responses: {
      [endpoint.status ?? 200]: success(endpoint, book, example),
      ...notModified(endpoint),
      ...part(endpoint),
      ...problemResponses(endpoint, book.problem),
    },
  };
}

const json = (schema: JsonSchema, example: unknown, type = 'application/json') => ({ [type]: { schema, example } });

/** Any one of these will do. */
function requirements(kind: Auth, method: string): object[] {
  const publishable = method === 'GET' ? ['publishableKeyInQuery', 'publishableKey'] : ['publishableKey'];
  if (kind === 'publishable') return publishable.map((scheme) => ({ [scheme]: [] }));
  if (kind === 'device') return publishable.map((scheme) => ({ [scheme]: [], device: [] }));
  return [kind === 'secret' ? { secretKey: [] } : { subjectToken: [] }];
}

const pathParameters = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function parametersOf({ method, path, endpoint }: ListedEndpoint, book: SchemaBook, { input }: Example): object[] {
  const string = { type: 'string' };
  const withExample = (name: string) => (input[name] === undefined ? {} : { example: input[name] });
  const query = method === 'GET' && endpoint.input ? book.fields(endpoint.input) : [];
  return [
    ...pathParameters(path).map((name) => ({ name, in: 'path', required: true, schema: string, ...withExample(name) })),
    ...query.map((field) => ({ in: 'query', ...field, ...withExample(field.name) })),
    ...(method === 'POST' && !endpoint.safe
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'Makes sending the call again harmless, for 24 hours.',
            schema: { ...string, maxLength: 255 },
          },
        ]
      : []),
    ...(endpoint.stream ? [header('Content-Disposition', "The file’s name: `attachment; filename*=UTF-8''name.pdf`.")] : []),
    ...(endpoint.bytes
      ? [header('Range', 'The part that is asked for: `bytes=0-99`.'), header('If-Range', 'The `ETag` of the part that you have.')]
      : []),
    ...(endpoint.etag
      ? [{ name: 'If-None-Match', in: 'header', description: 'The `ETag` of an answer that you have.', schema: string }]
      : []),
  ];
}

const header = (name: string, description: string) => ({ name, in: 'header', description, schema: { type: 'string' } });

function bodyOf({ path }: ListedEndpoint, { input }: Example): object {
  const inPath = pathParameters(path);
  return Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.includes(name)));
}

function success(endpoint: Endpoint, book: SchemaBook, { output }: Example): object {
  const { mediaType, formats = {}, etag, bytes, status, auth } = endpoint;
  const schema = answerSchema(endpoint, book);
  const headers = headersOf({
    'Request-Id': 'Names the call in the server’s log.',
    ...((etag || bytes) && { ETag: 'Names this state of the answer.' }),
  });
  const others = Object.entries(formats).map(([type, form]) => [type, { schema: book.reference(form) }]);
  return {
    description: status === 201 ? 'Done, durably.' : auth.length > 0 && status === 202 ? 'Taken.' : 'Done.',
    headers,
    ...(schema && { content: { ...json(schema, output, mediaType), ...Object.fromEntries(others) } }),
    ...(endpoint.bytes && { content: bytesOf(endpoint) }),
  };
}

/** `anyOf` for views, not `oneOf`: a whole answer may well be a valid smaller one, too. */
function answerSchema({ output, items, views }: Endpoint, book: SchemaBook): JsonSchema | undefined {
  if (items) return book.page(items);
  if (!output) return undefined;
  return views ? { anyOf: [output, ...Object.values(views)].map((schema) => book.reference(schema)) } : book.reference(output);
}

/** Bytes have no schema: OpenAPI 3.1 takes their media type for it. */
const bytesOf = ({ mediaType = 'application/octet-stream' }: Endpoint) => ({ [mediaType]: { schema: {} } });

const part = (endpoint: Endpoint) => endpoint.bytes && { 206: { description: 'The part that was asked for.', content: bytesOf(endpoint) } };

const notModified = ({ etag }: Endpoint) => etag && { 304: { description: 'What you have is still so.' } };
