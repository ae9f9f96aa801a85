import type { RightId } from '../fields/rights.js';
import type { Length } from './requests.calendar.js';
import { americanRegimes } from './requests.regimes.america.js';
import { europeanRegimes } from './requests.regimes.europe.js';
import { usRequestRegimes } from './requests.regimes.us.js';

/** What the law says, and where. */
export interface Cited {
  /** In plain words. */
  readonly rule: string;
  readonly source: string;
  /** RFC 3339 date on which it was last compared with the text, a copy of it or a published account; null where none was at hand. */
  readonly checkedAt: string | null;
}

/** A time within which something is to be done. */
export interface Term extends Cited {
  readonly length: Length;
}

/** The times of some kinds of request. */
export interface RequestTimes {
  readonly types: readonly RightId[];
  /** From receipt to the answer. */
  readonly answer: Term;
  /** From receipt to its confirmation; null where the law asks for none. */
  readonly acknowledge: Term | null;
  /**
   * What the one extension adds to the answer's time, all counted from receipt; null where the law knows none. Each law of this table wants
   * it told, with its reason, within the answer's own time.
   */
  readonly extension: Term | null;
}

/** How a refusal is reviewed by the controller itself. */
export interface Appeal {
  /** From the refusal to the appeal. */
  readonly file: Term;
  /** From the appeal to its answer. */
  readonly answer: Term;
  /** What one extension adds to that; null where the law knows none. */
  readonly extension: Term | null;
}

/** How many requests the law has answered in a year, and what may be done with more. */
export interface YearlyLimit extends Cited {
  readonly types: readonly RightId[];
  readonly count: number;
  /** What a year is: the twelve months before a request, or the calendar's. */
  readonly per: 'twelve-months' | 'calendar-year';
  /** `refuse`: more need not be answered. `charge`: they need not be answered free of charge. */
  readonly beyond: 'refuse' | 'charge';
}

/** What a privacy law says of the time for requests. */
export interface RequestRegime {
  /** As in `regimes`; `pipeda` is in this table alone. */
  readonly id: string;
  readonly times: readonly RequestTimes[];
  /** Null where the law knows no appeal to the controller: the person complains to the authority, or goes to court. */
  readonly appeal: Appeal | null;
  /** Whether the clock stops while proof of identity or a clarification is awaited that was asked for without delay. */
  readonly pauses: Cited & { readonly stops: boolean };
  /** Whether an answer that is due on a day that is not worked may be given on the next one that is. */
  readonly end: Cited & { readonly shifts: boolean };
  /** Whose public holidays count: `controller`: of its own country, where this law is that country's law too, else none. */
  readonly holidays: 'controller' | 'US';
  /** Empty where the law counts no requests. */
  readonly yearly: readonly YearlyLimit[];
}

/** The laws whose clock is known. Data, and no legal advice: `checkedAt` says how old a row is. */
export const requestRegimes: readonly RequestRegime[] = [...europeanRegimes, ...americanRegimes, ...usRequestRegimes];
