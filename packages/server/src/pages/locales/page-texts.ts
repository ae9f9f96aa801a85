import type { ChoicesTexts } from './choices-texts.js';
import type { ReceiptTexts } from './receipt-texts.js';
import type { RequestTexts } from './request-texts.js';

/** What our pages say, in one language. */
export interface PageTexts {
  readonly choices: ChoicesTexts;
  readonly receipt: ReceiptTexts;
  readonly request: RequestTexts;
}
