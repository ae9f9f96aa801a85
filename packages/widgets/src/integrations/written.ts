import { integrate, type Integrations } from './integrate.js';

/**
 * Starts what stands in the page, in a `<script type="application/json" data-privet-integrations>`.
 * @param granted the ids of the purposes in effect, where the page knows them already
 */
export function integrateWritten(granted?: readonly string[]): void {
  for (const script of document.querySelectorAll('script[data-privet-integrations]')) {
    try {
      integrate(JSON.parse(script.textContent) as Integrations, granted);
    } catch (error) {
      // The page says so in its console; the other scripts are not held up by it.
      reportError(error);
    }
  }
}
