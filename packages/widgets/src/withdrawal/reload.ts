import { defineElement } from '../element/define.js';
import { PrivetReload } from './reload.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

defineElement(PrivetReload);

export { PrivetReload };

declare global {
  interface HTMLElementTagNameMap {
    'privet-reload': PrivetReload;
  }
}
