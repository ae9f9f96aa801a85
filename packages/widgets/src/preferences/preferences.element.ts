import { PrivetElement } from '../element/privet-element.js';
export class PrivetPreferences extends PrivetElement {
  static override readonly tag = 'preferences';
  show(): void {}
}
