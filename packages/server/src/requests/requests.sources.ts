import { lookUpLocale, type RequestSource, type RightId } from '@privet/types';
import type { RowCounts, Source } from '../sources/source.js';
import type { StoredHold, StoredRequest, StoredSource } from './requests.store.js';

/** What sources do for a request. */
export type SourceAction = 'access' | 'erase' | 'correct';

/** The requests that sources answer; people answer the others. */
const actions: Readonly<Partial<Record<RightId, SourceAction>>> = {
  access: 'access',
  portability: 'access',
  delete: 'erase',
  correct: 'correct',
};

export const sourceActionOf = (type: RightId): SourceAction | undefined => actions[type];

/** A source that was not asked yet. */
export const newRun = ({ id, role = 'controller', onBehalfOf }: Source): StoredSource => ({
  id,
  role,
  onBehalfOf: onBehalfOf ?? null,
  status: 'waiting',
  attempt: 0,
  held: null,
  counts: {},
  kept: {},
  holds: [],
  dueAt: null,
  key: null,
  fault: null,
  spool: null,
});

/** The request with one of its sources changed. */
export const withSource = (request: StoredRequest, id: string, change: Partial<StoredSource>): Pick<StoredRequest, 'sources'> => ({
  sources: request.sources.map((source) => (source.id === id ? { ...source, ...change } : source)),
});

export const sourceIn = ({ sources }: Pick<StoredRequest, 'sources'>, id: string): StoredSource | undefined =>
  sources.find((source) => source.id === id);

export const total = (counts: RowCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

interface Shown {
  readonly sources: readonly Source[];
  readonly locale: string;
  readonly side: 'person' | 'controller';
}

/** A text in a language that it is there in. */
export function inLanguage(text: string | Readonly<Record<string, string>>, locale: string): string {
  if (typeof text === 'string') return text;
  const locales = Object.keys(text);
  return text[lookUpLocale(locale, { locales, defaultLocale: locales[0] ?? '' })] ?? '';
}

/** What a source is called. */
export const sourceName = ({ id, name = id }: Pick<Source, 'id' | 'name'>, locale: string): string => inLanguage(name, locale);

/** What people are told of a source. */
export function sourceView(stored: StoredSource, { sources, locale, side }: Shown): RequestSource {
  const source = sources.find(({ id }) => id === stored.id);
  const hidden = side === 'person' ? stored.holds.filter(({ tell }) => !tell) : [];
  const holds = stored.holds.filter((hold) => !hidden.includes(hold));
  return {
    id: stored.id,
    name: sourceName(source ?? stored, locale),
    role: stored.role,
    onBehalfOf: stored.onBehalfOf,
    // Of what may not be told, nothing else tells either.
    status: stored.status === 'held' && hidden.length > 0 ? 'running' : stored.status,
    held: stored.held,
    rows: total(stored.counts),
    kept: keptBeside(hidden, stored.kept),
    categories: Object.fromEntries((source?.categories ?? []).map((category) => [category, categoryHeld(stored, category)])),
    holds: holds.map(holdView),
    dueAt: stored.dueAt === null ? null : new Date(stored.dueAt).toISOString(),
    fault: side === 'controller' ? stored.fault : null,
  };
}

function keptBeside(hidden: readonly StoredHold[], kept: RowCounts): number {
  const shown = Object.entries(kept).filter(([id]) => !hidden.some(({ category }) => category === null || category === id));
  return total(Object.fromEntries(shown));
}

/** Whether a source holds a category; null while nobody knows. */
export const categoryHeld = ({ held, counts }: StoredSource, category: string): boolean | null =>
  held === null || (held && total(counts) === 0) ? null : (counts[category] ?? 0) > 0;

const holdView = ({ category, ground, citation, rows }: StoredHold) => ({ category, ground, citation, rows });
