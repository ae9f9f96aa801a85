import { acceptAll, asSwitched, canBeDenied, choicesOf, rejectAll, type Chooser, type Policy, type RecordConsent } from '@privet/types';
import { isKeepable } from '../http/validate.js';
import type { ChoicesDesk, Visitor } from './choices.visitor.js';

export const buttons = ['accept', 'reject', 'save'] as const;
export type Button = (typeof buttons)[number];

/** A choice as it was sent, and the policy that it was made by. */
export interface SentChoice {
  readonly button: Button;
  readonly policy: Policy;
  readonly choices: RecordConsent['choices'];
  readonly shown: NonNullable<RecordConsent['shown']>;
}

/**
 * Reads a form: `choice` is the button that was pressed, `purpose` each box that was ticked, `shown` the purposes that had one, with spaces
 * between them, and `version` that of the policy. A form without boxes, such as a banner's, names neither: its buttons answer what is asked.
 *
 * @returns undefined where it names a button, a purpose or a version that is not there
 */
export async function readChoice(desk: ChoicesDesk, form: URLSearchParams, visitor: Visitor): Promise<SentChoice | undefined> {
  const button = buttons.find((one) => one === form.get('choice'));
  const version = form.get('version');
  const policy = version === null ? desk.policy.inForce().policy : (await desk.policy.find(version))?.policy;
  if (!button || !policy) return undefined;
  const purposes = new Map(policy.purposes.map((purpose) => [purpose.id, purpose]));
  const ticked = form.getAll('purpose');
  const boxes = form.get('shown')?.split(' ').filter(Boolean);
  if (![...ticked, ...(boxes ?? [])].every((id) => purposes.has(id))) return undefined;
  const answered = new Set(boxes ?? (button === 'save' ? ticked : asked(visitor, button)));
  const choose = chooserOf(button, new Set(ticked));
  const chosen = choicesOf(visitor.terms, { effective: visitor.effective, signals: visitor.signals }, choose);
  // What an older version has not is not what was asked about.
  const fits = ([id, choice]: [string, string]) => {
    const purpose = purposes.get(id);
    return answered.has(id) && purpose !== undefined && (choice === 'granted' || canBeDenied(purpose));
  };
  const choices = Object.fromEntries(Object.entries(chosen).filter(fits));
  return { button, policy, choices, shown: shownBy(form) };
}

function chooserOf(button: Button, ticked: ReadonlySet<string>): Chooser {
  if (button === 'save') return asSwitched(({ id }) => ticked.has(id));
  return button === 'accept' ? acceptAll : rejectAll;
}

/** What a banner asks about; all where it asks about nothing. Who refuses objects as well to what can be objected to. */
function asked({ terms: { purposes }, ask }: Visitor, button: 'accept' | 'reject'): string[] {
  if (ask.length === 0) return purposes.map(({ id }) => id);
  const objected = button === 'reject' ? purposes.filter((one) => one.legalBasis !== 'consent' && canBeDenied(one)) : [];
  return [...ask, ...objected.map(({ id }) => id)];
}

/** What showed the form, by its own words: a page that is rendered on a server names its banner. */
function shownBy(form: URLSearchParams): SentChoice['shown'] {
  const word = (name: string) => {
    const value = form.get(name);
    return value !== null && value.length > 0 && value.length <= 64 && isKeepable(value) ? value : undefined;
  };
  const [layout, widget] = [word('layout'), word('widget')];
  return { ...(layout !== undefined && { layout }), ...(widget !== undefined && { widget }) };
}
