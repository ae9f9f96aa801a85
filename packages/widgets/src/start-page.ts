import { startGating } from './gate/start-gating.js';
import { loadOnSight } from './on-sight.js';
import { openWindow } from './window/window.js';

/**
 * What a page does once the banner has shown, or where there is none to show: gated scripts, the other elements, `window.privet`, and the
 * integrations that are written in the page. A second copy on the same page leaves it all to the first. On a server it does nothing.
 * @param granted the ids of the purposes in effect, where they are known already
 */
export function startPage(granted?: readonly string[]): void {
  if (!globalThis.document || !openWindow()) return;
  startGating(granted);
  loadOnSight();
  if (document.querySelector('script[data-privet-integrations]')) void startIntegrations(granted);
}

const startIntegrations = async (granted: readonly string[] | undefined) =>
  (await import('./integrations/written.js')).integrateWritten(granted);
