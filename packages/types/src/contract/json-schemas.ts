import * as z from 'zod/mini';
import { privetSchemas } from './privet-schemas.js';
import type { JsonSchema } from './openapi.schemas.js';

/** The documents that are of use outside of the API, by the names of their schemas. */
export const documentSchemas = ['ConsentRecord', 'Receipt'] as const;
export type DocumentSchema = (typeof documentSchemas)[number];

/** The JSON Schema (2020-12) of a document, complete in itself; it allows no fields that we do not write. */
export function jsonSchema(name: DocumentSchema): JsonSchema {
  const schema = privetSchemas[name];
  if (!schema) throw new Error(`No schema is named ${name}`);
  return { title: name, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) };
}
