import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';
import { Effective } from '../fields/effective.js';
import { AnySubject, DeviceId } from '../fields/identifiers.js';
import { Timestamp } from '../fields/timestamp.js';

const linkSubject = {
  device: DeviceId,
  /** The company's own id of the person who signed in on it. */
  user: z.string().check(z.minLength(1), z.maxLength(256)),
};
/** A device joins a user. */
export interface LinkSubject extends Fields<typeof linkSubject> {}
export const LinkSubject: Schema<LinkSubject> = z.strictObject(linkSubject);

const linkedSubject = { effective: Effective };
/** What is in effect for the user, and so on all their devices. */
export interface LinkedSubject extends Fields<typeof linkedSubject> {}
export const LinkedSubject: Schema<LinkedSubject> = z.object(linkedSubject);

const unlinkSubject = { device: DeviceId };
/** A device leaves its user, as when somebody signs out. */
export interface UnlinkSubject extends Fields<typeof unlinkSubject> {}
export const UnlinkSubject: Schema<UnlinkSubject> = z.strictObject(unlinkSubject);

/** What a subject token may do. */
export const subjectScopes = ['consent:read', 'consent:write', 'requests:read', 'requests:write'] as const;
export type SubjectScope = (typeof subjectScopes)[number];
export const SubjectScope: Schema<SubjectScope> = z.enum(subjectScopes);

/** The longest life of a subject token: a day, in seconds. */
export const maxTokenLife = 86_400;
const createSubjectToken = {
  /** Whom it speaks for. */
  subject: AnySubject,
  scopes: z.array(SubjectScope).check(z.minLength(1), z.maxLength(subjectScopes.length)),
  /** How long it holds, in seconds; an hour when absent, a day at most. */
  ttl: z.optional(z.number().check(z.int(), z.gte(1), z.lte(maxTokenLife))),
};
export interface CreateSubjectToken extends Fields<typeof createSubjectToken> {}
export const CreateSubjectToken: Schema<CreateSubjectToken> = z.strictObject(createSubjectToken);

const createdSubjectToken = {
  /** `st_…`, for `Authorization: Bearer`. */
  token: z.string(),
  expiresAt: Timestamp,
};
export interface CreatedSubjectToken extends Fields<typeof createdSubjectToken> {}
export const CreatedSubjectToken: Schema<CreatedSubjectToken> = z.object(createdSubjectToken);
