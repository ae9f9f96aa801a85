import { defineElement } from '../element/define.js';
import { named, pageHost, prefixOf } from '../element/settings.js';
import { PrivetPlaceholder } from './placeholder.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

/** Makes the placeholder of a frame or an image. It belongs to the provider around that, else to the page's. */
export function makePlaceholder(content: Element): PrivetPlaceholder {
  const prefix = prefixOf(content.closest(named('provider')) ?? pageHost());
  return document.createElement(defineElement(PrivetPlaceholder, customElements, prefix)) as PrivetPlaceholder;
}

declare global {
  interface HTMLElementTagNameMap {
    'privet-placeholder': PrivetPlaceholder;
  }
}
