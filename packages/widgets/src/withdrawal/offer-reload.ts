/** Says in the page that what was turned off runs until it is loaded again, and offers that. It never loads it by itself. */
export async function offerReload(): Promise<void> {
  (await import('./reload.js')).showReload();
}
