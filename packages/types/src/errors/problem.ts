import * as z from 'zod/mini';
import type { Fields, Schema } from '../contract/endpoint.js';

const issue = {
  /** A JSON pointer (RFC 6901) into the body, or into the query of a GET. */
  path: z.string(),
  /** What is wrong, and how to mend it. */
  message: z.string(),
  code: z.string(),
};
export interface Issue extends Fields<typeof issue> {}
export const Issue: Schema<Issue> = z.object(issue);

const problem = {
  /** Names the kind of problem. */
  type: z.string(),
  title: z.string(),
  /** The HTTP status. */
  status: z.int(),
  detail: z.optional(z.string()),
  code: z.string(),
  /** The `Request-Id` of the answer, to quote when asking for help. */
  requestId: z.string(),
  issues: z.optional(z.array(Issue)),
  /** The transitions that would have been legal. */
  legal: z.optional(z.array(z.string())),
};
/** RFC 9457 `application/problem+json`. */
export interface Problem extends Fields<typeof problem> {}
export const Problem: Schema<Problem> = z.object(problem);
