import type { ConsentRecord } from '@privet/types';
import type { ReceiptPart } from '../../audit/receipt-verifier.js';

type Processing = ConsentRecord['pii_processing'];
type Event = ConsentRecord['event'][number];

/** What the page says that reads receipts, in one language. */
export interface ReceiptTexts {
  readonly title: string;
  readonly introduction: string;
  readonly field: string;
  readonly hint: string;
  readonly check: string;
  readonly checkHere: string;
  readonly checkAnother: string;
  /** Of what was pasted, nothing looked like a receipt. */
  readonly unreadable: { readonly title: string; readonly text: string };
  readonly holds: { readonly title: string; readonly text: string };
  /** It is signed, and brought no proof that it is in the log. */
  readonly signedOnly: { readonly title: string; readonly text: string };
  readonly altered: { readonly title: string; readonly text: string };
  readonly faults: Readonly<Record<ReceiptPart, string>>;
  readonly signature: string;
  readonly signatureHolds: string;
  readonly log: string;
  readonly sealedAs: (place: string, of: string) => string;
  readonly checkpoint: string;
  /** What stands below is only claimed. */
  readonly claimed: string;
  readonly unknownRecord: string;
  readonly shownTitle: string;
  readonly shownBy: (controller: string, version: string) => string;
  readonly language: string;
  /** The page that asked said it in words of its own. */
  readonly ownWords: string;
  /** The version is not kept here, so that only the record’s own words are there. */
  readonly ownTexts: string;
  readonly notKept: string;
  readonly chosenTitle: string;
  readonly nothingChosen: string;
  readonly states: Readonly<Record<Extract<Event, { event_type: 'explicit' }>['event_state'], string>>;
  readonly notChosenTitle: string;
  readonly holdsFor: (duration: string) => string;
  readonly consequence: string;
  readonly categories: string;
  readonly recipients: string;
  readonly retention: string;
  readonly circumstancesTitle: string;
  readonly decidedAt: string;
  readonly recordedAt: string;
  readonly claimedAt: string;
  readonly method: string;
  readonly methods: Readonly<Record<Processing['collection_method'], string>>;
  readonly place: string;
  readonly placeFrom: Readonly<Record<Processing['jurisdiction_source'], string>>;
  readonly unknownPlace: string;
  readonly signals: string;
  readonly signalNames: Readonly<Record<'gpc' | 'dnt', string>>;
  readonly noSignals: string;
  readonly age: string;
  readonly years: (count: number) => string;
  readonly evidence: string;
  readonly layout: string;
  readonly widget: string;
  readonly person: string;
  readonly receipt: string;
}
