import { defineElement } from '../element/define.js';
import { PrivetChoicesLink } from './choices-link.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

defineElement(PrivetChoicesLink);

declare global {
  interface HTMLElementTagNameMap {
    'privet-choices-link': PrivetChoicesLink;
  }
}
