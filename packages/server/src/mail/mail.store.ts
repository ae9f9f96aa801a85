/** A place in an address's hour. Addresses are keyed hashes, times milliseconds since 1970. */
export interface MailSlot {
  readonly address: string;
  readonly slot: number;
  readonly sentAt: number;
}

/** Remembers how many mails an address was sent, for as long as the limit looks back. */
export interface MailStore {
  /**
   * Takes one of `limit` places of an address, each of which is free again after `period` milliseconds. However many servers ask at once,
   * no more than `limit` get one within any such period. Where none is free, `freeAt` says when one will be.
   */
  take(ask: {
    readonly address: string;
    readonly now: number;
    readonly limit: number;
    readonly period: number;
  }): Promise<MailSlot | { readonly freeAt: number }>;
  /** Gives a place back: the mail was not sent. */
  giveBack(slot: MailSlot): Promise<void>;
  /** Forgets the mails that were sent before a time. */
  purge(before: number): Promise<void>;
}
