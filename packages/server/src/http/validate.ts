import type { Issue, Schema } from '@privet/types';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { failInput, pointer } from './problem.js';

// zod/mini says "Invalid input" for everything until it is given words.
const { localeError: error } = en();

/** Parses what was sent, or ends the call with issues that name each field by JSON pointer. */
export function validate<T>(schema: Schema<T>, value: unknown): T {
  const result = z.safeParse(schema, value, { error });
  return result.success ? result.data : failInput(result.error.issues.flatMap(describe));
}

function describe(issue: z.core.$ZodIssue): Issue[] {
  const path = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: `${path}${pointer([key])}`, message: 'This field is not known here; leave it out', code: issue.code }));
  }
  return [{ path, message: issue.message, code: issue.code }];
}
