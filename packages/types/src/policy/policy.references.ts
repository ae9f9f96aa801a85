import * as z from 'zod/mini';

/** The lists of the policy whose entries have an id that others point at, and what one entry is called. */
export const collections = {
  origins: 'origin',
  categories: 'category',
  recipients: 'recipient',
  purposes: 'purpose',
} as const;
export type Collection = keyof typeof collections;

const pointer = (collection: Collection) =>
  z.string({ error: ({ input }) => `${input === undefined ? 'is missing' : 'is not a text'}: write the id of one of /${collection}` });

/** The id of another entry of the policy. `definePolicy` refuses one that does not exist. */
export const idOf = {
  origin: pointer('origins'),
  category: pointer('categories'),
  recipient: pointer('recipients'),
  purpose: pointer('purposes'),
};

/** Which list a reference points into, by its schema. */
export const referenced: ReadonlyMap<z.core.$ZodType, Collection> = new Map([
  [idOf.origin, 'origins'],
  [idOf.category, 'categories'],
  [idOf.recipient, 'recipients'],
  [idOf.purpose, 'purposes'],
]);
