import { keepDraft, keptDraft } from '../request.session.js';
import type { Answers, Step } from './request-form.questions.js';
import { steps } from './request-form.questions.js';

/** How far somebody has come. It is kept for a reload of the page until it is sent; never a file, a code or a token. */
export interface Draft {
  readonly step: Step;
  readonly answers: Answers;
  /** Something is changed that was checked already: the next page is the check again. */
  readonly returning: boolean;
}

export const emptyDraft: Draft = { step: 'who', answers: {}, returning: false };

/** The draft of before the reload; an empty one where there is none, or somebody else wrote it. */
export function readDraft(): Draft {
  const draft = keptDraft() as Partial<Draft> | null;
  const { step, answers, returning } = draft ?? {};
  const isDraft = step && steps.includes(step) && answers && Object.values(answers).every((answer) => typeof answer === 'string');
  return isDraft ? { step, answers, returning: returning === true } : emptyDraft;
}

export const writeDraft = (draft?: Draft): void => keepDraft(draft);
