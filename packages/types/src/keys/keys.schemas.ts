import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Origin } from '../fields/origin.js';
import { pageQuery } from '../fields/page.js';
import { Scope } from '../fields/scopes.js';
import { Timestamp } from '../fields/timestamp.js';

const name = z.optional(z.string().check(z.minLength(1), z.maxLength(100)));

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

const listKeys = { ...pageQuery };
export interface ListKeys extends Fields<typeof listKeys> {}
export const ListKeys: Schema<ListKeys> = z.object(listKeys);

const listedKey = {
  id: z.string(),
  kind: z.enum(['publishable', 'secret']),
  /** A publishable key, which is public; a secret one is never shown again. */
  key: z.optional(z.string()),
  name: z.optional(z.string()),
  origins: z.array(z.string()),
  scopes: z.array(Scope),
  createdAt: Timestamp,
  /** From then on it opens nothing; null while it holds. */
  revokedAt: z.nullable(Timestamp),
};
/** A key, as far as it is shown. */
export interface ListedKey extends Fields<typeof listedKey> {}
export const ListedKey: Schema<ListedKey> = z.object(listedKey);
