import type { NewDecision, PageConsent } from '@privet/client/lite';
import { afterPaint } from '@privet/client/lite/page';
import type { PrivetElement } from '../element/privet-element.js';
import { settingOf } from '../element/settings.js';
import { version } from '../element/version.js';
import { ConsentBeforeSaveEvent, ConsentErrorEvent, ConsentSaveEvent } from './consent.events.js';

/**
 * Keeps a visitor's choice, after the page has shown that it heard it.
 * @returns false when a listener of `privet-before-save` prevents it
 */
export function saveDecision(host: PrivetElement, consent: PageConsent, chosen: NewDecision): boolean {
  const { provider } = host.page;
  const layout = settingOf(host, provider, 'layout');
  const decision = { ...chosen, shown: { ...(layout && { layout }), widget: `${host.localName} ${version}`, texts: host.replaced } };
  if (!host.dispatchEvent(new ConsentBeforeSaveEvent(decision))) return false;
  afterPaint(() => {
    consent.decide(decision).then(
      (id) => host.dispatchEvent(new ConsentSaveEvent(decision, id)),
      (error) => host.dispatchEvent(new ConsentErrorEvent(error)),
    );
  });
  return true;
}
