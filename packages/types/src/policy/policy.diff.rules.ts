import type { Policy } from './policy.definition.js';
import type { PolicyChange } from './policy.schemas.js';

/** What a change means for people. */
export interface Effect {
  readonly material: boolean;
  readonly why: string;
  /** The purposes that it touches, where they are not those of the entry that holds it. */
  readonly purposes?: readonly string[];
}

/** Which purposes something in a policy touches. */
export type Touches = (policy: Policy) => readonly string[];

/** A value that is compared as a whole. */
export interface LeafRule {
  readonly type: 'leaf';
  readonly judge: (before: unknown, after: unknown) => Effect;
  readonly touches?: Touches | undefined;
}

/** A list of plain values whose order says nothing. */
export interface MembersRule {
  readonly type: 'members';
  readonly added: (member: string) => Effect;
  readonly removed: (member: string) => Effect;
}

/** An object: each of its fields has its rule. */
export interface GroupRule {
  readonly type: 'group';
  readonly fields: FieldRules;
}

/** A list of objects that are told apart by a key. */
export interface EntriesRule {
  readonly type: 'entries';
  /** What one is called. */
  readonly noun: string;
  readonly key: (entry: Fields) => string;
  readonly touches: (policy: Policy, entry: Fields) => readonly string[];
  readonly added: (entry: Fields, from: Policy) => Effect;
  readonly removed: (entry: Fields) => Effect;
  readonly fields: FieldRules;
}

/** What needs both policies whole. */
export interface WholeRule {
  readonly type: 'whole';
  readonly changes: (from: Policy, to: Policy) => PolicyChange[];
}

export type Rule = LeafRule | MembersRule | GroupRule | EntriesRule | WholeRule;
export type FieldRules = Readonly<Record<string, Rule>>;
export type Fields = Readonly<Record<string, unknown>>;

const immaterial = (why: string): Effect => ({ material: false, why });
const material = (why: string): Effect => ({ material: true, why });

export const narrower = immaterial('Nothing new is done with the data, or less than before.');
export const reworded = immaterial('It is worded differently, and means the same.');

const leaf = (judge: LeafRule['judge'], touches?: Touches): LeafRule => ({ type: 'leaf', judge, touches });

/** Only words. To widen what a category or a purpose is, a policy adds one; it does not reword the old one. */
export const wording = leaf(() => reworded);

/** Material whichever way it changes. */
export const always = (why: string, touches?: Touches) => leaf(() => material(why), touches);

/** Material where this holds. */
export const where = (test: (before: unknown, after: unknown) => boolean, why: string, touches?: Touches) =>
  leaf((before, after) => (test(before, after) ? material(why) : narrower), touches);

/** Material where it becomes this. */
export const becomes = (value: string | boolean, why: string, touches?: Touches) => where((_, after) => after === value, why, touches);

/** Material where it moves down this list, from strict to lax. */
export const laxer = (order: readonly unknown[], why: string) =>
  where((before, after) => order.indexOf(after) > order.indexOf(before), why);

/** Material where it grows. */
export const longer = (measure: (value: string | null) => number, why: string) =>
  where((before, after) => measure(textOrNull(after)) > measure(textOrNull(before)), why);

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** Each new member is material. */
export const more = (why: string): MembersRule => ({ type: 'members', added: () => material(why), removed: () => narrower });

/** Each member that goes is material: what was promised, and no purpose. */
export const fewer = (why: string): MembersRule => ({ type: 'members', added: () => narrower, removed: () => dropped(why) });

/** A list of purposes: each new one is touched itself. */
export const morePurposes = (why: string): MembersRule => ({
  type: 'members',
  added: (id) => ({ ...material(why), purposes: [id] }),
  removed: (id) => ({ ...narrower, purposes: [id] }),
});

/** A promise that is no longer made. It is told, but nobody is asked again. */
export const dropped = (why: string): Effect => ({ ...material(why), purposes: [] });

export const group = (fields: FieldRules): GroupRule => ({ type: 'group', fields });

export const entries = ({ key = byId, touches = none, added, removed = () => narrower, ...rest }: EntriesOptions): EntriesRule => ({
  type: 'entries',
  key,
  touches,
  removed,
  added: typeof added === 'string' ? () => material(added) : added,
  ...rest,
});

type Defaulted = 'type' | 'key' | 'touches' | 'removed' | 'added';
type EntriesOptions = Omit<EntriesRule, Defaulted> &
  Partial<Pick<EntriesRule, 'key' | 'touches' | 'removed'>> & { readonly added: EntriesRule['added'] | string };

const byId = ({ id }: Fields) => String(id);
const none = () => [];
