import { ConsentChangeEvent, ConsentErrorEvent } from '../consent/consent.events.js';
import { defineElement } from '../element/define.js';
import { PrivetBanner } from './banner.element.js';

/**
 * The purposes in effect, a moment after they are known; nothing where they cannot be known. By then the banner shows, where there is
 * something to ask, and the rest of the page may load.
 */
export const firstNews: Promise<readonly string[] | undefined> = new Promise((resolve) => {
  for (const { type } of [ConsentChangeEvent, ConsentErrorEvent]) {
    document.addEventListener(type, (news) => setTimeout(resolve, 0, (news as Partial<ConsentChangeEvent>).granted), { once: true });
  }
});

defineElement(PrivetBanner);
