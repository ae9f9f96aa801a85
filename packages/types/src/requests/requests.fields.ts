/** What of a field its answer is checked by; both a policy's and a view's have it. */
export interface AskedField {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'date' | 'order-number';
  readonly required: boolean;
  readonly options: readonly { readonly id: string }[];
}

/** What is wrong with the answers to a right's fields. `path` is a JSON pointer (RFC 6901) into the request. */
export interface FieldIssue {
  readonly path: string;
  readonly message: string;
  readonly code: 'unknown_field' | 'missing_field' | 'unknown_option' | 'invalid_date' | 'invalid_order_number';
}

/** Checks what a person answered to the fields that the policy asks. The form and the server check by this alike. */
export function fieldIssues(fields: readonly AskedField[], answers: Readonly<Record<string, string>>): FieldIssue[] {
  const known = new Set(fields.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => issue(id, 'unknown_field', 'The policy asks no such thing for this request; leave it out')),
    ...fields.flatMap((field) => issueOf(field, answers[field.id]?.trim() ?? '')),
  ];
}

function issueOf({ id, kind, required, options }: AskedField, answer: string): FieldIssue[] {
  if (answer === '') return required ? [issue(id, 'missing_field', 'The policy asks for this; fill it in')] : [];
  if (kind === 'choice' && !options.some((option) => option.id === answer))
    return [issue(id, 'unknown_option', `Choose one of ${options.map((option) => option.id).join(', ')}`)];
  if (kind === 'date' && !isDate(answer)) return [issue(id, 'invalid_date', 'Write a date of the calendar as YYYY-MM-DD')];
  if (kind === 'order-number' && !/^[\p{L}\p{N}][\p{L}\p{N} ./_#-]{0,63}$/u.test(answer))
    return [issue(id, 'invalid_order_number', 'Write the number as it stands on the order: at most 64 letters, digits, and . / _ # -')];
  return [];
}

const issue = (id: string, code: FieldIssue['code'], message: string): FieldIssue => ({ path: `/fields/${id}`, code, message });

/** A day that there is: `2026-02-29` is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
