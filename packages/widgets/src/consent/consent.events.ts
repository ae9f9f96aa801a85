import type { NewDecision, SentDecision } from '@privet/client/lite';

// A file of its own, for code that hears of a change and fires nothing.
export { ConsentChangeEvent } from './consent.change.events.js';

const heard = { bubbles: true, composed: true };

/** A choice is about to be kept. `preventDefault()` keeps the widget open and nothing is recorded. Fired by the element that was used. */
export class ConsentBeforeSaveEvent extends Event {
  constructor(readonly decision: NewDecision) {
    super('privet-before-save', { ...heard, cancelable: true });
  }
}

/** A choice is kept in the browser; it is sent when that is possible. Fired by the element that was used. */
export class ConsentSaveEvent extends Event {
  static readonly type = 'privet-save';

  constructor(
    readonly decision: NewDecision,
    readonly decisionId: string,
  ) {
    super(ConsentSaveEvent.type, heard);
  }
}

/** The server has recorded a decision. Fired on the document. */
export class ConsentRecordEvent extends Event {
  static readonly type = 'privet-record';

  constructor(readonly sent: Extract<SentDecision, { type: 'recorded' }>) {
    super(ConsentRecordEvent.type);
  }
}

/** Something did not work: the policy cannot be read, or the server refuses a decision for good. No choice is lost by it. */
export class ConsentErrorEvent extends Event {
  static readonly type = 'privet-error';

  constructor(readonly error: unknown) {
    super(ConsentErrorEvent.type, heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privet-before-save': ConsentBeforeSaveEvent;
    'privet-save': ConsentSaveEvent;
    'privet-record': ConsentRecordEvent;
    'privet-error': ConsentErrorEvent;
  }
}
