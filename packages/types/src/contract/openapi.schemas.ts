import * as z from 'zod/mini';
import { Problem } from '../errors/problem.js';
import { pageOf } from '../fields/page.js';
import type { Contract, Schema } from './endpoint.js';
import { listEndpoints } from './list-endpoints.js';
import { privetSchemas } from './privet-schemas.js';
import { descriptions } from './summaries.js';

/** A JSON Schema (2020-12), which is what OpenAPI 3.1 takes. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The named schemas of the contract, as JSON Schema. */
export interface SchemaBook {
  /** `{ $ref }` to a schema. @throws when it has no name */
  reference(schema: Schema<unknown>): JsonSchema;
  /** The same for a list of such items. */
  page(items: Schema<unknown>): JsonSchema;
  readonly problem: JsonSchema;
  /** The fields of an object, for a query. */
  fields(
    schema: Schema<unknown>,
  ): { readonly name: string; readonly required: boolean; readonly schema: JsonSchema; readonly description?: string }[];
  /** The schemas that a part of the document refers to, directly or through others. */
  used(part: unknown): Record<string, JsonSchema>;
}

const prefix = '#/components/schemas/';

export function schemaBook(contract: Contract): SchemaBook {
  const { registry, pages } = register(contract);
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => prefix + id, io: 'input' });
  for (const [name, schema] of Object.entries(schemas)) describe(name, schema);
  const nameOf = (schema: Schema<unknown>): string => {
    const name = registry.get(schema)?.id;
    if (name === undefined)
      throw new Error('A schema of the contract has no name: export it from its module, and list that in privet-schemas.ts');
    return name;
  };
  const reference = (schema: Schema<unknown>) => ({ $ref: prefix + nameOf(schema) });
  return {
    reference,
    page: (items) => reference(pages.get(items) ?? items),
    problem: reference(Problem),
    fields(schema) {
      const { properties = {}, required = [] } = schemas[nameOf(schema)] ?? {};
      return Object.entries(properties).map(([name, field]) => {
        const { description, ...rest } = field as JsonSchema;
        return { name, required: required.includes(name), schema: rest, ...(description !== undefined && { description }) };
      });
    },
    used: (part) => usedBy(part, schemas),
  };
}

type Registry = z.core.$ZodRegistry<{ id: string }>;

function register(contract: Contract): { registry: Registry; pages: Map<Schema<unknown>, Schema<unknown>> } {
  const registry: Registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(privetSchemas)) registry.add(schema, { id });
  const pages = new Map<Schema<unknown>, Schema<unknown>>();
  for (const { endpoint } of listEndpoints(contract)) {
    if (!endpoint.items || pages.has(endpoint.items)) continue;
    const page = pageOf<unknown>(endpoint.items);
    registry.add(page, { id: `${registry.get(endpoint.items)?.id}Page` });
    pages.set(endpoint.items, page);
  }
  return { registry, pages };
}

/** Gives a schema and its fields their comments, and takes what OpenAPI does not allow: a `$id` with a fragment. */
function describe(name: string, schema: JsonSchema): void {
  delete schema.$schema;
  delete schema.$id;
  const set = (to: JsonSchema, key: string) => {
    const text = descriptions[key];
    if (text !== undefined) to.description = text;
  };
  set(schema, name);
  for (const [field, property] of Object.entries(schema.properties ?? {})) set(property as JsonSchema, `${name}.${field}`);
}

function usedBy(
  part: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
  found: Record<string, JsonSchema> = {},
): Record<string, JsonSchema> {
  const references = JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ''] of references) {
    const schema = schemas[name];
    if (!schema || name in found) continue;
    found[name] = schema;
    usedBy(schema, schemas, found);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
