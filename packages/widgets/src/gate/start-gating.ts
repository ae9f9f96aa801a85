import { readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent } from '../consent/consent.events.js';

/**
 * Lets what is gated, `<script type="text/plain" data-privet-purpose="…">` and the like, in once what it serves is granted. The code for it
 * loads when the page has such an element, or any grant that one may come to wait for.
 * @param granted the ids of the purposes in effect; what a page before has kept where they are not known
 */
export function startGating(granted: readonly string[] | undefined = readAnswer()?.granted): void {
  // A server has nothing to gate.
  if (!globalThis.document) return;
  let needed = false;
  const apply = async (now?: readonly string[]) => {
    if (!(needed ||= !!now?.[0] || !!document.querySelector('[data-privet-purpose]'))) return;
    try {
      (await import('./gating.js')).gate(now);
    } catch {
      // The code did not load; the next change tries again.
    }
  };
  let last = Promise.resolve();
  // One change after the other, however long the code takes to load: a withdrawal is one only after the grant.
  const gate = (now?: readonly string[]) => (last = last.then(() => apply(now)));
  void gate(granted);
  // Later than what the change shows: the widgets go before all else.
  document.addEventListener(ConsentChangeEvent.type, ({ granted: now }) => setTimeout(() => void gate(now)));
}
