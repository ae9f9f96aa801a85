import { lookUpLocale, type Policy } from '@privet/types';
import { sha256Text } from '../http/hashing.js';
import { SourceFault, type RowCounts, type Source } from '../sources/source.js';
import type { HoldStore, LegalHoldRecord } from './holds.store.js';
import { actOn, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import { isLater, within } from './requests.source-access.js';
import { timeoutOf, type Asked, type Outcome, type SourceWorker } from './requests.source-run.js';
import { inLanguage, total, withSource } from './requests.sources.js';
import type { StoredHold, StoredSource } from './requests.store.js';

/** What keeps data of a source: what the policy says that laws keep, and what somebody put a hold on. */
export interface Holds {
  readonly holds: readonly Omit<StoredHold, 'rows'>[];
  /** The categories that stay. */
  readonly keep: readonly string[];
}

export function holdsOn(
  { categories, keeps = [] }: Pick<Source, 'categories' | 'keeps'>,
  { policy, legal, locale }: { readonly policy: Policy; readonly legal: readonly LegalHoldRecord[]; readonly locale: string },
): Holds {
  const language = lookUpLocale(locale, policy);
  const byLaw = policy.requests.holds
    .filter(({ category }) => categories.includes(category))
    .map(({ category, ground, citation }) => ({ category, ground: ground[language] ?? '', citation, tell: true }));
  const byHold = legal
    .filter(({ category }) => category === null || categories.includes(category))
    .map(({ id, category, ground, citation, tell }) => ({ id, category, ground, citation, tell }));
  const bySource = keeps.map(({ category, ground, citation = null }) => ({
    category,
    ground: inLanguage(ground, locale),
    citation,
    tell: true,
  }));
  // What a source keeps by itself it need not be told to keep.
  const asked = [...byLaw, ...byHold];
  const isAll = asked.some(({ category }) => category === null);
  const keep = isAll ? [...categories] : [...new Set(asked.flatMap(({ category }) => category ?? []))];
  return { holds: [...byLaw, ...bySource, ...byHold], keep };
}

/** Whether something keeps the rows that waits for somebody to lift it. */
const isStopped = (holds: readonly StoredHold[]) => holds.some(({ id, rows }) => id !== undefined && rows !== 0);

const withRows = (holds: Holds['holds'], kept: RowCounts): StoredHold[] =>
  holds.map((hold) => ({ ...hold, rows: hold.category === null ? total(kept) : (kept[hold.category] ?? 0) }));

/**
 * Erases what a source holds about a person. It is counted first, and the count is kept: an attempt after a crash finds nothing left, and
 * must still be able to say what there was.
 */
export function eraseWorker(desk: RequestDesk, store: HoldStore): SourceWorker {
  return async (asked) => {
    const { source, call } = asked;
    const { holds, keep } = await currentHolds(desk, store, asked);
    const before = await counted(desk, asked);
    if (!source.erase) {
      if (before && total(before) === 0) return { change: { status: 'done', held: false } };
      throw new SourceFault('unable', 'It cannot erase by itself');
    }
    // Once a hold is lifted it is other work: a service that knows the key would answer as it did before.
    const key = keep.length === 0 ? call.key : `${call.key}_${sha256Text(keep.toSorted().join()).slice(0, 16)}`;
    const answer = await within(timeoutOf(source), source.erase({ ...call, key, keep }), call.signal);
    if (isLater(answer)) return { change: { status: 'awaited', dueAt: answer.dueAt, key, holds: withRows(holds, {}) } };
    return erased(answer, { before, holds, categories: source.categories });
  };
}

/** Whether somebody's hold keeps data of the source. */
export const heldBy =
  (desk: RequestDesk, store: HoldStore) =>
  async ({ source: { categories }, ...opened }: Asked): Promise<boolean> =>
    (await legalHolds(desk, store, opened)).some(({ category }) => category === null || categories.includes(category));

/** The legal holds on a person, by whatever is known of who that is. */
export async function legalHolds(
  { subjectOf }: Pick<RequestDesk, 'subjectOf'>,
  store: HoldStore,
  { request, personal: { email, user } }: OpenedRequest,
): Promise<LegalHoldRecord[]> {
  const subjects = new Set([
    request.subject,
    ...(email === undefined ? [] : [subjectOf({ email })]),
    ...(user === undefined ? [] : [subjectOf({ user })]),
  ]);
  const found = await Promise.all([...subjects].map((subject) => store.activeFor(subject)));
  return [...new Map(found.flat().map((hold) => [hold.id, hold])).values()];
}

/** What keeps data of a source now. */
export async function currentHolds(desk: RequestDesk, store: HoldStore, asked: Asked): Promise<Holds> {
  const legal = await legalHolds(desk, store, asked);
  return holdsOn(asked.source, { policy: desk.policy(), legal, locale: asked.request.locale });
}

/** What was there before the first attempt; undefined where the source does not count. */
async function counted(desk: RequestDesk, { source, stored, call, request }: Asked): Promise<RowCounts | undefined> {
  if (stored.held !== null) return stored.counts;
  if (!source.count) return undefined;
  const counts = await within(timeoutOf(source), source.count(call), call.signal);
  await actOn(desk, request.id, ({ request: now }) => ({ change: withSource(now, stored.id, { counts, held: total(counts) > 0 }) }));
  return counts;
}

interface Known {
  readonly before: RowCounts | undefined;
  readonly holds: Holds['holds'];
  /** The source's. */
  readonly categories: readonly string[];
}

/** What an erasure came to, whoever did it. */
export function erased(
  { erased: gone, kept }: { readonly erased: number; readonly kept: RowCounts },
  { before, holds, categories }: Known,
): Outcome & { readonly change: Partial<StoredSource> } {
  const keptHolds = withRows(holds, kept);
  const counts = before ?? uncounted(gone, kept, categories);
  const held = total(counts) > 0;
  return { change: { status: isStopped(keptHolds) ? 'held' : 'done', held, counts, kept, holds: keptHolds, dueAt: null } };
}

/** Who was not counted before, and has one category alone, had its rows there. */
const uncounted = (gone: number, kept: RowCounts, [first = '']: readonly string[]): RowCounts => ({
  ...kept,
  [first]: (kept[first] ?? 0) + gone,
});
