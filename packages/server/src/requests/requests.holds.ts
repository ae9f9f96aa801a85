import { defaultPageSize, type CreateHold, type LegalHold, type ListHolds, type Page } from '@privet/types';
import { readCursorAt, writeCursorAt } from '../http/cursor.js';
import { newId } from '../http/new-id.js';
import { fail, failInput } from '../http/problem.js';
import type { NewJob } from '../jobs/job.store.js';
import type { Once, Refusal } from '../storage/once.js';
import type { HoldStore, LegalHoldRecord } from './holds.store.js';
import { replayedAnswer, type RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

/** What holds are kept with. */
export interface HoldDesk extends Pick<RequestDesk, 'store' | 'policy' | 'subjectOf' | 'now'> {
  readonly holds: HoldStore;
}

/** Goes on with an erasure that a hold stopped. */
export type ContinueErasure = (request: StoredRequest) => readonly NewJob[];

/** @throws a 422 where the policy has no such category */
export async function createHold(desk: HoldDesk, input: CreateHold, once?: Once): Promise<LegalHold | Refusal> {
  const { subject, category, ground, citation, tell } = input;
  if (category !== undefined) checkCategory(desk, category);
  const hold: LegalHoldRecord = {
    id: newId('hold', desk.now()),
    subject: subject === undefined ? null : desk.subjectOf(subject),
    category: category ?? null,
    ground,
    citation: citation ?? null,
    tell,
    createdAt: desk.now(),
    liftedAt: null,
  };
  const view = holdView(hold);
  const kept = await desk.holds.add(hold, once && { ...once, answer: JSON.stringify(view) });
  return kept ? replayedAnswer(kept as { readonly answer: LegalHold } | Refusal) : view;
}

export async function listHolds(
  { holds }: Pick<HoldDesk, 'holds'>,
  { limit = defaultPageSize, cursor }: ListHolds,
): Promise<Page<LegalHold>> {
  const found = await holds.list({ limit: limit + 1, after: readCursorAt(cursor) });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { data: page.map(holdView), nextCursor: found.length > limit && last ? writeCursorAt(last.createdAt, last.id) : null };
}

/**
 * Lifts a hold. The erasures that it may have stopped go on, each finding for itself what still holds; who lifts again, after a crash,
 * makes those go on that did not.
 *
 * @throws a 404 where there is no such hold
 */
export async function liftHold(desk: Pick<HoldDesk, 'holds' | 'store' | 'now'>, id: string, go: ContinueErasure): Promise<LegalHold> {
  const hold = (await desk.holds.lift(id, desk.now())) ?? fail('HOLD_NOT_FOUND');
  for await (const page of heldErasures(desk)) {
    const jobs = page.flatMap(go);
    if (jobs.length > 0) await desk.store.change({ ids: [], plan: () => ({ result: undefined, jobs }) });
  }
  return holdView(hold);
}

const pageSize = 100;

async function* heldErasures({ store }: Pick<HoldDesk, 'store'>): AsyncGenerator<StoredRequest[]> {
  for (let last: StoredRequest | undefined; ;) {
    const after = last && { at: last.dueAt, id: last.id };
    const page = await store.list({ limit: pageSize, status: 'in_progress', type: 'delete', after });
    yield page.filter(({ sources }) => sources.some(({ status }) => status === 'held'));
    last = page.at(-1);
    if (page.length < pageSize) return;
  }
}

function checkCategory({ policy }: Pick<HoldDesk, 'policy'>, category: string): void {
  const known = policy().categories.map(({ id }) => id);
  if (known.includes(category)) return;
  const message = `The policy has no category “${category}”; it has ${known.join(', ')}`;
  failInput([{ path: '/category', message, code: 'unknown_category' }]);
}

const holdView = ({ id, subject, category, ground, citation, tell, createdAt, liftedAt }: LegalHoldRecord): LegalHold => ({
  id,
  ofPerson: subject !== null,
  category,
  ground,
  citation,
  tell,
  createdAt: new Date(createdAt).toISOString(),
  liftedAt: liftedAt === null ? null : new Date(liftedAt).toISOString(),
});
