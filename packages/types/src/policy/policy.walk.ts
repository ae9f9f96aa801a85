import type * as z from 'zod/mini';

/** Sees every value that is no container, with its schema and JSON pointer; what it returns takes the value's place. */
export type Visit = (schema: z.core.$ZodType, value: unknown, path: string) => unknown;

/** Walks a value along its schema, into objects and arrays. What does not fit the schema is passed by. */
export function walk(schema: z.core.$ZodType, value: unknown, visit: Visit, path = ''): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return value === undefined || value === null ? value : walk(def.innerType, value, visit, path);
    case 'array':
      return Array.isArray(value) ? value.map((item, index) => walk(def.element, item, visit, `${path}/${index}`)) : value;
    case 'object':
      return isRecord(value) ? walkFields(def.shape, value, visit, path) : value;
    default:
      return visit(schema, value, path);
  }
}

function walkFields(shape: z.core.$ZodShape, value: Record<string, unknown>, visit: Visit, path: string): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, schema ? walk(schema, field, visit, `${path}/${pointerToken(key)}`) : field];
    }),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 6901 §3. */
export function pointerToken(key: PropertyKey): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
