import { findConsentCookie } from '@privet/types/rules';

/** Who has chosen here needs no other tool's word. */
const hasChosen = () => Object.keys(findConsentCookie(document.cookie)?.choices ?? {}).length > 0;

/**
 * In place of the autoloader on a site that had another consent tool: takes over what that tool keeps, as the `import` attribute says, then
 * loads what the page needs. Whatever becomes of the import, the page is not left without its banner.
 */
async function start(): Promise<void> {
  try {
    const element = document.querySelector('privet-provider[import],privet-banner[import]');
    if (element && !hasChosen()) await (await import('./import/import-for.js')).importFor(element);
  } catch {
    // The code for it did not load; the next page tries again.
  }
  await import('./autoloader.js');
}

// A server has no page.
if (globalThis.document) void start();
