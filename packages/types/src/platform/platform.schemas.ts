import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';

const health = { status: z.literal('ok') };
export interface Health extends Fields<typeof health> {}
export const Health: Schema<Health> = z.object(health);

const publicKey = { kty: z.string(), crv: z.string(), x: z.string(), kid: z.string(), alg: z.string(), use: z.string() };
/** The public half of a key that signs (RFC 8037: `kty` is `OKP`). */
export interface PublicKey extends Fields<typeof publicKey> {}
export const PublicKey: Schema<PublicKey> = z.object(publicKey);

const jwks = { keys: z.array(PublicKey) };
/** A JSON Web Key Set (RFC 7517 §5); retired keys stay in it, so that old receipts still verify. */
export interface Jwks extends Fields<typeof jwks> {}
export const Jwks: Schema<Jwks> = z.object(jwks);

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = Record<string, unknown>;
export const OpenApiDocument: Schema<OpenApiDocument> = z.record(z.string(), z.unknown());
