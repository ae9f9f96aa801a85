import type { PolicyView } from '@privet/types';
import { requestTextLimits } from '@privet/types/requests';
import type { RequestMessages } from '../locales/request-locale.js';
import { nameOfRight } from '../request.element.js';
import { exampleDate } from '../request.formats.js';
import type { FieldView } from './request-form.fields.js';

/** The pages of the form, in their order. */
export const steps = ['who', 'asker', 'where', 'region', 'what', 'details', 'check'] as const;
export type Step = (typeof steps)[number];

/** One thing that is asked. */
export interface Question {
  /** A JSON pointer into the request, by which the API names it as well. */
  readonly path: string;
  readonly step: Step;
  readonly kind: 'choice' | 'line' | 'prose' | 'email' | 'date' | 'order-number';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** In characters. */
  readonly max?: number | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly autocomplete?: string | undefined;
  /** Of an answer, as the language writes it. */
  readonly example?: string | undefined;
  /** Draws it where that is done in no usual way, with the heading of its page. */
  readonly draw?: ((view: FieldView) => unknown) | undefined;
}

interface Option {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | null | undefined;
}

/** What was answered so far, by path. */
export type Answers = Readonly<Record<string, string>>;

export const relationPath = '/onBehalf/relation';
export const typePath = '/type';
export const placePath = '/jurisdiction';
export const emailPath = '/email';
/** Who asks for themselves has no relation. */
export const myself = 'self';

export const regionPath = (country: string | undefined) => `${placePath}/${country}`;

/** Where the person lives, as far as it was answered. */
export const placeIn = (answers: Answers): string | undefined => answers[regionPath(answers[placePath])] || answers[placePath] || undefined;

/** Asks where the person lives. */
export type PlaceQuestions = (answers: Answers, words: RequestMessages, forOther: boolean) => Question[];

export interface Asked {
  readonly policy: PolicyView;
  readonly words: RequestMessages;
  readonly answers: Answers;
  /** The right that the page has chosen; it is not asked for then. */
  readonly preset: string | undefined;
  /** Nothing where it is known where the person lives; it is not asked for then. */
  readonly places: PlaceQuestions | undefined;
}

/** What is asked, as the answers stand. */
export function questionsOf({ policy, words, answers, preset, places }: Asked): Question[] {
  const relation = answers[relationPath];
  const forOther = relation !== undefined && relation !== myself;
  return [
    whoQuestion(words),
    ...(forOther ? askerQuestions(words, relation === 'agent') : []),
    ...(places?.(answers, words, forOther) ?? []),
    ...(preset ? [] : [whatQuestion(policy, words)]),
    ...personQuestions(words, forOther),
    ...fieldQuestions(policy, preset ?? answers[typePath]),
    {
      path: '/details',
      step: 'details',
      kind: 'prose',
      label: words.moreDetails,
      hint: words.moreDetailsHint,
      max: requestTextLimits.details,
    },
  ];
}

function whoQuestion(words: RequestMessages): Question {
  const options = [
    { id: myself, name: words.whoSelf },
    { id: 'agent', name: words.whoAgent, hint: words.whoAgentHint },
    { id: 'parent', name: words.whoParent, hint: words.whoParentHint },
  ];
  return { path: relationPath, step: 'who', kind: 'choice', label: words.formWho, required: true, options };
}

function askerQuestions(words: RequestMessages, isAgent: boolean): Question[] {
  const step = 'asker';
  const max = requestTextLimits.name;
  const organisation: Question = {
    path: '/onBehalf/organisation',
    step,
    kind: 'line',
    label: words.organisation,
    max,
    autocomplete: 'organization',
  };
  return [
    { path: '/onBehalf/name', step, kind: 'line', label: words.yourName, required: true, max, autocomplete: 'name' },
    ...(isAgent ? [organisation] : []),
    { path: '/onBehalf/email', step, kind: 'email', label: words.yourEmail, autocomplete: 'email' },
    {
      path: '/onBehalf/authority',
      step,
      kind: 'prose',
      label: words.authority,
      hint: words.authorityHint,
      required: isAgent,
      max: requestTextLimits.message,
    },
  ];
}

function whatQuestion(policy: PolicyView, words: RequestMessages): Question {
  const options = policy.rights.map(({ id, description }) => ({ id, name: nameOfRight(id, policy, words), hint: description }));
  return { path: typePath, step: 'what', kind: 'choice', label: words.formWhat, required: true, options };
}

function personQuestions(words: RequestMessages, forOther: boolean): Question[] {
  const step = 'details';
  const own = (token: string) => (forOther ? 'off' : token);
  return [
    {
      path: emailPath,
      step,
      kind: 'email',
      label: forOther ? words.theirEmail : words.emailAddress,
      hint: forOther ? words.theirEmailHint : words.emailHint,
      required: true,
      autocomplete: own('email'),
    },
    {
      path: '/name',
      step,
      kind: 'line',
      label: forOther ? words.theirName : words.fullName,
      max: requestTextLimits.name,
      autocomplete: own('name'),
    },
  ];
}

function fieldQuestions(policy: PolicyView, type: string | undefined): Question[] {
  const fields = policy.rights.find(({ id }) => id === type)?.fields ?? [];
  return fields.map(({ id, name, hint, kind, required, options }) => ({
    path: `/fields/${id}`,
    step: 'details',
    kind: kind === 'text' ? 'line' : kind,
    label: name,
    hint: hint ?? undefined,
    required,
    options,
    max: requestTextLimits.field,
    autocomplete: 'off',
    example: kind === 'date' ? exampleDate(policy.locale) : undefined,
  }));
}

/** The pages that have something to ask. */
export const stepsOf = (questions: readonly Question[]): Step[] =>
  steps.filter((step) => step === 'check' || questions.some((question) => question.step === step));
