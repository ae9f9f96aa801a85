import { readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import type * as GatedScripts from './gated-scripts.js';

/**
 * Runs the page's gated scripts, `<script type="text/plain" data-privet-purpose="…">`, once what they serve is granted. The code for it
 * loads when there is such a script, or any grant that one may come to wait for.
 */
export function startGating(): void {
  let code: Promise<typeof GatedScripts | undefined> | undefined;
  const gate = async (granted: readonly string[]) => {
    if (granted.length > 0 || document.querySelector('script[data-privet-purpose]')) code ??= import('./gated-scripts.js').catch(tryLater);
    (await code)?.gateScripts(granted);
  };
  const tryLater = () => (code = undefined);
  // A server has no scripts to run.
  if (!globalThis.document) return;
  const answer = readAnswer();
  if (answer) void gate(answer.granted);
  // Later than what the change shows: the banner goes before all else.
  document.addEventListener(ConsentChangeEvent.type, ({ granted }) => setTimeout(() => void gate(granted)));
}
