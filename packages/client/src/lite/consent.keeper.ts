import type { BannerPolicy } from '@privet/types';
import { keepAnswer, readKeptPolicy } from './consent.keep.js';
import { announceDecision, decidedHere, keepDecision } from './consent.decide.js';
import type { ConsentView, NewDecision, PageConsentEvent, PageConsentOptions } from './consent.page.js';
import { isAnythingWaiting } from './consent.queue.js';
import { browserSignals } from './consent.signals.js';
import { createSender } from './consent.sender.js';
import { readStoredChoice } from './consent.stored.js';

/** What a page's consent lends to its keeper. */
export interface KeptPage {
  readonly options: PageConsentOptions;
  /** Where its policy is fetched. */
  readonly url: string;
  view(): ConsentView | undefined;
  emit(event: PageConsentEvent): void;
}

/** Keeps answers and sends them, follows the other tabs. No page needs it before it has asked, so it is loaded then. */
export interface ConsentKeeper {
  /** The policy of the pages before, where it is still fresh. */
  policy(): BannerPolicy | undefined;
  decide(decision: NewDecision): string;
  flush(): Promise<void>;
}

const occasions = [decidedHere, 'storage', 'visibilitychange', 'pageshow', 'online'];

/** The keeper of one page's consent. */
export function createKeeper({ options, url, view, emit }: KeptPage): ConsentKeeper {
  const send = createSender({ ...options, onSent: emit });
  /** What was stored when we last looked. */
  let seen = JSON.stringify(readStoredChoice());

  function decide(decision: NewDecision): string {
    const id = keepDecision(decision, options.cookieDomain);
    lookAgain();
    announceDecision();
    void flush();
    return id;
  }

  async function flush(): Promise<void> {
    const known = view();
    if (known && isNews(known)) decide({ policy: known.policy, choices: {}, method: 'signal' });
    const stored = readStoredChoice();
    if (known && stored) keepAnswer(url, stored, known);
    if (isAnythingWaiting()) await send();
  }

  /** Another tab may have chosen, or another consent of this page; or the page may have slept for days. */
  function lookAgain(): void {
    const now = JSON.stringify(readStoredChoice());
    if (now === seen) return;
    seen = now;
    emit({ type: 'change' });
  }

  for (const type of occasions) {
    addEventListener(type, () => {
      lookAgain();
      // Who decided sends it.
      if (type !== decidedHere && isAnythingWaiting()) void send();
    });
  }

  return { policy: () => readKeptPolicy(url), decide, flush };
}

/** A signal is recorded once per device, again when it was off at a choice since, and only where it denies something. */
function isNews({ effective }: ConsentView): boolean {
  const recorded = readStoredChoice()?.signals;
  const sent = browserSignals();
  return Object.values(effective).some(({ reason }) => (reason === 'gpc' || reason === 'dnt') && sent[reason] && !recorded?.[reason]);
}
