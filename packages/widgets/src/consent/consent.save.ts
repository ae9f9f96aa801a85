import type { NewDecision, PageConsent } from '@privet/client/lite';
import { afterPaint } from './after-paint.js';
import { ConsentBeforeSaveEvent, ConsentSaveEvent } from './consent.events.js';

/**
 * Keeps a visitor's choice, after the page has shown that it heard it.
 * @returns false when a listener of `privet-before-save` prevents it
 */
export function saveDecision(host: Element, consent: PageConsent, decision: NewDecision): boolean {
  if (!host.dispatchEvent(new ConsentBeforeSaveEvent(decision))) return false;
  afterPaint(() => host.dispatchEvent(new ConsentSaveEvent(decision, consent.decide(decision))));
  return true;
}
