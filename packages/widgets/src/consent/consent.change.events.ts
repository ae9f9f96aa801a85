/** What is in effect is known, or has changed, here or in another tab. Fired on the document. */
export class ConsentChangeEvent extends Event {
  static readonly type = 'privet-change';

  /** @param granted the ids of the purposes in effect */
  constructor(readonly granted: readonly string[]) {
    super(ConsentChangeEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privet-change': ConsentChangeEvent;
  }
}
