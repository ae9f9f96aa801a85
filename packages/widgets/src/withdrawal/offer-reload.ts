/** Says in the page that what was turned off runs until it is loaded again, and offers that. It never loads it by itself. */
export async function offerReload(): Promise<void> {
  const offer = new (await import('./reload.js')).PrivetReload();
  if (document.querySelector('privet-reload')) return;
  (document.querySelector('privet-provider') ?? document.body).append(offer);
}
