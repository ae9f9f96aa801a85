import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';

/** What a browser calls itself: `dev_` and at least 32 unguessable characters. It is made at the first choice or signal, never before. */
export const DeviceId: Schema<string> = z
  .string()
  .check(z.regex(/^dev_[A-Za-z0-9_-]{32,128}$/, 'A device id is dev_ and 32 to 128 characters of A-Z a-z 0-9 _ -'));

/** The id that a client gives a decision, so that sending it again a week later is still one decision. */
export const DecisionId: Schema<string> = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{16,128}$/, 'A decision id is 16 to 128 characters of A-Z a-z 0-9 _ -'));

/** An id of the policy's: a purpose, a topic, a category. */
export const PolicyId: Schema<string> = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'An id is a letter and then at most 63 of a-z 0-9 -'));

/** ISO 3166-1 alpha-2, or ISO 3166-2 where a region has its own law: `DE`, `US-CA`. */
export const Jurisdiction: Schema<string> = z
  .string()
  .check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'Send an ISO 3166 code, such as DE, US-CA or CA-QC'));

/** A BCP 47 language tag. */
export const Locale: Schema<string> = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Send a BCP 47 language tag, such as en or pt-BR'), z.maxLength(35));

/** The company's own id of a signed-in person. */
const user = z.optional(z.string().check(z.minLength(1), z.maxLength(256)));
const email = z.optional(z.email().check(z.maxLength(320)));

const subject = { user, email };
/** A person as a backend knows them: exactly one identifier. */
export interface Subject extends Fields<typeof subject> {}
export const Subject: Schema<Subject> = exactlyOne(z.strictObject(subject));

const anySubject = { user, email, device: z.optional(DeviceId) };
/** A person by any identifier: exactly one. */
export interface AnySubject extends Fields<typeof anySubject> {}
export const AnySubject: Schema<AnySubject> = exactlyOne(z.strictObject(anySubject));

function exactlyOne<T extends object>(schema: z.ZodMiniType<T, T>): Schema<T> {
  return schema.check(z.refine((value) => Object.keys(value).length === 1, 'Name exactly one identifier of the person'));
}
