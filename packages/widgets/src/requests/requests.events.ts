import type { SubmittedRequest, SubmitRequest } from '@privet/types';

const heard = { bubbles: true, composed: true };

/** A request is about to be sent. `preventDefault()` keeps the form where it is, and nothing is sent. */
export class RequestBeforeSubmitEvent extends Event {
  static readonly type = 'privet-before-submit';

  constructor(readonly request: SubmitRequest) {
    super(RequestBeforeSubmitEvent.type, { ...heard, cancelable: true });
  }
}

/** The server has the request. Who made it may still have to confirm it. */
export class RequestSubmitEvent extends Event {
  static readonly type = 'privet-request';

  constructor(readonly request: SubmittedRequest) {
    super(RequestSubmitEvent.type, heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privet-before-submit': RequestBeforeSubmitEvent;
    'privet-request': RequestSubmitEvent;
  }
}
