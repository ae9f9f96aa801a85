import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Scope } from '../fields/scopes.js';
import { Timestamp } from '../fields/timestamp.js';

const name = z.optional(z.string().check(z.minLength(1), z.maxLength(100)));

/** An exact web origin (RFC 6454): scheme, host and port, nothing behind it. */
export const Origin: Schema<string> = z
  .string()
  .check(z.refine(isOrigin, 'Write one origin alone, without a wildcard, such as https://shop.example or http://localhost:3000'));

function isOrigin(value: string): boolean {
  return !value.includes('*') && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}

const publishable = z.strictObject({
  kind: z.literal('publishable'),
  /** For your own eyes. */
  name,
  /** The pages that may use it. */
  origins: z.array(Origin).check(z.minLength(1), z.maxLength(100)),
});
const secret = z.strictObject({
  kind: z.literal('secret'),
  name,
  scopes: z.array(Scope).check(z.minLength(1)),
});

/** A publishable key for browsers, bound to exact origins, or a secret key for a backend, bound to scopes. */
export type CreateKey = z.infer<typeof publishable> | z.infer<typeof secret>;
export const CreateKey: Schema<CreateKey> = z.discriminatedUnion('kind', [publishable, secret]);

const createdKey = {
  id: z.string(),
  kind: z.enum(['publishable', 'secret']),
  /** The key itself. A secret key is shown this once and kept only as a hash. */
  key: z.string(),
  name: z.optional(z.string()),
  origins: z.array(z.string()),
  scopes: z.array(Scope),
  createdAt: Timestamp,
};
export interface CreatedKey extends Fields<typeof createdKey> {}
export const CreatedKey: Schema<CreatedKey> = z.object(createdKey);
