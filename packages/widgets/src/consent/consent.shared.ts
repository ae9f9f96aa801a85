import { createPageConsent, type PageConsent, type PageConsentOptions } from '@privet/client/lite/page';
import { ConsentChangeEvent, ConsentErrorEvent, ConsentRecordEvent } from './consent.events.js';

/** By their settings, as JSON. */
export const sharedConsents = new Map<string, PageConsent>();

/** One consent for all elements of a page that have the same settings, heard of on the document. */
export function sharedConsent(settings: PageConsentOptions): PageConsent {
  const id = JSON.stringify(settings);
  let consent = sharedConsents.get(id);
  if (!consent) {
    sharedConsents.set(id, (consent = createPageConsent(settings)));
    tellDocument(consent);
  }
  return consent;
}

/** What the document was told last, by whichever consent. */
let told: string | undefined;

function tellDocument(consent: PageConsent): void {
  consent.subscribe((event) => {
    if (event.type === 'recorded') document.dispatchEvent(new ConsentRecordEvent(event));
    else if (event.type === 'refused') document.dispatchEvent(new ConsentErrorEvent(event));
    const granted = consent.view()?.granted;
    if (!granted || granted.join() === told) return;
    told = granted.join();
    document.dispatchEvent(new ConsentChangeEvent(granted));
  });
}
