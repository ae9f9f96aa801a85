import { streamOf } from '../blobs/byte-streams.js';
import { originsOf } from '../sources/row-origin.js';
import { SourceFault, type Later, type SourceRow } from '../sources/source.js';
import { spool } from '../sources/spool.js';
import { unlessStill } from '../sources/unless-still.js';
import type { Uploads } from '../uploads/uploads.js';
import type { RequestDesk } from './requests.desk.js';
import { timeoutOf, type Asked, type Outcome, type SourceWorker } from './requests.source-run.js';
import type { StoredSource } from './requests.store.js';

/** The blob of what a source said in an attempt. Whoever begins another deletes those before it. */
export const spoolBlob = (request: string, { id, attempt }: Pick<StoredSource, 'id' | 'attempt'>): string =>
  `src_${request.replace('req_', '')}_${id}_${attempt}`;

const nothingHeld: Partial<StoredSource> = { status: 'done', held: false, counts: {}, spool: null };

/** Gathers what a source holds about a person, and keeps it, encrypted, until the archive is made. */
export function accessWorker(desk: RequestDesk, uploads: Uploads): SourceWorker {
  return async (asked) => {
    const { source, stored, call, request } = asked;
    for (let attempt = 1; attempt < stored.attempt; attempt += 1) await uploads.delete(spoolBlob(request.id, { id: stored.id, attempt }));
    if (!source.access) throw new SourceFault('unable', 'It cannot tell what it holds by itself');
    const answer = await within(timeoutOf(source), source.access(call), call.signal);
    if (isLater(answer)) return { change: { status: 'awaited', dueAt: answer.dueAt, key: call.key } };
    return keepRows(desk, uploads, asked, { rows: answer, blob: spoolBlob(request.id, stored) });
  };
}

interface Said {
  readonly rows: AsyncIterable<SourceRow>;
  /** Where they are kept. */
  readonly blob: string;
}

/** Writes rows down as they come. */
export async function keepRows(
  { subjectOf, policy }: Pick<RequestDesk, 'subjectOf' | 'policy'>,
  uploads: Uploads,
  { source, key, call: { person, signal } }: Pick<Asked, 'source' | 'key' | 'call'>,
  { rows, blob }: Said,
): Promise<Outcome> {
  const theirs = person.email === undefined ? undefined : subjectOf({ email: person.email });
  const isTheirs = rememberingLast((named) => named === person.user || (theirs !== undefined && subjectOf({ email: named }) === theirs));
  const rules = { categories: source.categories, isTheirs, origins: originsOf(policy()) };
  const { bytes: lines, spooled } = spool(unlessStill(rows, timeoutOf(source), signal), rules);
  const first = await lines.next();
  if (first.done) return { change: nothingHeld };
  const kept = await uploads.keep(
    blob,
    key,
    streamOf(
      (async function* () {
        yield first.value;
        yield* lines;
      })(),
    ),
  );
  const said = spooled();
  return { change: { status: 'done', held: said.rows > 0, counts: said.counts, spool: { ...said, ...kept, blob } } };
}

/** Nearly always all rows name the same person, and to tell who that is costs more than the row. */
function rememberingLast(ask: (named: string) => boolean): (named: string) => boolean {
  let last: { readonly named: string; readonly answer: boolean } | undefined;
  return (named) => {
    if (last?.named !== named) last = { named, answer: ask(named) };
    return last.answer;
  };
}

export const isLater = (answer: object): answer is Later => 'later' in answer;

/** @throws where it takes longer, or the work is given up */
export async function within<T>(time: number, answer: T | Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let give = () => {};
  const late = new Promise<never>((_, reject) => {
    give = () => reject(new Error('It is given up'));
    timer = setTimeout(() => reject(new Error(`It did not answer within ${time} ms`)), time);
    signal.addEventListener('abort', give);
    if (signal.aborted) give();
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  }
}
