import type { RequestFieldView, RightView } from '@privet/types';
import type { Html } from './html.js';
import { isOnBehalf, rightOf, type Draft, type InputName } from './request.draft.js';
import type { RequestVisitor } from './request.visitor.js';

/** One thing that a page asks. */
export interface Input {
  readonly name: InputName;
  readonly kind: 'line' | 'email' | 'prose' | 'choice' | 'place' | 'date' | 'order-number';
  readonly label: string;
  readonly hint?: string | null;
  readonly required: boolean;
  readonly options?: readonly Option[];
  /** What browsers fill in. */
  readonly autocomplete?: string;
  /** The attributes of what is said in another language than the page. */
  readonly foreign?: Html | undefined;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly foreign?: Html | undefined;
}

/** One page of the form. */
export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  readonly hint?: string;
  readonly inputs: readonly Input[];
}

export type QuestionId = 'who' | 'behalf' | 'where' | 'region' | 'what' | 'contact' | 'details';

/** The pages that a draft needs, in their order. */
export function questionsOf(draft: Draft, visitor: RequestVisitor): Question[] {
  const { texts } = visitor;
  const behalf = isOnBehalf(draft);
  const { title, other, hint } = texts.contact;
  return [
    { id: 'who', title: texts.who.title, inputs: [whoInput(visitor)] },
    ...(behalf ? [behalfQuestion(draft, visitor)] : []),
    ...placeQuestions(visitor, behalf),
    { id: 'what', title: texts.what, inputs: [whatInput(visitor)] },
    { id: 'contact', title: behalf ? other : title, hint, inputs: contactInputs(visitor, behalf) },
    {
      id: 'details',
      title: texts.details.title,
      hint: texts.details.hint,
      inputs: [...fieldInputs(visitor, rightOf(draft, visitor.policy)), detailsInput(visitor)],
    },
  ];
}

const whoInput = ({ texts: { who } }: RequestVisitor): Input => ({
  name: 'who',
  kind: 'choice',
  label: who.title,
  required: true,
  options: (['self', 'agent', 'parent'] as const).map((value) => ({ value, label: who[value] })),
});

function behalfQuestion(draft: Draft, { texts: { behalf } }: RequestVisitor): Question {
  const organisation = { name: 'agent-organisation', kind: 'line', label: behalf.organisation, required: false } as const;
  return {
    id: 'behalf',
    title: behalf.title,
    hint: behalf.hint,
    inputs: [
      { name: 'agent-name', kind: 'line', label: behalf.name, required: true, autocomplete: 'name' },
      ...(draft.get('who') === 'agent' ? [{ ...organisation, autocomplete: 'organization' }] : []),
      { name: 'agent-email', kind: 'email', label: behalf.email, required: false, autocomplete: 'email' },
      { name: 'authority', kind: 'prose', label: behalf.authority, hint: behalf.authorityHint, required: false },
    ],
  };
}

/** Where the person lives, and in which state or province where law differs by it. Nobody has to say it. */
function placeQuestions({ places, texts: { where } }: RequestVisitor, behalf: boolean): Question[] {
  if (!places) return [];
  const asked = [
    { name: 'country', id: 'where', title: behalf ? where.other : where.title, of: places.countries, hint: where.hint },
    { name: 'region', id: 'region', title: where.region, of: places.regions, hint: null },
  ] as const;
  return asked.flatMap(({ name, id, title, of, hint }) => {
    const options = [{ value: '', label: where.none }, ...of.map((place) => ({ value: place.id, label: place.name }))];
    const autocomplete = name === 'country' && !behalf ? { autocomplete: 'country' } : {};
    const input: Input = { name, kind: 'place', label: title, hint, required: true, options, ...autocomplete };
    return of.length > 0 ? [{ id, title, inputs: [input] }] : [];
  });
}

const whatInput = ({ texts, policy, foreign }: RequestVisitor): Input => ({
  name: 'type',
  kind: 'choice',
  label: texts.what,
  required: true,
  options: policy.rights.map(({ id, name, description }) => ({
    value: id,
    label: name ?? texts.rights[id],
    hint: description,
    foreign,
  })),
});

/** Who asks for somebody else has their own name and address filled in elsewhere. */
const contactInputs = ({ texts: { contact } }: RequestVisitor, behalf: boolean): Input[] => [
  { name: 'name', kind: 'line', label: contact.name, required: false, autocomplete: behalf ? 'off' : 'name' },
  { name: 'email', kind: 'email', label: contact.email, required: true, autocomplete: behalf ? 'off' : 'email' },
];

/** What the policy asks for a right. */
export const fieldInputs = (visitor: RequestVisitor, right: RightView | undefined): Input[] =>
  (right?.fields ?? []).map((field) => fieldInput(visitor, field));

function fieldInput({ foreign }: RequestVisitor, { id, name, hint, kind, required, options }: RequestFieldView): Input {
  return {
    name: `field-${id}`,
    kind: kind === 'text' ? 'line' : kind,
    label: name,
    hint,
    required,
    options: options.map((option) => ({ value: option.id, label: option.name, foreign })),
    foreign,
  };
}

const detailsInput = ({ texts: { details } }: RequestVisitor): Input => ({
  name: 'details',
  kind: 'prose',
  label: details.label,
  required: false,
});
