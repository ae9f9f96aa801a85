import type * as z from 'zod/mini';
import type { PolicyIssue } from './policy-error.js';
import { pointerToken } from './policy.walk.js';

/** What zod found, as issues with a JSON pointer. An unknown field is named itself, not the object that holds it. */
export function issuesOf(error: z.core.$ZodError): PolicyIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => `/${pointerToken(key)}`).join('');
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: `${path}/${pointerToken(key)}`, message: issue.message }))
      : [{ path, message: issue.message }];
  });
}

/** The words for what a schema does not word itself. */
export function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `is no field here: remove it, or write one of ${fieldsOf(issue.inst).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing: write ${kinds[issue.expected] ?? issue.expected}`
        : `is of the wrong kind: write ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `is too small: write at least ${issue.minimum}`;
    case 'too_big':
      return `is too big: write at most ${issue.maximum}`;
    default:
      return 'is not valid: see the type PolicyInput for what can be written here';
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  boolean: 'true or false',
  number: 'a whole number',
  int: 'a whole number',
  string: 'some text',
};

function fieldsOf(schema: z.core.$ZodRawIssue['inst']): string[] {
  return schema && 'shape' in schema._zod.def && typeof schema._zod.def.shape === 'object' && schema._zod.def.shape !== null
    ? Object.keys(schema._zod.def.shape)
    : [];
}
