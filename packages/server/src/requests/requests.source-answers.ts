import type { ErasurePlan, ReportSource } from '@privet/types';
import { newId } from '../http/new-id.js';
import { fail, failInput } from '../http/problem.js';
import type { SentFile } from '../http/sent-file.js';
import { SourceFault, type SentAnswer, type SourceCallback, type SourceRow, type SourceValue } from '../sources/source.js';
import type { Once, Refusal } from '../storage/once.js';
import type { Uploads } from '../uploads/uploads.js';
import type { HoldStore } from './holds.store.js';
import { actOn, openRequest, type Act, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import { describeFault } from './requests.source-faults.js';
import { isAppealOpen } from './requests.appeal.js';
import { keepRows, within } from './requests.source-access.js';
import { corrected } from './requests.source-correct.js';
import { currentHolds, erased, heldBy, holdsOn, legalHolds } from './requests.source-erase.js';
import {
  askAgain,
  checkPerson,
  freshSourceJob,
  personOf,
  settledAct,
  sourceOf,
  timeoutOf,
  type Asked,
  type Outcome,
} from './requests.source-run.js';
import { sourceIn, total, withSource } from './requests.sources.js';
import type { StoredRequest, StoredSource } from './requests.store.js';

export interface SourceAnswersOptions {
  readonly uploads: Uploads;
  readonly holds: HoldStore;
}

/** An answer that is awaited, or a failure that a person makes up for. */
const isAwaited = ({ status }: StoredSource): boolean => status === 'awaited' || status === 'failed';

/** What a source sends by itself, until it is read. */
export const rawBlob = (request: string, source: string): string => `raw_${request.replace('req_', '')}_${source}`;

export type SourceAnswers = ReturnType<typeof sourceAnswers>;

/** What is said of sources from outside: by a person who looked, or by the source itself, later than it was asked. */
export function sourceAnswers(desk: RequestDesk, { uploads, holds }: SourceAnswersOptions) {
  const alone = oneAtATime();
  return {
    async report(id: string, sourceId: string, report: ReportSource, once?: Once): Promise<OpenedRequest | Refusal> {
      const asked = (await sourceOf(desk, id, sourceId)) ?? fail('SOURCE_NOT_FOUND');
      // What was said before stays untouched: a replay gets its answer, and everybody else is refused.
      return take(asked, isAwaited(asked.stored) ? await reported(asked, report) : { change: {} }, once);
    },

    /** Asks again where something failed; after an appeal, all sources, since what they said was thrown away. */
    retry: (id: string, sourceId: string, once?: Once) =>
      actOn(
        desk,
        id,
        ({ request }) => {
          const stored = sourceIn(request, sourceId) ?? fail('SOURCE_NOT_FOUND');
          if (isAppealOpen(request.progress)) return afterAppeal(request);
          if (stored.status === 'done' || stored.status === 'awaited')
            fail('SOURCE_NOT_AWAITED', { detail: `The source is ${stored.status}; only one that failed is asked again` });
          const again = { ...stored, status: 'waiting', fault: null } as const;
          return { change: withSource(request, sourceId, again), jobs: [freshSourceJob(request, again, desk.now())] };
        },
        once,
      ),

    /** Takes what a source sends by itself. Sent twice, it counts once. */
    async answer(id: string, sourceId: string, file: SentFile, header: SentAnswer['headers']): Promise<void> {
      // Who is not known to be the source is told nothing of which requests there are.
      const asked = ((await desk.store.find(id)) && (await sourceOf(desk, id, sourceId))) ?? fail('SOURCE_NOT_FOUND');
      const { callback } = asked.source;
      if (!callback) return fail('SOURCE_NOT_AWAITED', { detail: 'This source sends no answers by itself' });
      if (asked.stored.status === 'done') return;
      if (!isAwaited(asked.stored) || asked.request.progress.phase !== 'working') fail('SOURCE_NOT_AWAITED');
      await alone(`${id} ${sourceId}`, () => takeSent(asked, callback, file, header));
    },

    /** What an erasure would meet: a dry run. */
    async plan(id: string): Promise<ErasurePlan> {
      const { request, personal } = await openRequest(desk, id);
      const legal = await legalHolds(desk, holds, { request, personal });
      const person = personOf(request, personal);
      const call = { person, request: request.id, key: `${request.id}_plan`, signal: AbortSignal.timeout(60_000) };
      const sources = desk.sources.map(async (source) => {
        const { holds: grounds } = holdsOn(source, { policy: desk.policy(), legal, locale: request.locale });
        const told = { id: source.id, role: source.role ?? 'controller' };
        try {
          checkPerson(person);
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
    const result = await taken(asked, outcome, once);
    // A hold may have been lifted while the answer was on its way.
    if (outcome.change.status === 'held' && !(await heldBy(desk, holds)(asked))) await askAgain(desk, asked);
    return result;
  }

  async function taken(asked: Asked, outcome: Outcome, once: Once | undefined): Promise<OpenedRequest | Refusal> {
    const { id } = asked.stored;
    const { spool } = outcome.change;
    let isTaken = false;
    try {
      return await actOn(
        desk,
        asked.request.id,
        (opened) => {
          const stored = sourceIn(opened.request, id) ?? fail('SOURCE_NOT_FOUND');
          if (!isAwaited(stored)) fail('SOURCE_NOT_AWAITED', { detail: `The source is ${stored.status}` });
          isTaken = true;
          return settledAct(desk, opened, { asked, outcome });
        },
        once,
      );
    } finally {
      if (!isTaken && spool) await uploads.delete(spool.blob);
    }
  }

  /**
   * Reads what was sent once its headers hold: nothing is kept of what nobody signed. A large answer takes its time to come, which does not
   * make it old.
   */
  async function takeSent(asked: Asked, callback: SourceCallback, file: SentFile, headers: SentAnswer['headers']): Promise<void> {
    const raw = rawBlob(asked.request.id, asked.stored.id);
    let keeping: ReturnType<Uploads['keep']> | undefined;
    const read = async () => {
      keeping ??= uploads.delete(raw).then(() => uploads.keep(raw, asked.key, file.stream));
      return uploads.read(raw, asked.key, await keeping);
    };
    const sent: SentAnswer = { headers, read, key: asked.stored.key ?? asked.call.key, now: desk.now() };
    try {
      await callback.verify(sent).catch(refuseForged);
      await take(asked, await sentOutcome(asked, sent));
    } finally {
      if (keeping) await uploads.delete(raw);
    }
  }

  /** What is known of a source before its answer, and what keeps its data now. */
  async function known(asked: Asked) {
    return {
      before: asked.stored.held === null ? undefined : asked.stored.counts,
      holds: (await currentHolds(desk, holds, asked)).holds,
      categories: asked.source.categories,
    };
  }

  /** Two answers at once have a blob each: the one that is not taken is deleted. */
  function freshBlob(): string {
    return newId('src', desk.now());
  }

  async function reported(asked: Asked, report: ReportSource): Promise<Outcome> {
    if (asked.action === 'correct') return corrected(asked, report.corrected ?? []);
    if (asked.action === 'erase') {
      const outcome = erased({ erased: report.erased ?? 0, kept: report.kept ?? {} }, await known(asked));
      return { change: { ...outcome.change, held: report.held } };
    }
    const rows = reportedRows(asked, report);
    if (rows.length === 0) return { change: { status: 'done', held: report.held, counts: {}, dueAt: null, spool: null } };
    try {
      const outcome = await keepRows(desk, uploads, asked, { rows: each(rows), blob: freshBlob() });
      return { change: { ...outcome.change, held: report.held, dueAt: null } };
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      return failInput([{ path: '/rows', message: `${error.message}; it holds ${asked.source.categories.join(', ')}`, code: error.code }]);
    }
  }

  async function sentOutcome(asked: Asked, sent: SentAnswer): Promise<Outcome> {
    const { callback } = asked.source;
    if (!callback) return fail('SOURCE_NOT_AWAITED');
    try {
      if (asked.action === 'access') return await keepRows(desk, uploads, asked, { rows: callback.rows(sent), blob: freshBlob() });
      if (asked.action === 'correct') return corrected(asked, await callback.corrected(sent));
      return erased(await callback.erased(sent), await known(asked));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      // It is the source's, and nothing more will come of it: a person looks.
      return { change: { status: 'failed', fault: describeFault(error, asked.call.person) } };
    }
  }
}

/** Lets one piece of work of a name run, and refuses the next until it has ended. */
function oneAtATime() {
  const running = new Set<string>();
  return async (name: string, work: () => Promise<void>): Promise<void> => {
    if (running.has(name)) fail('SOURCE_NOT_AWAITED', { detail: 'Its answer is being taken already' });
    running.add(name);
    try {
      await work();
    } finally {
      running.delete(name);
    }
  };
}

/** Begins anew: what was gathered before the denial was thrown away. */
const afterAppeal = (request: StoredRequest): Act => ({
  happening: { type: 'decided', by: 'controller', note: 'appeal' },
  change: {
    sources: request.sources.map((source) => ({
      ...source,
      status: 'waiting',
      held: null,
      counts: {},
      fault: null,
      dueAt: null,
      spool: null,
    })),
  },
});

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
