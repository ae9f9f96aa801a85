import { afterStep, legalActions, type RequestHappening, type RequestProgress } from '@privet/types';
import { newId } from '../http/new-id.js';
import { fail } from '../http/problem.js';

/** What happens, before it has an id. */
export type Happening = Omit<RequestHappening, 'id' | 'at'>;

export const happeningAt = (happening: Happening, now: number): RequestHappening => ({
  ...happening,
  id: newId('evt', now),
  at: new Date(now).toISOString(),
});

/** The progress after something happened. Ends the call with a 409 that names what may be done, where this may not. */
export function stepOrFail(progress: RequestProgress, happening: Happening, now: number): RequestProgress {
  return afterStep(progress, happeningAt(happening, now)) ?? failIllegal(progress);
}

export function failIllegal(progress: RequestProgress, detail?: string): never {
  const legal = legalActions(progress);
  const may = legal.length > 0 ? `now it may be: ${legal.join(', ')}` : 'nothing more can be done with it';
  return fail('ILLEGAL_TRANSITION', { legal, detail: detail ?? `The request is ${progress.phase}; ${may}` });
}
