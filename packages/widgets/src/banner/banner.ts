import { defineElement } from '../element/define.js';
import { PrivetBanner } from './banner.element.js';

defineElement(PrivetBanner);

declare global {
  interface HTMLElementTagNameMap {
    'privet-banner': PrivetBanner;
  }
}
