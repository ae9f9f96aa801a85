import { PrivetElement } from '../element/privet-element.js';
export class PrivetPreferences extends PrivetElement {
  static override readonly tag = 'preferences'; static override readonly styles = []; protected render() { return '' }
  show(): void {}
}
