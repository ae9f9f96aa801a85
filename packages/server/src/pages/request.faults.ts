import { fieldIssues, SubmitRequest, type FieldIssue, type RightView } from '@privet/types';
import * as z from 'zod/mini';
import { isKeepable } from '../http/validate.js';
import { fieldAnswers, pathOf, requestOf, rightOf, type Draft, type InputName } from './request.draft.js';
import { questionsOf, type Input, type Question } from './request.questions.js';
import type { RequestVisitor } from './request.visitor.js';

/** What is wrong with an answer. */
export interface Fault {
  readonly name: InputName | 'code' | 'id' | 'message' | 'appeal' | 'file' | 'correct-field' | 'correct-from' | 'correct-to';
  readonly label: string;
  readonly text: string;
}

/** What is wrong with a draft, by the page that asks for it; pages that are right are not there. */
export function faultsOf(draft: Draft, visitor: RequestVisitor): Map<Question['id'], Fault[]> {
  const right = rightOf(draft, visitor.policy);
  const issues = issuesOf(draft, right);
  const found = new Map<Question['id'], Fault[]>();
  for (const { id, inputs } of questionsOf(draft, visitor)) {
    const faults = inputs.flatMap((input) => {
      const text = faultOf(input, draft, issues, visitor);
      return text === undefined ? [] : [{ name: input.name, label: input.label, text }];
    });
    if (faults.length > 0) found.set(id, faults);
  }
  return found;
}

interface Issue {
  readonly path: string;
  readonly code: z.core.$ZodIssue['code'] | FieldIssue['code'];
  readonly format?: string;
  readonly maximum?: number;
}

/** By the contract's schema, and by the rules of the right's own fields. */
function issuesOf(draft: Draft, right: RightView | undefined): Issue[] {
  const request = requestOf(draft, right, { locale: 'en' });
  const parsed = z.safeParse(SubmitRequest, request);
  const issues = (parsed.error?.issues ?? []).map((issue) => ({
    path: `/${issue.path.join('/')}`,
    code: issue.code,
    ...(issue.code === 'invalid_format' && { format: issue.format }),
    ...(issue.code === 'too_big' && { maximum: Number(issue.maximum) }),
  }));
  return [...issues, ...fieldIssues(right?.fields ?? [], fieldAnswers(draft, right))];
}

function faultOf(input: Input, draft: Draft, issues: readonly Issue[], { texts: { faults }, words }: RequestVisitor): string | undefined {
  const value = draft.get(input.name) ?? '';
  if (input.kind === 'choice' || input.kind === 'place') return isAnswered(input, value) ? undefined : faults.choice;
  if (value === '') return input.required ? faults.missing : undefined;
  if (!isKeepable(value)) return faults.characters;
  const found = issues.filter(({ path }) => path === pathOf(input.name));
  const tooBig = found.find(({ maximum }) => maximum !== undefined);
  if (tooBig) return faults.tooLong(words.number(tooBig.maximum ?? 0));
  const [first] = found;
  if (!first) return undefined;
  if (first.format === 'email') return faults.email;
  if (first.code === 'invalid_date') return faults.date;
  return first.code === 'invalid_order_number' ? faults.orderNumber : faults.characters;
}

const isAnswered = ({ required, options = [] }: Input, value: string): boolean =>
  options.some((option) => option.value === value) || (value === '' && !required);
