import type { EarlyAnswer } from '@privet/client/lite/early';
import { afterPaint, expectAnswer } from '@privet/client/lite/page';
import { ConsentChangeEvent, ConsentErrorEvent } from '../consent/consent.events.js';
import { defineElement } from '../element/define.js';
import { PrivetBanner } from './banner.element.js';

/**
 * Defines the banner.
 * @param early the policy, where it was asked for already
 * @returns the ids of the purposes in effect, a moment after they are known; nothing where they cannot be known. By then the banner shows,
 * where there is something to ask, and the rest of the page may load
 */
export function startBanner(early?: EarlyAnswer): Promise<readonly string[] | undefined> {
  if (early) expectAnswer(...early);
  return new Promise((resolve) => {
    for (const { type } of [ConsentChangeEvent, ConsentErrorEvent]) {
      const told = (news: Event) => afterPaint(() => resolve((news as Partial<ConsentChangeEvent>).granted));
      document.addEventListener(type, told, { once: true });
    }
    defineElement(PrivetBanner);
  });
}
