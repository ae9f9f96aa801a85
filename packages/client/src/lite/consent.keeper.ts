import type { BannerPolicy } from '@privet/types';
import { activation } from './consent.activation.js';
import { keepAnswer, readKeptPolicy } from './consent.keep.js';
import { announceDecision, decidedHere } from './consent.announce.js';
import { keepDecision } from './consent.decide.js';
import type { ConsentView, NewDecision, PageConsentEvent, PageConsentOptions } from './consent.page.js';
import { isAnythingWaiting } from './consent.queue.js';
import { browserSignals } from './consent.signals.js';
import { createSender } from './consent.sender.js';
import { readStoredChoice } from './consent.stored.js';
import { queueUnsent } from './consent.unsent.js';

/** What a page's consent lends to its keeper. */
export interface KeptPage {
  readonly options: PageConsentOptions;
  view(): ConsentView | undefined;
  emit(event: PageConsentEvent): void;
}

/** Keeps answers and sends them, follows the other tabs. No page needs it before it has asked, so it is loaded then. */
export interface ConsentKeeper {
  /** The policy of the pages before, where it is still fresh. */
  policy(): BannerPolicy | undefined;
  /** @returns the decision's id; later where nobody has opened the page yet */
  decide(decision: NewDecision): string | Promise<string>;
  flush(): Promise<void>;
}

const occasions = [decidedHere, 'storage', 'visibilitychange', 'pageshow', 'online', 'prerenderingchange'];

/** The keeper of one page's consent. */
export function createKeeper({ options, view, emit }: KeptPage): ConsentKeeper {
  const { key, cookieDomain } = options;
  const sender = createSender({ ...options, onSent: emit });
  /** What was stored when we last looked. */
  let seen = JSON.stringify(readStoredChoice());

  const send = async () => {
    if (key && isAnythingWaiting()) await sender();
  };

  function keep(decision: NewDecision): string {
    const id = keepDecision(decision, options);
    lookAgain();
    announceDecision();
    void flush();
    return id;
  }

  async function flush(): Promise<void> {
    await activation();
    const known = view();
    if (known && key) queueUnsent(known.policy, cookieDomain);
    if (known && isNews(known)) keep({ policy: known.policy, choices: {}, method: 'signal' });
    const stored = readStoredChoice();
    if (known && stored) keepAnswer(options, stored, known);
    await send();
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
      // Another tab's cookie may come a moment after its storage event.
      if (type === 'storage') setTimeout(lookAgain, 500);
      // Who decided sends it.
      if (type !== decidedHere) void send();
    });
  }

  // The page knew nothing of it: another tab has chosen while this was loading.
  if (seen && view()) emit({ type: 'change' });

  return {
    policy: () => readKeptPolicy(options),
    decide: (decision) => activation()?.then(() => keep(decision)) ?? keep(decision),
    flush,
  };
}

/** A signal is recorded once per device, again when it was off at a choice since, and only where it denies something. */
function isNews({ effective }: ConsentView): boolean {
  const recorded = readStoredChoice()?.signals;
  const sent = browserSignals();
  return Object.values(effective).some(({ reason }) => (reason === 'gpc' || reason === 'dnt') && sent[reason] && !recorded?.[reason]);
}
