import { defineElement } from '../element/define.js';
import { PrivetGate } from './gate.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

defineElement(PrivetGate);

declare global {
  interface HTMLElementTagNameMap {
    'privet-gate': PrivetGate;
  }
}
