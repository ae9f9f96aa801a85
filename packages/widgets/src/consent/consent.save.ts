import type { NewDecision, PageConsent } from '@privet/client/lite';
import { afterPaint } from './after-paint.js';
import { ConsentBeforeSaveEvent, ConsentErrorEvent, ConsentSaveEvent } from './consent.events.js';

/**
 * Keeps a visitor's choice, after the page has shown that it heard it.
 * @returns false when a listener of `privet-before-save` prevents it
 */
export function saveDecision(host: Element, consent: PageConsent, decision: NewDecision): boolean {
  if (!host.dispatchEvent(new ConsentBeforeSaveEvent(decision))) return false;
  afterPaint(() => {
    consent.decide(decision).then(
      (id) => host.dispatchEvent(new ConsentSaveEvent(decision, id)),
      (error) => host.dispatchEvent(new ConsentErrorEvent(error)),
    );
  });
  return true;
}
