import type { ErasurePlan, ReportSource } from '@privet/types';
import { newId } from '../http/new-id.js';
import { fail, failInput } from '../http/problem.js';
import type { SentFile } from '../http/sent-file.js';
import { SourceFault, type SentAnswer, type SourceRow, type SourceValue } from '../sources/source.js';
import type { Once, Refusal } from '../storage/once.js';
import type { Uploads } from '../uploads/uploads.js';
import type { HoldStore } from './holds.store.js';
import { actOn, openRequest, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import { describeFault } from './requests.source-faults.js';
import { keepRows, within } from './requests.source-access.js';
import { corrected } from './requests.source-correct.js';
import { erased, holdsOn } from './requests.source-erase.js';
import { personOf, settledAct, sourceOf, timeoutOf, type Asked, type Outcome } from './requests.source-run.js';
import { sourceIn, total, withSource } from './requests.sources.js';
import type { StoredSource } from './requests.store.js';

export interface SourceAnswersOptions {
  readonly uploads: Uploads;
  readonly holds: HoldStore;
}

/** An answer that is awaited, or a failure that a person makes up for. */
const isAwaited = ({ status }: StoredSource): boolean => status === 'awaited' || status === 'failed';

export type SourceAnswers = ReturnType<typeof sourceAnswers>;

/** What is said of sources from outside: by a person who looked, or by the source itself, later than it was asked. */
export function sourceAnswers(desk: RequestDesk, { uploads, holds }: SourceAnswersOptions) {
  return {
    async report(id: string, sourceId: string, report: ReportSource, once?: Once): Promise<OpenedRequest | Refusal> {
      const asked = (await sourceOf(desk, id, sourceId)) ?? fail('SOURCE_NOT_FOUND');
      const outcome = await reported(desk, { asked, report, uploads, holds });
      return take(asked, outcome, once);
    },

    /** Asks again where something failed. */
    retry: (id: string, sourceId: string, once?: Once) =>
      actOn(
        desk,
        id,
        ({ request }) => {
          const stored = sourceIn(request, sourceId) ?? fail('SOURCE_NOT_FOUND');
          if (stored.status !== 'failed')
            fail('SOURCE_NOT_AWAITED', { detail: `The source is ${stored.status}; only one that failed is asked again` });
          return { change: withSource(request, sourceId, { status: 'waiting', fault: null }), jobs: desk.follow.goOn(request) };
        },
        once,
      ),

    /** Takes what a source sends by itself. Sent twice, it counts once. */
    async answer(id: string, sourceId: string, file: SentFile, header: SentAnswer['headers']): Promise<void> {
      // Who is not known to be the source is told nothing of which requests there are.
      const asked = ((await desk.store.find(id)) && (await sourceOf(desk, id, sourceId))) ?? fail('SOURCE_NOT_FOUND');
      const { callback } = asked.source;
      if (!callback) return fail('SOURCE_NOT_AWAITED', { detail: 'This source sends no answers by itself' });
      // A large answer takes its time to come, which does not make it old.
      const now = desk.now();
      const raw = newId('raw', now);
      const kept = await uploads.keep(raw, asked.key, file.stream);
      try {
        const sent: SentAnswer = {
          headers: header,
          read: () => uploads.read(raw, asked.key, kept),
          key: asked.stored.key ?? asked.call.key,
          now,
        };
        await callback.verify(sent).catch(refuseForged);
        if (asked.stored.status === 'done') return;
        if (!isAwaited(asked.stored) || asked.request.progress.phase !== 'working') fail('SOURCE_NOT_AWAITED');
        await take(asked, await sentOutcome(asked, sent));
      } finally {
        await uploads.delete(raw);
      }
    },

    /** What an erasure would meet: a dry run. */
    async plan(id: string): Promise<ErasurePlan> {
      const { request, personal } = await openRequest(desk, id);
      const legal = await holds.activeFor(request.subject);
      const call = { person: personOf(personal), request: request.id, key: `${request.id}_plan`, signal: AbortSignal.timeout(60_000) };
      const sources = desk.sources.map(async (source) => {
        const { holds: grounds } = holdsOn(source, { policy: desk.policy(), legal, locale: request.locale });
        const told = { id: source.id, role: source.role ?? 'controller' };
        try {
          const rows = (await (source.count && within(timeoutOf(source), source.count(call), call.signal))) ?? null;
          const kept = (category: string | null) => (rows === null ? null : category === null ? total(rows) : (rows[category] ?? 0));
          return { ...told, rows, holds: grounds.map((hold) => groundView(hold, kept(hold.category))), fault: null };
        } catch (error) {
          return { ...told, rows: null, holds: grounds.map((hold) => groundView(hold, null)), fault: describeFault(error, call.person) };
        }
      });
      return { sources: await Promise.all(sources) };
    },
  };

  /** Notes an answer, unless nothing is awaited any more; what was kept of it is thrown away then. */
  async function take(asked: Asked, outcome: Outcome, once?: Once): Promise<OpenedRequest | Refusal> {
    const { id } = asked.stored;
    const { spool } = outcome.change;
    let taken = false;
    try {
      return await actOn(
        desk,
        asked.request.id,
        (opened) => {
          const stored = sourceIn(opened.request, id) ?? fail('SOURCE_NOT_FOUND');
          if (!isAwaited(stored)) fail('SOURCE_NOT_AWAITED', { detail: `The source is ${stored.status}` });
          taken = true;
          return settledAct(desk, opened, { asked, outcome });
        },
        once,
      );
    } finally {
      if (!taken && spool) await uploads.delete(spool.blob);
    }
  }

  async function sentOutcome(asked: Asked, sent: SentAnswer): Promise<Outcome> {
    const { callback } = asked.source;
    if (!callback) return fail('SOURCE_NOT_AWAITED');
    try {
      if (asked.action === 'access')
        return await keepRows(desk, uploads, asked, { rows: callback.rows(sent), blob: newId('src', desk.now()) });
      if (asked.action === 'correct') return corrected(asked, await callback.corrected(sent));
      return erased(await callback.erased(sent), erasedBefore(asked));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      // It is the source's, and nothing more will come of it: a person looks.
      return { change: { status: 'failed', fault: describeFault(error, asked.call.person) } };
    }
  }
}

function refuseForged(error: unknown): never {
  if (error instanceof SourceFault) return fail('SOURCE_ANSWER_REFUSED', { detail: error.message });
  throw error;
}

const groundView = (
  { category, ground, citation }: { category: string | null; ground: string; citation: string | null },
  rows: number | null,
) => ({
  category,
  ground,
  citation,
  rows,
});

/** What was known of a source before it answered. */
const erasedBefore = ({ stored, source }: Asked) => ({
  before: stored.held === null ? undefined : stored.counts,
  holds: stored.holds,
  categories: source.categories,
});

interface Reported extends SourceAnswersOptions {
  readonly asked: Asked;
  readonly report: ReportSource;
}

async function reported(desk: RequestDesk, { asked, report, uploads }: Reported): Promise<Outcome> {
  if (asked.action === 'correct') return corrected(asked, report.corrected ?? []);
  if (asked.action === 'erase') {
    const outcome = erased({ erased: report.erased ?? 0, kept: report.kept ?? {} }, erasedBefore(asked));
    return { change: { ...outcome.change, held: report.held } };
  }
  const rows = reportedRows(asked, report);
  if (rows.length === 0) return { change: { status: 'done', held: report.held, dueAt: null, spool: null } };
  try {
    const outcome = await keepRows(desk, uploads, asked, { rows: each(rows), blob: newId('src', desk.now()) });
    return { change: { ...outcome.change, held: report.held, dueAt: null } };
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return failInput([{ path: '/rows', message: `${error.message}; it holds ${asked.source.categories.join(', ')}`, code: error.code }]);
  }
}

/** The rows of a report, and what the source's form asked, as one more. */
function reportedRows({ source }: Asked, { rows = [], form }: ReportSource): SourceRow[] {
  const missing = (source.form ?? []).filter(({ id, required }) => required === true && !form?.[id]);
  if (missing.length > 0)
    failInput(missing.map(({ id, label }) => ({ path: `/form/${id}`, message: `This field is missing: ${label}`, code: 'missing_field' })));
  const asked = Object.entries(form ?? {}).map(
    ([id, value]) => [source.form?.find((field) => field.id === id)?.label ?? id, value] as const,
  );
  const [category = ''] = source.categories;
  return [
    ...rows.map((row) => ({ ...row, values: row.values as Readonly<Record<string, SourceValue>> })),
    ...(asked.length > 0 ? [{ table: source.id, category, values: Object.fromEntries(asked) }] : []),
  ];
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
