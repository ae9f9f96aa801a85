import type { PolicyView, RightView, SubmitRequest } from '@privet/types';

/** What was written so far, by the names of the form's inputs. It travels in the form itself: the server keeps nothing of it. */
export type Draft = ReadonlyMap<string, string>;

/** The inputs beside the policy's own fields, and where in a request their answers go. */
const inputPaths = {
  who: '/onBehalf/relation',
  'agent-name': '/onBehalf/name',
  'agent-organisation': '/onBehalf/organisation',
  'agent-email': '/onBehalf/email',
  authority: '/onBehalf/authority',
  country: '/jurisdiction',
  region: '/jurisdiction',
  type: '/type',
  name: '/name',
  email: '/email',
  details: '/details',
} as const;
export type InputName = keyof typeof inputPaths | `field-${string}`;

export const pathOf = (name: InputName): string => (isOwn(name) ? inputPaths[name] : `/fields/${name.slice('field-'.length)}`);

const isOwn = (name: InputName): name is keyof typeof inputPaths => Object.hasOwn(inputPaths, name);

/** Reads what a form holds of a draft. Anything else in it is left alone. */
export function readDraft(form: URLSearchParams, { rights }: PolicyView): Draft {
  const fields = rights.flatMap((right) => right.fields.map(({ id }) => `field-${id}`));
  const names = new Set([...Object.keys(inputPaths), ...fields]);
  return new Map([...names].flatMap((name) => (form.has(name) ? [[name, cleaned(form.get(name) ?? '')]] : [])));
}

/** Forms send line breaks as CR and LF. */
const cleaned = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();

/** The right that a draft asks for; undefined where it names none that is offered here. */
export const rightOf = (draft: Draft, { rights }: PolicyView): RightView | undefined => rights.find(({ id }) => id === draft.get('type'));

/** Whether somebody asks for somebody else. */
export const isOnBehalf = (draft: Draft): boolean => draft.get('who') === 'agent' || draft.get('who') === 'parent';

/** What was answered to the policy's own fields, by their ids. */
export function fieldAnswers(draft: Draft, right: RightView | undefined): Record<string, string> {
  const answers = (right?.fields ?? []).map(({ id }) => [id, draft.get(`field-${id}`) ?? ''] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== ''));
}

/** The request as the contract has it. What is not filled in is left out, and so is what a question asked that is no longer asked. */
export function requestOf(draft: Draft, right: RightView | undefined, more: Pick<SubmitRequest, 'locale' | 'jurisdiction'>): unknown {
  const told = (name: keyof typeof inputPaths, as: string) => {
    const value = draft.get(name);
    return value ? { [as]: value } : {};
  };
  const fields = fieldAnswers(draft, right);
  return {
    ...more,
    ...told('type', 'type'),
    ...told('name', 'name'),
    ...told('email', 'email'),
    ...told('details', 'details'),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(isOnBehalf(draft) && {
      onBehalf: {
        ...told('who', 'relation'),
        ...told('agent-name', 'name'),
        ...told('agent-organisation', 'organisation'),
        ...told('agent-email', 'email'),
        ...told('authority', 'authority'),
      },
    }),
  };
}
