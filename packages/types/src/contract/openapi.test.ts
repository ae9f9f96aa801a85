import { validate } from '@scalar/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commonErrors } from '../errors/common.errors.js';
import { privetErrors } from '../errors/privet-errors.js';
import { listEndpoints, type ListedEndpoint } from './list-endpoints.js';
import { openApi } from './openapi.js';
import { privetContract } from './privet-contract.js';
import { privetExamples } from './privet-examples.js';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object; readonly example?: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Media>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly securitySchemes: object };
}

// Through JSON, as who asks for it gets it.
const document: Document = JSON.parse(JSON.stringify(openApi({ servers: ['https://privacy.example'] })));
const endpoints = listEndpoints(privetContract).map((listed) => [`${listed.feature}.${listed.key}`, listed] as const);
const operationOf = ({ path, method }: ListedEndpoint) =>
  document.paths[path]?.[method.toLowerCase()] ?? expect.unreachable(`${method} ${path} is not in the document`);
const exampleOf = ({ feature, key }: ListedEndpoint): { input: Readonly<Record<string, unknown>>; output: unknown } =>
  Reflect.get(Reflect.get(privetExamples, feature), key);

// `addSchema` finds what `#/components/schemas/…` means; formats are the parser's to know.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema(document, 'privet');
function faultsOf(schema: object, value: unknown) {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"privet#/components'));
  const check = ajv.compile(absolute);
  return check(value) ? [] : (check.errors ?? []);
}

test('is valid OpenAPI 3.1, as another’s parser reads it', async () => {
  const { valid, errors, version } = await validate(JSON.stringify(document));
  expect(errors ?? []).toEqual([]);
  expect([valid, version]).toEqual([true, '3.1']);
});

test('has every endpoint of the contract, and no other', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(endpoints.map(([name]) => name).sort());
});

test('has a tag for every feature', () => {
  expect(document.tags.map(({ name }) => name).sort()).toEqual(Object.keys(privetContract).sort());
});

test('has every error code somewhere, but for those of an address that is none', () => {
  const told = JSON.stringify(Object.values(document.paths));
  const missing = Object.keys(privetErrors).filter((code) => !told.includes(`"${code}"`));
  expect(missing).toEqual(['METHOD_NOT_ALLOWED']);
});

test('refers to nothing that it does not have, and has nothing that it does not need', () => {
  const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  expect([...new Set([...references].map(([, name = '']) => name))].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

describe.each(endpoints)('%s', (_, listed) => {
  const { endpoint, method, path } = listed;
  const { input, output } = exampleOf(listed);
  const operation = operationOf(listed);

  test('says what it does, in a sentence', () => {
    expect(operation.summary).toMatch(/^\S.*\.$/);
  });

  test('says who may call', () => {
    const shown = operation.security.map((requirement) => Object.keys(requirement).sort().join('+'));
    expect(shown.includes('secretKey')).toBe(endpoint.auth.includes('secret'));
    expect(shown.includes('publishableKey')).toBe(endpoint.auth.includes('publishable'));
    expect(shown.includes('device+publishableKey')).toBe(endpoint.auth.includes('device'));
    for (const scheme of shown.flatMap((names) => names.split('+')).filter(Boolean))
      expect(document.components.securitySchemes).toHaveProperty(scheme);
  });

  test('takes its example', () => {
    const fields: Record<string, unknown> = { ...input };
    for (const { name, in: place, schema, example } of operation.parameters) {
      if (place === 'header') continue;
      expect(example, name).toEqual(fields[name]);
      if (example !== undefined) expect(faultsOf(schema, example), name).toEqual([]);
      delete fields[name];
    }
    const body = operation.requestBody?.content['application/json'];
    expect(body?.example ?? {}).toEqual(fields);
    if (body) expect(faultsOf(body.schema, body.example)).toEqual([]);
    expect(body === undefined).toBe(method === 'GET' || endpoint.input === undefined);
  });

  test('answers its example', () => {
    const { content } = operation.responses[endpoint.status ?? 200] ?? expect.unreachable('no good answer');
    const answer = content?.[endpoint.mediaType ?? 'application/json'];
    expect(answer?.example).toEqual(output);
    if (answer) expect(faultsOf(answer.schema, output)).toEqual([]);
    expect(Object.keys(content ?? {})).toEqual(expect.arrayContaining(Object.keys(endpoint.formats ?? {})));
  });

  test('does not take anything', () => {
    const { content } = operation.responses[endpoint.status ?? 200] ?? {};
    const schema = content?.[endpoint.mediaType ?? 'application/json']?.schema;
    // The document of the API is any object, and a file any bytes; all else has a shape.
    const takesAnything = schema !== undefined && faultsOf(schema, { nothing: 'of ours' }).length === 0;
    expect(takesAnything).toBe(path === '/openapi.json' || endpoint.bytes === true);
  });

  test('names its errors, each under its status, in a problem', () => {
    const codes = Object.entries(operation.responses).flatMap(([status, { content }]) => {
      const schema = content?.['application/problem+json']?.schema;
      const told = [...JSON.stringify(schema ?? {}).matchAll(/"([A-Z]+(?:_[A-Z]+)*)"/g)].map(([, code = '']) => code);
      for (const code of told) expect(Reflect.get(privetErrors, code)[0], code).toBe(Number(status));
      if (schema) expect(faultsOf(schema, problemOf(told[0] ?? ''))).toEqual([]);
      if (schema) expect(faultsOf(schema, problemOf('SOMETHING_ELSE'))).not.toEqual([]);
      return told;
    });
    expect(codes).toEqual(expect.arrayContaining([...(endpoint.errors ?? []), 'RATE_LIMITED', 'INTERNAL', 'UNAVAILABLE']));
    const foreign = codes.filter((code) => !(code in commonErrors) && !endpoint.errors?.includes(code));
    expect(foreign).toEqual([]);
  });
});

const problemOf = (code: string) => ({ type: 'urn:privet:problem:x', title: 'x', status: 400, code, requestId: 'req-1' });
