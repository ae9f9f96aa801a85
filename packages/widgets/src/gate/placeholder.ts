import { defineElement } from '../element/define.js';
import { PrivetPlaceholder } from './placeholder.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

defineElement(PrivetPlaceholder);

export { PrivetPlaceholder };

declare global {
  interface HTMLElementTagNameMap {
    'privet-placeholder': PrivetPlaceholder;
  }
}
