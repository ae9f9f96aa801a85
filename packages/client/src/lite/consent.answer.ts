import type { SignalsSeen } from '@privet/types/rules';
import { readItem } from './browser.storage.js';
import { browserSignals } from './consent.signals.js';

// All that a page asks before it loads anything else: has its visitor answered, and does anything wait to be sent?
export { isAnythingWaiting } from './consent.queue.js';

/**
 * What a returning visitor's page needs to know, worked out once: while cookie and signals are as they were, nothing has to be loaded or
 * asked. It tells no more than the cookie does.
 */
export interface KeptAnswer {
  /** The ids of the purposes in effect. */
  readonly granted: readonly string[];
  readonly jurisdiction: string | null;
  /** The cookie's value that it was worked out from. */
  readonly cookie: string;
  readonly signals: SignalsSeen;
  /** Milliseconds since 1970: a grant lapses then, or the policy is to be looked at again. */
  readonly until: number;
}

export const answerKey = 'privet.answer';

/** Nothing where it does not hold any more, or is corrupt. Never throws. */
export function readAnswer(): KeptAnswer | undefined {
  try {
    const answer = JSON.parse(readItem(answerKey) ?? '') as KeptAnswer;
    const holds = JSON.stringify(answer.signals) === JSON.stringify(browserSignals()) && document.cookie.includes(answer.cookie);
    return holds && answer.cookie && answer.until > Date.now() ? answer : undefined;
  } catch {
    return undefined;
  }
}
