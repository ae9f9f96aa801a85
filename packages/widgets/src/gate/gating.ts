import { offerReload } from '../withdrawal/offer-reload.js';
import { gateContent } from './gated-content.js';
import { idsOf, isLetIn } from './gated-purposes.js';
import { purposesRun, runScripts } from './gated-scripts.js';
import { forgetGrants, grantsBefore, keepGrants } from './kept-grants.js';
import { warnOfUnknown } from './gate.warnings.js';
import { knownPurposes } from './known-purposes.js';

/** The ids of the purposes in effect; nothing before they are known. */
let granted: readonly string[] | undefined;
let watch: MutationObserver | undefined;

/**
 * Gates the page's scripts, frames and images, also those that are added later. What is granted is let in, in the document's order. When a
 * grant ends, no further script runs, frames are emptied, and what the policy lists under the purpose is deleted from the browser.
 *
 *     <script type="text/plain" data-privet-purpose="analytics" src="/analytics.js"></script>
 *     <iframe data-privet-purpose="films" data-src="https://films.example/42" title="The tour"></iframe>
 *
 * Whoever can write a gated script into the page can run it after a yes, so they are escaped or sanitised like any other script.
 *
 * @param now the ids of the purposes in effect; nothing where there is no news of them
 */
export function gate(now?: readonly string[]): void {
  if (now) {
    const ended = (granted ?? grantsBefore()).filter((id) => !now.includes(id));
    granted = now;
    if (ended.length > 0) void end(ended, now);
    else keepGrants(now);
  }
  if (!watch) {
    watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
  }
  look();
}

function look(): void {
  void tellOfUnknown();
  void runScripts(granted ?? []);
  gateContent(granted ?? []);
}

/** What is granted is known to the policy; what waits may wait for nothing. */
async function tellOfUnknown(): Promise<void> {
  const isWaiting = (element: HTMLElement) => !isLetIn(idsOf(element), false, granted ?? []);
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-privet-purpose]')].filter(isWaiting);
  const known = granted && waiting.length > 0 ? await knownPurposes() : undefined;
  for (const element of waiting) if (known) warnOfUnknown(element, idsOf(element), known);
}

async function end(ended: readonly string[], now: readonly string[]): Promise<void> {
  if (ended.some((id) => purposesRun.delete(id))) void offerReload().catch(reportError);
  try {
    await (await import('../withdrawal/withdrawal.js')).deleteKept(ended, now);
    forgetGrants();
    keepGrants(now);
  } catch {
    // The policy could not be read, so the next page tries again.
  }
}
