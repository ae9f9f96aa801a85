import type { PolicyView } from '@privet/types';
import { html, type Html } from '../pages/html.js';
import { ownOrigins } from '../sources/row-origin.js';
import type { ArchiveSource, ArchiveTable } from './archive.input.js';
import { filled, type ArchiveSpeech } from './archive.speech.js';

type CategoryView = PolicyView['categories'][number];

/** Where data comes from (GDPR Art. 15(1)(g)). */
export interface OriginAnswer {
  readonly source: CategoryView['source'];
  readonly thirdParties: readonly { readonly id: string; readonly name: string }[];
  /** Whether the sources told it of every row; else it is what the policy says of the category, and whatever they told beyond that. */
  readonly told: boolean;
}

/** `name` is null for `given` and `automatic`, which the format names. */
export interface TableOrigin {
  readonly id: string;
  readonly name: string | null;
}

/** Where what is held of a category really comes from; what the policy says where a source that holds it, or may, does not tell. */
export function originTold(view: PolicyView, category: CategoryView, sources: readonly ArchiveSource[]): OriginAnswer {
  const holding = sources.filter(({ categories }) => Object.hasOwn(categories, category.id) && categories[category.id] !== false);
  const tables = (source: ArchiveSource) => source.tables.filter((table) => table.category === category.id && table.rows > 0);
  const told = holding.length > 0 && holding.every((source) => tables(source).length > 0 && tables(source).every(isTold));
  const met = holding.flatMap((source) => tables(source).flatMap(metIn));
  const general = told ? { source: [], origins: [] } : category;
  const others = inOrder(view, [...general.origins, ...met.filter((one) => !isOwn(one))]);
  const from = new Set<string>([...general.source, ...met.filter(isOwn), ...(others.length > 0 ? ['third-party'] : [])]);
  return {
    source: (['given', 'automatic', 'third-party'] as const).filter((one) => from.has(one)),
    thirdParties: others.map((id) => ({ id, name: nameOf(view, id) })),
    told,
  };
}

export const originsNamed = (view: PolicyView, table: ArchiveTable): readonly TableOrigin[] => {
  const met = metIn(table);
  return [
    ...ownOrigins.filter((one) => met.includes(one)).map((id) => ({ id, name: null })),
    ...inOrder(
      view,
      met.filter((one) => !isOwn(one)),
    ).map((id) => ({ id, name: nameOf(view, id) })),
  ];
};

/** In a person's words. */
export function originWords({ source, thirdParties }: Omit<OriginAnswer, 'told'>, { texts: { what }, words }: ArchiveSpeech): string[] {
  const others = filled(what.thirdParty, { names: words.list(thirdParties.map(({ name }) => name)) });
  const said = { given: what.given, automatic: what.automatic, 'third-party': others };
  return source.map((one) => said[one]);
}

/** Beside the head of a table; nothing where no row's origin was told. */
export function tableOrigin(origins: readonly TableOrigin[], speech: ArchiveSpeech): Html | false {
  const own = ownOrigins.filter((one) => origins.some(({ id }) => id === one));
  const thirdParties = origins.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  const source = [...own, ...(thirdParties.length > 0 ? (['third-party'] as const) : [])];
  const words = originWords({ source, thirdParties }, speech);
  return words.length > 0 && html`<p class="muted">${speech.texts.what.origin}: ${words.join(' · ')}</p>`;
}

const isTold = ({ origins = {}, rows }: ArchiveTable): boolean => Object.values(origins).reduce((sum, count) => sum + count, 0) === rows;

const metIn = ({ origins = {} }: ArchiveTable): readonly string[] => Object.keys(origins);

const isOwn = (origin: string): boolean => ownOrigins.some((one) => one === origin);

/** Each once, as the policy orders them; one that it has no more at the end. */
const inOrder = ({ origins }: PolicyView, ids: readonly string[]): readonly string[] => {
  const known = origins.map(({ id }) => id);
  return [...known.filter((id) => ids.includes(id)), ...new Set(ids.filter((id) => !known.includes(id)))];
};

const nameOf = ({ origins }: PolicyView, id: string): string => origins.find((one) => one.id === id)?.name ?? id;
