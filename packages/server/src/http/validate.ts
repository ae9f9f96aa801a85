import type { Issue, Schema } from '@privet/types';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { failInput, pointer } from './problem.js';

// zod/mini says "Invalid input" for everything until it is given words.
const { localeError } = en();

/** In words that say what to do, where zod's own say what a validator saw. */
function error(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? `This field is missing; send a ${issue.expected}` : `Send a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `Send ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `Send at least ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `Send at most ${issue.maximum}`;
  const words = localeError(issue);
  return typeof words === 'object' ? words?.message : (words ?? undefined);
}

/** Parses what was sent, or ends the call with issues that name each field by JSON pointer. */
export function validate<T>(schema: Schema<T>, value: unknown): T {
  const result = z.safeParse(schema, value, { error });
  if (!result.success) return failInput(result.error.issues.flatMap(describe));
  return isKeepableWhole(result.data) ? result.data : failInput(textIssues(result.data, []));
}

/** U+0000, which databases do not keep, and half a surrogate pair, which no UTF-8 can say (RFC 7493 §2.1). */
const unkeepable = /[\0\p{Surrogate}]/u;

/** Is it text that can be kept and given back as it is? */
export const isKeepable = (text: string): boolean => !unkeepable.test(text);

/** Looks without making anything: nearly always there is nothing to tell. */
function isKeepableWhole(value: unknown): boolean {
  if (typeof value === 'string') return isKeepable(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isKeepableWhole);
}

function textIssues(value: unknown, path: readonly string[]): Issue[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, part]) => textIssues(part, [...path, key]));
  if (isKeepableWhole(value)) return [];
  return [{ path: pointer(path), message: 'This text holds U+0000 or half a surrogate pair; leave that out', code: 'invalid_text' }];
}

function describe(issue: z.core.$ZodIssue): Issue[] {
  const path = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: `${path}${pointer([key])}`,
      message: 'This field is not known here; leave it out',
      code: issue.code,
    }));
  }
  return [{ path, message: issue.message, code: issue.code }];
}
