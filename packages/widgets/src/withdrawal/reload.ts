import { defineElement } from '../element/define.js';
import { named, pageHost, prefixOf, settingNames } from '../element/settings.js';
import { PrivetReload } from './reload.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

/** Makes the offer where the page has its settings; there is one for a page. */
export function showReload(): void {
  const host = pageHost();
  const name = defineElement(PrivetReload, customElements, prefixOf(host));
  if (document.querySelector(name)) return;
  const offer = document.createElement(name);
  const isProvider = host?.matches(named('provider')) === true;
  for (const setting of isProvider ? [] : settingNames) {
    const value = host?.getAttribute(setting) ?? null;
    if (value !== null) offer.setAttribute(setting, value);
  }
  (isProvider ? host : document.body).append(offer);
}

declare global {
  interface HTMLElementTagNameMap {
    'privet-reload': PrivetReload;
  }
}
