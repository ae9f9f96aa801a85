import { sha256Text } from '../http/hashing.js';
import { SourceFault, type Corrected, type Source } from '../sources/source.js';
import type { PersonalPart } from './request.personal.js';
import { isLater, within } from './requests.source-access.js';
import { timeoutOf, type Asked, type Outcome, type SourceWorker } from './requests.source-run.js';

type Correction = PersonalPart['corrections'][number];

/** What a source calls the field of a correction; undefined where it cannot change it. */
export function fieldIn({ corrects = [] }: Source, { field, as = field }: Pick<Correction, 'field' | 'as'>): string | undefined {
  return corrects.find((own) => own.toLowerCase() === as.toLowerCase());
}

/** The corrections that were accepted and that a source can make. */
const acceptedFor = (source: Source, corrections: readonly Correction[]) =>
  corrections.flatMap((correction) => {
    const field = correction.accepted === true ? fieldIn(source, correction) : undefined;
    return field === undefined ? [] : [{ field, to: correction.to }];
  });

/** Changes in a source what was accepted. Made twice, it says twice what it was before the first time. */
export function correctWorker(): SourceWorker {
  return async ({ source, call, personal, ...asked }) => {
    const corrections = acceptedFor(source, personal.corrections);
    if (corrections.length === 0) return { change: { status: 'done', held: false } };
    if (!source.correct) throw new SourceFault('unable', 'It cannot correct by itself');
    // Other corrections are other work, though of the same request.
    const key = `${call.key}_${sha256Text(JSON.stringify(corrections)).slice(0, 16)}`;
    const answer = await within(timeoutOf(source), source.correct({ ...call, key, corrections }), call.signal);
    if (isLater(answer)) return { change: { status: 'awaited', dueAt: answer.dueAt, key } };
    return corrected({ source, ...asked }, answer);
  };
}

/** What a source made of corrections, whoever made them. What it refused is for a person to look at. */
export function corrected({ source }: Pick<Asked, 'source'>, results: readonly Corrected[]): Outcome {
  const refused = results.filter((result) => result.refused !== undefined);
  const changed = results.length - refused.length;
  return {
    change: {
      status: refused.length > 0 ? 'failed' : 'done',
      held: changed > 0,
      counts: { [source.categories[0] ?? '']: changed },
      dueAt: null,
      fault: refused.length > 0 ? `refused: ${refused.map(({ field }) => field).join(', ')}` : null,
    },
    personal: (before) => ({ ...before, corrections: before.corrections.map((correction) => withChange(correction, source, results)) }),
  };
}

function withChange(correction: Correction, source: Source, results: readonly Corrected[]): Correction {
  const field = correction.accepted === true ? fieldIn(source, correction) : undefined;
  const result = results.find((one) => one.field === field);
  if (!result) return correction;
  const changes = correction.changes ?? [];
  const earlier = changes.find((change) => change.source === source.id);
  const change = {
    source: source.id,
    // What an earlier attempt found is what it was.
    before: earlier && earlier.refused === null ? earlier.before : result.before,
    after: result.after,
    refused: result.refused ?? null,
  };
  return { ...correction, changes: [...changes.filter((one) => one !== earlier), change] };
}
