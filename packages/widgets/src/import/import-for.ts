import { importChoice } from '@privet/client/lite/import';
import { consentSettings } from '../element/settings.js';

/**
 * Imports what an element's `import` attribute says, with the settings that the element has. It never throws: what cannot be imported now
 * is asked, or imported by a later page.
 */
export async function importFor(element: Element): Promise<void> {
  const warn = (...what: unknown[]) => console.warn('Privet:', ...what, element);
  const settings = consentSettings(element, element.parentElement?.closest('privet-provider') ?? undefined);
  try {
    await importChoice(element.getAttribute('import') ?? '', { ...settings, warn });
  } catch (error) {
    warn(error);
  }
}
