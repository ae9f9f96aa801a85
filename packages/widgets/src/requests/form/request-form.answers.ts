import type { PolicyView, SubmitRequest } from '@privet/types';
import { RequestProblem } from '@privet/client/lite/requests';
import { fieldIssues, requestEmailLimit, requestTextPatterns, type FieldIssue } from '@privet/types/requests';
import type { RequestMessages } from '../locales/request-locale.js';
import { faultOfCall } from '../request.faults.js';
import { fill } from '../request.formats.js';
import { asDate } from './request-form.dates.js';
import { emailPath, myself, relationPath, typePath, type Answers, type Question, type Step } from './request-form.questions.js';

/** What was answered, as it is sent. */
export function answerTo({ path, kind }: Question, answers: Answers): string {
  const answer = answers[path]?.trim() ?? '';
  return kind === 'date' ? asDate(answer) : answer;
}

/** What is wrong with an answer, in words; nothing where it does. */
function faultOf(question: Question, answers: Answers, words: RequestMessages): string | undefined {
  const { label, max = requestEmailLimit, example = '' } = question;
  const message = faultIn(question, answerTo(question, answers), words);
  return message && fill(message, { field: label, max, example });
}

function faultIn(question: Question, answer: string, words: RequestMessages): string | undefined {
  const { kind, required = false, max = requestEmailLimit } = question;
  if (answer === '') return required ? (kind === 'choice' ? words.faultChoice : words.faultMissing) : undefined;
  if (answer.length > max) return words.faultLong;
  if (kind === 'email') return requestTextPatterns.email.test(answer) ? undefined : words.faultEmail;
  if (!requestTextPatterns[kind === 'prose' ? 'prose' : 'line'].test(answer)) return words.faultSigns;
  return policyFault(question, answer, words);
}

/** The API checks the fields of the policy in the same way. */
function policyFault({ kind, options = [] }: Question, answer: string, words: RequestMessages): string | undefined {
  if (kind === 'line' || kind === 'prose' || kind === 'email') return undefined;
  const [issue] = fieldIssues([{ id: 'field', kind, required: true, options }], { field: answer });
  const messages: Record<FieldIssue['code'], string> = {
    unknown_field: words.faultRefused,
    missing_field: words.faultMissing,
    unknown_option: words.faultChoice,
    invalid_date: words.faultDate,
    invalid_order_number: words.faultOrder,
  };
  return issue && messages[issue.code];
}

/** The faults of some questions, by path, in the order of the page. */
export function faultsOf(questions: readonly Question[], answers: Answers, words: RequestMessages): Map<string, string> {
  const faults = questions.map((question) => [question.path, faultOf(question, answers, words)] as const);
  return new Map(faults.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** What the API did not take, where it was answered: on the first page that has something of it, or on none. */
export function refusalOf(
  error: unknown,
  questions: readonly Question[],
  words: RequestMessages,
): { readonly step?: Step; readonly faults: Map<string, string> } {
  const issues = error instanceof RequestProblem ? error.issues : [];
  const wrong = questions.filter(({ path }) => issues.some((issue) => issue.path === path));
  const [first] = wrong;
  if (!first) return { faults: new Map([['', faultOfCall(error, words)]]) };
  const onPage = wrong.filter(({ step }) => step === first.step);
  return { step: first.step, faults: new Map(onPage.map(({ path, label }) => [path, fill(words.faultRefused, { field: label })])) };
}

/** What is sent: only what is asked now, without what was left empty. */
export function requestOf(policy: PolicyView, questions: readonly Question[], answers: Answers, preset?: string): SubmitRequest {
  const given = (path: string): string | undefined => {
    const question = questions.find((one) => one.path === path);
    return (question && answerTo(question, answers)) || undefined;
  };
  const fields = questions.flatMap(({ path }) => {
    const [, id] = /^\/fields\/(.+)/.exec(path) ?? [];
    const answer = given(path);
    return id && answer ? [[id, answer] as const] : [];
  });
  const relation = given(relationPath);
  return {
    type: (preset ?? given(typePath)) as SubmitRequest['type'],
    locale: policy.locale,
    email: given(emailPath),
    name: given('/name'),
    details: given('/details'),
    ...(policy.jurisdiction && { jurisdiction: policy.jurisdiction }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(relation &&
      relation !== myself && {
        onBehalf: {
          relation: relation === 'parent' ? 'parent' : 'agent',
          name: given('/onBehalf/name') ?? '',
          organisation: given('/onBehalf/organisation'),
          email: given('/onBehalf/email'),
          authority: given('/onBehalf/authority'),
        },
      }),
  };
}
