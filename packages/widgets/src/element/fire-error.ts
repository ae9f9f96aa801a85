import { ConsentErrorEvent } from '../consent/consent.events.js';

/** Tells the page that something of an element did not work, by the one event of that kind. */
export function fireError(host: Element, error: unknown): void {
  host.dispatchEvent(new ConsentErrorEvent(error));
}
